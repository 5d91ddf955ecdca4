using System.Text;
using ReviewLint.Analysis.Baselines;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Driver;

namespace ReviewLint.Reporting.Tests;

/// <summary>Two reviews, one with findings of every kind and a path that needs escaping, reported in a format.</summary>
internal static class SampleReport
{
    public const string Review =
        "---\nkind: performance-review\nintent: feedback\n---\n\n# Half year: <b>Omar</b> & team\n\nYou are always late with estimates 🎉. A good\njob otherwise.\n\n"
        + "<!-- reviewlint-disable-next-line XA1001 -- agreed with Omar -->\nYou always ask.\n\nThe migraine kept you away.\n";

    public static string Write(string format, ReportOptions? options = null, Baseline? baseline = null, string review = Review) =>
        Write(format, options ?? ReportOptions.Default, [Analyze("reviews/Ömar & co.md", review), Analyze("reviews/empty.md", "---\nkind: code-review\n---\n\nThanks for the help.\n")], baseline);

    public static string Write(string format, ReportOptions options, IEnumerable<ReviewResult> results, Baseline? baseline = null)
    {
        var summary = new ReportSummary();
        using var stream = new MemoryStream();
        using (var report = ReportFormats.Create(format, stream, options))
        {
            foreach (var found in results)
            {
                var result = baseline?.Apply(found) ?? found;
                report.Write(result);
                summary.Add(result);
            }

            report.Complete(summary);
        }

        return Encoding.UTF8.GetString(stream.ToArray()).Replace(ToolDescription.Version, "{version}", StringComparison.Ordinal);
    }

    public static ReviewResult Analyze(string path, string review) =>
        new ReviewAnalysisDriver(_ => [new SampleAnalyzer()], new ReviewConfiguration(ConfigurationOverrides.None, _ => null))
            .Analyze(new ReviewInput(path, "/work/" + path, () => Encoding.UTF8.GetBytes(review)));
}
