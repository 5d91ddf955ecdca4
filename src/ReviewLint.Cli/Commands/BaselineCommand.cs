using System.Collections.Immutable;
using System.CommandLine;
using ReviewLint.Analysis.Baselines;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Driver;
using ReviewLint.Cli.Checking;
using ReviewLint.Cli.Files;
using ReviewLint.Cli.Packages;

namespace ReviewLint.Cli.Commands;

/// <summary><c>reviewlint baseline</c>: the findings a team starts with, so that only new ones are reported.</summary>
internal static class BaselineCommand
{
    public static Command Create() => new("baseline", "Record the findings there are, so that 'check --baseline' reports only new ones.")
    {
        CreateCreate(),
        CreateUpdate(),
        CreateShow(),
    };

    private static Command CreateCreate()
    {
        var force = new Option<bool>("--force") { Description = "Replace a baseline that is there already." };
        return Writing("create", "Record all findings of the reviews below the paths.", force, (path, folder, found, replace) =>
        {
            if (File.Exists(path) && !replace)
            {
                throw new UsageException($"there is a baseline '{path}' already; bring it up to date with 'reviewlint baseline update', or replace it with --force");
            }

            var baseline = new Baseline(folder, found.Where(f => !f.Value.IsEmpty).ToImmutableSortedDictionary(StringComparer.Ordinal));
            return (baseline, $"Recorded {Counted.Of(baseline.Count, "finding")} of {Counted.Of(baseline.Documents.Count, "document")} in {path}.");
        });
    }

    private static Command CreateUpdate()
    {
        var add = new Option<bool>("--add") { Description = "Take in new findings too." };
        return Writing("update", "Take out findings that are gone. New ones stay new, unless --add is given.", add, (path, folder, found, takeIn) =>
        {
            var old = BaselineInput.Read(path);
            var documents = old.Documents.ToImmutableSortedDictionary(StringComparer.Ordinal).ToBuilder();
            foreach (var (document, entries) in found)
            {
                var kept = takeIn ? entries : [.. entries.Intersect(old.Documents.GetValueOrDefault(document, []))];
                documents.Remove(document);
                if (!kept.IsEmpty)
                {
                    documents[document] = kept;
                }
            }

            // A review that no longer exists has no findings; one that was not checked this time keeps its own.
            foreach (var gone in documents.Keys.Where(d => !IsThere(folder, d)).ToList())
            {
                documents.Remove(gone);
            }

            var baseline = new Baseline(folder, documents.ToImmutable());
            var (before, after) = (Entries(old), Entries(baseline));
            return (baseline, $"{path}: {Counted.Of(before.Except(after).Count(), "finding")} taken out, {after.Except(before).Count()} taken in, {baseline.Count} known.");
        });
    }

    private static Command CreateShow()
    {
        var file = BaselineOption();
        var show = new Command("show", "Print what a baseline holds: how many findings of each rule, by document.") { file };
        show.SetAction((result, _) => Task.FromResult(Show(result.GetValue(file)!)));
        return show;
    }

    private static int Show(string path)
    {
        var baseline = BaselineInput.Read(path);
        foreach (var (document, entries) in baseline.Documents)
        {
            Console.Out.WriteLine(document + (IsThere(baseline.Folder, document) ? "" : " (no longer there)"));
            foreach (var rule in entries.GroupBy(e => e.Rule, StringComparer.Ordinal))
            {
                Console.Out.WriteLine($"  {rule.Key}  {rule.Count()}");
            }
        }

        Console.Out.WriteLine($"{Counted.Of(baseline.Count, "known finding")} in {Counted.Of(baseline.Documents.Count, "document")}.");
        return ExitCode.Success;
    }

    private static Command Writing(
        string name,
        string description,
        Option<bool> option,
        Func<string, string, SortedDictionary<string, ImmutableArray<BaselineEntry>>, bool, (Baseline Baseline, string Message)> make)
    {
        var paths = PathArgument.Many("Files, folders or globs. Default: the current folder.");
        var file = BaselineOption();
        var document = new DocumentOptions();
        var command = new Command(name, description) { paths, file, option };
        document.AddTo(command);
        command.SetAction((result, _) => Task.FromResult(Write(result.GetValue(paths) ?? [], document.Read(result), result.GetValue(file)!, found => make(result.GetValue(file)!, FolderOf(result.GetValue(file)!), found, result.GetValue(option)))));
        return command;
    }

    private static int Write(string[] paths, ConfigurationOverrides overrides, string path, Func<SortedDictionary<string, ImmutableArray<BaselineEntry>>, (Baseline, string)> make)
    {
        var (configuration, packs) = (new ReviewConfiguration(overrides), new PackAnalyzers(overrides));
        var inputs = InputFiles.Find(paths, stdinPath: null);
        if (ManagedProgram.HandOver(inputs, configuration, packs) is { } code)
        {
            return code;
        }

        var driver = new ReviewAnalysisDriver(packs.For, configuration);
        var paper = new Baseline(FolderOf(path), ImmutableSortedDictionary<string, ImmutableArray<BaselineEntry>>.Empty);
        var found = new SortedDictionary<string, ImmutableArray<BaselineEntry>>(StringComparer.Ordinal);
        var unreadable = 0;
        foreach (var result in driver.AnalyzeAll(ExportInputs.Expand(inputs)))
        {
            if (result.IsUnreadable)
            {
                unreadable++;
                Console.Error.WriteLine($"{result.Input.DisplayPath}: {result.Diagnostics[0].Message}");
            }
            else if (!result.IsPassedOver)
            {
                found[paper.PathOf(result.Input)] = Baseline.EntriesOf(result);
            }
        }

        packs.WriteProblems();
        if (found.Count == 0 && unreadable > 0)
        {
            // A mistyped path must not become a baseline that knows nothing.
            Console.Error.WriteLine($"reviewlint: nothing could be read; '{path}' was not written");
            return ExitCode.Unreadable;
        }

        var (baseline, message) = make(found);
        try
        {
            BaselineFile.Write(path, baseline);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot write '{path}': {exception.Message}", exception);
        }

        Console.Out.WriteLine(message);
        return unreadable > 0 ? ExitCode.Unreadable : ExitCode.Success;
    }

    private static Option<string> BaselineOption() =>
        new("--baseline") { Description = "The baseline's file.", HelpName = "FILE", DefaultValueFactory = _ => BaselineInput.DefaultPath };

    // A comment of an export is there as long as the export is.
    private static bool IsThere(string folder, string document) =>
        File.Exists(Path.Combine(folder, document)) || (document.LastIndexOf('#') is > 0 and var mark && File.Exists(Path.Combine(folder, document[..mark])));

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path))!;

    private static HashSet<(string, BaselineEntry)> Entries(Baseline baseline) => [.. baseline.Documents.SelectMany(d => d.Value.Select(e => (d.Key, e)))];
}
