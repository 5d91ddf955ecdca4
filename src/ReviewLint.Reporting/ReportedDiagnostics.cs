using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;

namespace ReviewLint.Reporting;

/// <summary>Which findings a report shows, and what it may say of them.</summary>
internal static class ReportedDiagnostics
{
    public static IEnumerable<ReviewDiagnostic> Of(ReviewResult result, ReportOptions options)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            if (!diagnostic.IsSuppressed
                && (diagnostic.SubsumedBy is null || options.ShowSubsumed)
                && (diagnostic.Severity >= ReviewSeverity.Suggestion || (options.ShowHidden && diagnostic.Severity == ReviewSeverity.Hidden)))
            {
                yield return diagnostic;
            }
        }
    }

    /// <summary>Whether the words found may be printed.</summary>
    public static bool MayQuote(ReviewDiagnostic diagnostic, ReportOptions options) => options.IsPrivate || !diagnostic.Rule.IsSensitive;
}
