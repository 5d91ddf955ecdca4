using System.CommandLine;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Cli.Files;
using ReviewLint.Reporting;

namespace ReviewLint.Cli.Commands;

/// <summary><c>reviewlint check</c>: the main job.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var paths = PathArgument.Many("Files, folders, globs, or - for standard input. Default: the current folder.");
        var document = new DocumentOptions();
        var format = new Option<string>("--format") { Description = "How findings are printed: " + string.Join(", ", ReportFormats.Names) + ".", DefaultValueFactory = _ => "text", HelpName = "FORMAT" };
        format.AcceptOnlyFromAmong([.. ReportFormats.Names]);
        var failOn = new Option<string>("--fail-on") { Description = "The least severity that makes the exit code 1: error, warning, suggestion, or never.", DefaultValueFactory = _ => "warning", HelpName = "SEVERITY" };
        failOn.AcceptOnlyFromAmong("error", "warning", "suggestion", "never");
        var showHidden = new Option<bool>("--show-hidden") { Description = "Show findings of severity hidden too." };
        var showSubsumed = new Option<bool>("--show-subsumed") { Description = "Show findings that another finding took over too." };
        var redact = new Option<bool>("--redact") { Description = "Leave the words of the review out: a review is confidential, and a CI log is not." };
        var stdinPath = new Option<string?>("--stdin-path") { Description = "The path standard input is treated as, for configuration and messages.", HelpName = "PATH" };
        var color = new Option<string>("--color") { Description = "When to use colour: auto, always or never.", DefaultValueFactory = _ => "auto", HelpName = "WHEN" };
        color.AcceptOnlyFromAmong("auto", "always", "never");
        var jobs = new Option<int>("--jobs") { Description = "Documents checked at once; 0 for as many as there are processors.", HelpName = "N" };

        var command = new Command("check", "Check reviews and report findings. Runs also when no command is named.") { paths, format, failOn, showHidden, showSubsumed, redact, stdinPath, color, jobs };
        document.AddTo(command);
        HelpExamples.AddTo(
            command,
            "reviewlint check reviews/ --fail-on error",
            "reviewlint check omar.md --kind performance-review --intent coaching --date 2025-06-16",
            "reviewlint check --format json 'reviews/**/*.md' > findings.json");
        command.SetAction((result, _) => Task.FromResult(Run(
            result.GetValue(paths) ?? [],
            document.Read(result),
            result.GetValue(format)!,
            result.GetValue(failOn)!,
            new ReportOptions
            {
                ShowHidden = result.GetValue(showHidden),
                ShowSubsumed = result.GetValue(showSubsumed),
                Redact = result.GetValue(redact),
                Color = Terminal.UseColor(result.GetValue(color)),
                IsPrivate = Terminal.IsInteractive,
            },
            result.GetValue(stdinPath),
            result.GetValue(jobs))));
        return command;
    }

    private static int Run(string[] paths, ConfigurationOverrides overrides, string format, string failOn, ReportOptions options, string? stdinPath, int jobs)
    {
        var inputs = InputFiles.Find(paths, stdinPath);
        var configuration = new ReviewConfiguration(overrides);
        var packs = new PackAnalyzers();
        var driver = new ReviewAnalysisDriver(packs.For, configuration);
        var summary = new ReportSummary();

        using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        using var report = ReportFormats.Create(format, output, options);
        foreach (var result in driver.AnalyzeAll(inputs, jobs))
        {
            report.Write(result);
            summary.Add(result);
        }

        summary.Add([.. configuration.Problems, .. packs.Problems]);
        report.Complete(summary);
        return Code(summary, failOn);
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
