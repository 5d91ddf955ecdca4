using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Analysis.Packs;

/// <summary>Words that a rule has a name for, found.</summary>
/// <param name="Span">Where, in the source.</param>
/// <param name="Sentence">Index of the sentence they begin in.</param>
/// <param name="Text">The words without markup.</param>
/// <param name="Date">The day they stand for, when they are a date.</param>
internal readonly record struct FoundWords(TextSpan Span, int Sentence, string Text, DateOnly? Date = null)
{
    /// <summary>What was meant instead; null when nothing was.</summary>
    public string? Meant { get; init; }

    /// <summary>Which of several things the rule looks for this is (<see cref="Diagnostics.ReviewFinding.Part"/>); null when it looks for one.</summary>
    public string? Part { get; init; }
}
