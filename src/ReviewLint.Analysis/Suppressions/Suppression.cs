using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Analysis.Suppressions;

/// <summary>One name in a comment that suppresses, or the comment as a whole when it has none.</summary>
/// <param name="Kind">What it covers.</param>
/// <param name="RuleId">The rule; null for all.</param>
/// <param name="Span">The name in the source, or the comment.</param>
/// <param name="FirstLine">0-based first line it covers; of an <see cref="SuppressionKind.Enable"/> the line it stands on.</param>
/// <param name="LastLine">0-based last line it covers.</param>
/// <param name="Reason">The reason; null without one.</param>
internal sealed record Suppression(SuppressionKind Kind, string? RuleId, TextSpan Span, int FirstLine, int LastLine, string? Reason)
{
    /// <summary>Whether it silenced something (an <see cref="SuppressionKind.Enable"/>: ended something).</summary>
    public bool IsUsed { get; set; }
}
