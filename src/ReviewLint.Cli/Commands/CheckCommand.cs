using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ReviewLint.Cli.Checking;
using ReviewLint.Reporting;

namespace ReviewLint.Cli.Commands;

/// <summary><c>reviewlint check</c>: the main job.</summary>
internal static class CheckCommand
{
    /// <param name="withHelp">Whether it can print help; the caller knows when nobody asks.</param>
    public static Command Create(bool withHelp = true)
    {
        var paths = PathArgument.Many("Files, folders, globs, or - for standard input. Default: the current folder.");
        var document = new DocumentOptions();
        var format = new Option<string>("--format") { Description = "How findings are printed on standard output: " + string.Join(", ", ReportFormats.Names) + ".", DefaultValueFactory = _ => "text", HelpName = "FORMAT" };
        format.AcceptOnly([.. ReportFormats.Names]);
        var failOn = new Option<string>("--fail-on") { Description = "The least severity that makes the exit code 1: error, warning, suggestion, or never.", DefaultValueFactory = _ => "warning", HelpName = "SEVERITY" };
        failOn.AcceptOnly("error", "warning", "suggestion", "never");
        var showHidden = new Option<bool>("--show-hidden") { Description = "Show findings of severity hidden too." };
        var showSubsumed = new Option<bool>("--show-subsumed") { Description = "Show findings that another finding took over too." };
        var redact = new Option<bool>("--redact") { Description = "Leave the words of the review out: a review is confidential, and a CI log is not." };
        var stdinPath = new Option<string?>("--stdin-path") { Description = "The path standard input is treated as, for configuration and messages.", HelpName = "PATH" };
        var color = new Option<string>("--color") { Description = "When to use colour: auto, always or never.", DefaultValueFactory = _ => "auto", HelpName = "WHEN" };
        color.AcceptOnly("auto", "always", "never");
        var jobs = new Option<int>("--jobs") { Description = "Documents checked at once; 0 for as many as there are processors.", HelpName = "N", CustomParser = ParseJobs };

        var outputs = new Option<ReportFile[]>("--output") { Description = "Write a report to a file too, in any of the formats; repeatable.", HelpName = "FORMAT=FILE", CustomParser = ReportFile.Parse, Arity = ArgumentArity.OneOrMore };
        var baseline = new Option<string?>("--baseline") { Description = "A file of known findings, which are not reported again; see 'reviewlint baseline'.", HelpName = "FILE" };
        var changedSince = new Option<string?>("--changed-since") { Description = "Check only files that git says have changed since the branch left this commit.", HelpName = "COMMIT" };
        var profile = new Option<bool>("--profile") { Description = "Describe each review in five dimensions from feedback to coaching, in text and JSON." };
        var statistics = new Option<bool>("--statistics") { Description = "Print how often each rule was reported." };
        var timing = new Option<bool>("--timing") { Description = "Print the time each rule took." };

        var command = new Command("check", "Check reviews and report findings. Runs also when no command is named.")
        {
            paths, format, outputs, failOn, baseline, changedSince, showHidden, showSubsumed, redact, profile, statistics, timing, stdinPath, color, jobs,
        };
        document.AddTo(command);
        if (withHelp)
        {
            HelpExamples.AddTo(
                command,
                "reviewlint check reviews/ --fail-on error",
                "reviewlint check omar.md --kind performance-review --intent coaching --date 2025-06-16",
                "reviewlint check reviews/ --changed-since origin/main --format github --output sarif=review.sarif",
                "reviewlint check --format json 'reviews/**/*.md' > findings.json");
        }

        command.SetAction((result, _) => Task.FromResult(CheckRun.Execute(new CheckRequest
        {
            Paths = result.GetValue(paths) ?? [],
            Overrides = document.Read(result),
            Format = result.GetValue(format)!,
            Outputs = [.. result.GetValue(outputs) ?? []],
            FailOn = result.GetValue(failOn)!,
            Report = new ReportOptions
            {
                ShowHidden = result.GetValue(showHidden),
                ShowSubsumed = result.GetValue(showSubsumed),
                Redact = result.GetValue(redact),
                ShowProfile = result.GetValue(profile),
                Color = Terminal.UseColor(result.GetValue(color)),
                IsPrivate = Terminal.IsInteractive,
            },
            StdinPath = result.GetValue(stdinPath),
            Jobs = result.GetValue(jobs),
            Baseline = result.GetValue(baseline),
            ChangedSince = result.GetValue(changedSince),
            Statistics = result.GetValue(statistics),
            Timing = result.GetValue(timing),
        })));
        return command;
    }

    private static int ParseJobs(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs))
        {
            return jobs;
        }

        result.AddError($"'{text}' is no number of documents; write 0 or more");
        return 0;
    }
}
