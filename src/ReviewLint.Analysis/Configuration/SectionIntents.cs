using ReviewLint.Documents;

namespace ReviewLint.Analysis.Configuration;

/// <summary>The intents that comments such as <c>&lt;!-- reviewlint: intent=feedback --&gt;</c> give to sections.</summary>
internal sealed class SectionIntents
{
    private readonly ReviewIntent?[]? _intents;

    private SectionIntents(ReviewIntent?[]? intents) => _intents = intents;

    /// <summary>None.</summary>
    public static SectionIntents None { get; } = new(null);

    /// <summary>The intent that holds in all sections alike; null when there is none.</summary>
    public ReviewIntent? OfWholeDocument
    {
        get
        {
            if (_intents is not { Length: > 0 })
            {
                return null;
            }

            return Array.TrueForAll(_intents, i => i == _intents[0]) ? _intents[0] : null;
        }
    }

    /// <summary>Works out what each section got.</summary>
    /// <param name="document">The document.</param>
    /// <param name="comments">The comments in order: the intent, and the index of the first block after it. The last of a section wins.</param>
    public static SectionIntents Create(ReviewDocument document, IReadOnlyList<(ReviewIntent Intent, int BlockIndex)> comments)
    {
        if (comments.Count == 0 || document.Sections.IsEmpty)
        {
            return None;
        }

        var own = new ReviewIntent?[document.Sections.Length];
        foreach (var (intent, blockIndex) in comments)
        {
            if (SectionOf(document, blockIndex) is { } section)
            {
                own[section.Index] = intent;
            }
        }

        foreach (var section in document.Sections)
        {
            own[section.Index] ??= section.Parent is { } parent ? own[parent.Index] : null;
        }

        return new SectionIntents(own);
    }

    /// <summary>The intent of a section; null when it and the sections around it have none.</summary>
    public ReviewIntent? Of(ReviewSection section) => _intents?[section.Index];

    // A comment belongs to the section it stands in. One right before a heading of the same or a higher level has nothing of its own section left to
    // speak of, so it is about the section that begins there.
    private static ReviewSection? SectionOf(ReviewDocument document, int blockIndex)
    {
        var next = blockIndex < document.Blocks.Length ? document.Blocks[blockIndex] : null;
        var before = blockIndex > 0 ? document.Blocks[blockIndex - 1].Section : null;
        if (next is HeadingBlock heading && (before is null || before.Heading is null || heading.Level <= before.Level))
        {
            return heading.Section;
        }

        return before ?? next?.Section;
    }
}
