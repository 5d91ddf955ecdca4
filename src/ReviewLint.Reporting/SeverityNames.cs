using ReviewLint.Analysis.Diagnostics;

namespace ReviewLint.Reporting;

/// <summary>The words for severities in rule files, JSON and <c>--fail-on</c>.</summary>
public static class SeverityNames
{
    /// <summary>The word of a severity.</summary>
    public static string NameOf(ReviewSeverity severity) => severity switch
    {
        ReviewSeverity.Error => "error",
        ReviewSeverity.Warning => "warning",
        ReviewSeverity.Suggestion => "suggestion",
        ReviewSeverity.Hidden => "hidden",
        _ => "none",
    };
}
