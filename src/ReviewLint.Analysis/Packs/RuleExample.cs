using System.Collections.Immutable;

namespace ReviewLint.Analysis.Packs;

/// <summary>An example in a rule file.</summary>
/// <param name="IsFlag">Whether the rule must report it.</param>
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
    /// <summary>Why the engine does not yet bring it out as it says; null when it must.</summary>
    public string? KnownGap { get; init; }
}
