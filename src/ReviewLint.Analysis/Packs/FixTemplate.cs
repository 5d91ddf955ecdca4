using System.Collections.Immutable;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Packs;

/// <summary>A change that a rule offers.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="At">What it changes: a name given with <c>as</c>, or a place.</param>
/// <param name="Safety">Whether it may be applied without a look.</param>
/// <param name="Titles">What it does in words, by language.</param>
internal sealed record FixTemplate(FixTemplate.FixKind Kind, string At, FixSafety Safety, ImmutableDictionary<string, string> Titles)
{
    public static readonly string[] Keys = ["kind", "at", "if", "intents", "safety", "title", "with", "forms", "rewrites", "before", "each", "keep"];

    /// <summary>What it writes, by language; empty for a kind that writes nothing.</summary>
    public ImmutableDictionary<string, string> Texts { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>By language: ends of words and what stands in their place, longest first. A word that ends in none of them gets no fix, so that no inflection is guessed.</summary>
    public ImmutableDictionary<string, ImmutableArray<(string End, string With)>> Forms { get; init; } = ImmutableDictionary<string, ImmutableArray<(string End, string With)>>.Empty;

    /// <summary>By language: sentences and what they become; the first that fits is taken. There is no falling back from one language to another.</summary>
    public ImmutableDictionary<string, ImmutableArray<SentenceRewrite>> Rewrites { get; init; } = ImmutableDictionary<string, ImmutableArray<SentenceRewrite>>.Empty;

    /// <summary>A name that must have found something for the fix to be offered; empty for none.</summary>
    public string If { get; init; } = "";

    /// <summary>What the section must set out to be.</summary>
    public IntentSet Intents { get; init; } = IntentSet.Any;

    /// <summary>The name of what a paragraph is moved in front of.</summary>
    public string Before { get; init; } = "";

    /// <summary>Whether all words of the name are changed, not only the first.</summary>
    public bool Each { get; init; }

    /// <summary>A name whose first words stay as they are; empty for none.</summary>
    public string Keep { get; init; } = "";

    internal enum FixKind : byte
    {
        /// <summary>Takes the words away, with one of the spaces around them.</summary>
        Delete,

        /// <summary>Writes other words in their place.</summary>
        Replace,

        /// <summary>Writes words before them.</summary>
        Prefix,

        /// <summary>Leaves one mark of each run of exclamation and question marks in the sentence.</summary>
        OneMark,

        /// <summary>Writes the shouted words of the sentence in small letters.</summary>
        SmallLetters,

        /// <summary>Says the sentence another way, with its own words.</summary>
        Rewrite,

        /// <summary>Moves the paragraph in front of another one of the same section.</summary>
        MoveParagraph,

        /// <summary>Writes the headings of the sections that are missing at the document's end, with nothing under them.</summary>
        AddHeadings,
    }
}
