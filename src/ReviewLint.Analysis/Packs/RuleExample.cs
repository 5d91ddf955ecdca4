using System.Collections.Immutable;
using ReviewLint.Analysis.Diagnostics;

namespace ReviewLint.Analysis.Packs;

/// <summary>An example in a rule file.</summary>
/// <param name="IsFlag">Whether the rule must report it; a <c>fix</c> example is neither this nor the other.</param>
/// <param name="Line">1-based line in the rule file.</param>
/// <param name="Text">The document with its marks: <c>[|…|]</c> around each finding, <c>{|…|}</c> around each related place.</param>
/// <param name="FrontMatter">What its front matter says, in order.</param>
/// <param name="Options">Settings it runs with.</param>
internal sealed record RuleExample(
    bool IsFlag,
    int Line,
    string Text,
    ImmutableArray<KeyValuePair<string, string>> FrontMatter,
    ImmutableArray<KeyValuePair<string, string>> Options)
{
    /// <summary>Of a <c>fix</c> example what the text becomes; null of any other.</summary>
    public string? To { get; init; }

    /// <summary>Of a <c>fix</c> example whether the fix is <c>safe</c>; an unsafe one must not be made without being asked for.</summary>
    public FixSafety Safety { get; init; }

    /// <summary>Of a <c>flag</c> example the severity that every finding must have; null where any will do.</summary>
    public ReviewSeverity? Severity { get; init; }

    /// <summary>Why the engine does not yet bring it out as it says; null when it must.</summary>
    public string? KnownGap { get; init; }
}
