using System.Collections.Immutable;

namespace ReviewLint.Documents;

/// <summary>What in a document's blocks shows that it is a code review, and which list items are comments of their own.</summary>
internal sealed class CodeReviewUnits
{
    private static readonly string[] Decorations = ["blocking", "non-blocking", "if-minor", "nonblocking"];

    private readonly HashSet<int> _unitLists = [];
    private readonly Dictionary<int, int> _firstBlockOfItem = [];

    private CodeReviewUnits()
    {
    }

    /// <summary>Whether units that name a file and line, suggestion blocks or labels were found.</summary>
    public bool AreFound { get; private set; }

    /// <summary>Looks through the blocks.</summary>
    public static CodeReviewUnits Find(ImmutableArray<DocumentBlock> blocks)
    {
        var units = new CodeReviewUnits();
        foreach (var block in blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    units.AreFound |= ReferenceOf(heading) is { Line: not null } reference && (reference.File is not null || FileOf(heading.Section.Parent) is not null);
                    break;
                case CodeBlock { IsSuggestion: true }:
                    units.AreFound = true;
                    break;
                case ProseBlock prose:
                    units.Add(prose);
                    break;
            }
        }

        return units;
    }

    /// <summary>The file, line or both that a heading names and nothing else; a heading that starts with a file and line may say more.</summary>
    public static FileReference? ReferenceOf(HeadingBlock heading)
    {
        var text = heading.Prose.Text.TrimEnd(':', ' ');
        if (FileReferenceReader.Read(text, 0) is not { } reference)
        {
            return null;
        }

        return reference.End >= text.Length || reference is { File: not null, Line: not null } ? reference : null;
    }

    /// <summary>Whether a block is the file and line of the comment that follows, and nothing else.</summary>
    public static bool IsBareLeadIn(ProseBlock block) => block.LeadIn is { IsBare: true };

    /// <summary>Whether the block is the first of a list item that is a comment of its own.</summary>
    public bool StartsItemUnit(ProseBlock block) =>
        block.ListItem >= 0 && _firstBlockOfItem[block.ListItem] == block.Index && (_unitLists.Contains(block.List) || (block.ListDepth == 1 && IsInFileSection(block)));

    /// <summary>Whether the block stands under a heading that names a file without a line.</summary>
    public static bool IsInFileSection(DocumentBlock block) =>
        (block is HeadingBlock ? block.Section.Parent : block.Section)?.Heading is { } heading && ReferenceOf(heading) is { File: not null, Line: null };

    /// <summary>The file that the heading of a section, or of one around it, names; null for none.</summary>
    public static string? FileOf(ReviewSection? section)
    {
        for (; section is not null; section = section.Parent)
        {
            if (section.Heading is { } heading && ReferenceOf(heading) is { File: { } file })
            {
                return file;
            }
        }

        return null;
    }

    private void Add(ProseBlock block)
    {
        if ((block.LeadIn is { Reference.Line: not null } leadIn && (leadIn.Reference.File is not null || FileOf(block.Section) is not null)) || (block.Label is { } label && IsTelling(block, label)))
        {
            AreFound = true;
        }

        if (block.ListItem < 0 || !_firstBlockOfItem.TryAdd(block.ListItem, block.Index))
        {
            return;
        }

        if (block.LeadIn is not null || (block.Label is { } itemLabel && (LabelFinder.IsKnown(itemLabel.Name) || !itemLabel.Decorations.IsEmpty)))
        {
            _unitLists.Add(block.List);
        }
    }

    // "Note:" and "Question:" are also how sentences start; in lower case, or with the decoration, they are labels.
    private static bool IsTelling(ProseBlock block, CommentLabel label)
    {
        if (label.Decorations.Any(d => Decorations.Contains(d, StringComparer.Ordinal)) || LabelFinder.CodeReviewOnly.Contains(label.Name))
        {
            return true;
        }

        var at = block.Prose.Text.IndexOf(label.Name, StringComparison.OrdinalIgnoreCase);
        return LabelFinder.IsKnown(label.Name) && at >= 0 && char.IsLower(block.Prose.Text[at]);
    }
}
