using System.Collections.Immutable;

namespace ReviewLint.Analysis.Conditions;

/// <summary>Words that a rule gives a name to, for its message and its mark.</summary>
/// <param name="Name">The name.</param>
/// <param name="Path">The way from the unit matched.</param>
/// <param name="Target">At its end: a phrase condition, a date condition, or null for the units themselves.</param>
internal sealed record Capture(string Name, ImmutableArray<CaptureStep> Path, Condition? Target)
{
    /// <summary>Whether a name is written as names in rule files are: small letters and <c>-</c>.</summary>
    public static bool IsName(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterLower(c) || c == '-');
}
