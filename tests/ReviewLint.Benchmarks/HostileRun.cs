using System.Diagnostics;
using System.Globalization;
using System.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Packs;
using ReviewLint.Documents;
using ReviewLint.Reporting;

namespace ReviewLint.Benchmarks;

/// <summary>Checks every hostile text with every built-in rule and writes its reports, and says how long that took.</summary>
internal static class HostileRun
{
    private const int Length = 1_000_000;

    /// <summary>Processor seconds that no text may take.</summary>
    private const double Limit = 2;

    /// <summary>Prints a line for each text, the slowest ones last.</summary>
    /// <param name="names">Only texts whose names hold one of these; all of them without any.</param>
    /// <returns>1 when a text took longer than the limit.</returns>
    public static int Run(string[] names)
    {
        var analyzer = new DeclarativeAnalyzer([RulePackLoader.BuiltIn]);
        var drivers = new[] { ReviewKind.PerformanceReview, ReviewKind.CodeReview }.Select(kind => new ReviewAnalysisDriver(
            _ => [analyzer], new ReviewConfiguration(ConfigurationOverrides.None with { Kind = kind, Intent = ReviewIntent.Both }, _ => null))).ToArray();
        for (var i = 0; i < 20; i++)
        {
            // The compiler's time is not the text's.
            Array.ForEach(drivers, d => Time(d, ReviewCorpus.Review(i)));
        }

        var lines = new List<(double Seconds, string Line)>();
        foreach (var (name, make) in HostileInput.All(Length).Where(t => names.Length == 0 || names.Any(n => t.Name.Contains(n, StringComparison.Ordinal))))
        {
            var text = make();
            var (seconds, found) = drivers.Select(d => Time(d, text)).Max();
            var line = string.Create(CultureInfo.InvariantCulture, $"{seconds,7:0.00} s {found,7} findings  {name}");
            Console.WriteLine(line);
            lines.Add((seconds, line));
        }

        lines.Sort((a, b) => a.Seconds.CompareTo(b.Seconds));
        var over = lines.Count(l => l.Seconds > Limit);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{lines.Count} texts of 1 MB, {over} over {Limit} s of processor time; the slowest:"));
        lines.TakeLast(Math.Max(20, over)).ToList().ForEach(l => Console.WriteLine(l.Line));
        return over > 0 ? 1 : 0;
    }

    private static (double Seconds, int Found) Time(ReviewAnalysisDriver driver, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        GC.Collect();
        var start = Process.GetCurrentProcess().TotalProcessorTime;
        var result = driver.Analyze(new ReviewInput("review.md", "/review.md", () => bytes));
        foreach (var format in new[] { "text", "json" })
        {
            using var writer = ReportFormats.Create(format, Stream.Null, ReportOptions.Default);
            writer.Write(result);
        }

        return ((Process.GetCurrentProcess().TotalProcessorTime - start).TotalSeconds, result.Diagnostics.Length);
    }
}
