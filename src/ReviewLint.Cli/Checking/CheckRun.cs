using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Cli.Files;
using ReviewLint.Cli.Packages;
using ReviewLint.Reporting;

namespace ReviewLint.Cli.Checking;

/// <summary>Checks what a command line asks for, reports it, and says how the process ends.</summary>
internal static class CheckRun
{
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageException">Something that was named cannot be found, read or written.</exception>
    public static int Execute(CheckRequest request)
    {
        var packs = new PackAnalyzers(request.Overrides);
        var baseline = request.Baseline is null ? null : BaselineInput.Read(request.Baseline);
        var inputs = InputFiles.Find(request.Paths, request.StdinPath);
        if (request.ChangedSince is not null)
        {
            var changed = ChangedFiles.Since(request.ChangedSince, Directory.GetCurrentDirectory());
            inputs.RemoveAll(i => i.IsFile && !changed.Contains(i.FullPath));
        }

        var configuration = new ReviewConfiguration(request.Overrides);
        if (ManagedProgram.HandOver(inputs, configuration, packs) is { } code)
        {
            return code;
        }

        var timings = request.Timing ? new RuleTimings() : null;
        var driver = new ReviewAnalysisDriver(packs.For, configuration) { Timings = timings };
        var summary = new ReportSummary();
        var statistics = request.Statistics ? new RuleStatistics() : null;
        var progress = new CheckProgress(inputs.Count);
        var done = 0;

        using (var reports = new ReportOutputs(request.Format, request.Report with { HasBaseline = baseline is not null }, request.Outputs))
        {
            foreach (var found in driver.AnalyzeAll(ExportInputs.Expand(inputs), request.Jobs))
            {
                var result = baseline?.Apply(found) ?? found;
                progress.Erase();
                reports.Write(result);
                summary.Add(result);
                statistics?.Add(result);
                progress.Show(++done);
            }

            progress.Erase();
            summary.Add([.. configuration.Problems, .. packs.Problems]);
            reports.Complete(summary);
        }

        // What machines read stays whole: beside it, people's tables go to standard error. Opening either takes a thread that listens for signals.
        if (statistics is not null || timings is not null)
        {
            var tables = request.Format == "text" ? Console.Out : Console.Error;
            statistics?.Write(tables);
            timings?.Write(tables);
        }

        return Code(summary, request.FailOn);
    }

    private static int Code(ReportSummary summary, string failOn)
    {
        if (summary.Problems.Any(p => p.Severity == ReviewSeverity.Error))
        {
            return ExitCode.Usage;
        }

        if (summary.Unreadable > 0)
        {
            return ExitCode.Unreadable;
        }

        var level = failOn switch
        {
            "error" => ReviewSeverity.Error,
            "warning" => ReviewSeverity.Warning,
            "suggestion" => ReviewSeverity.Suggestion,
            _ => (ReviewSeverity)byte.MaxValue,
        };
        return summary.Highest >= level ? ExitCode.Findings : ExitCode.Success;
    }
}
