using System.CommandLine;
using System.Globalization;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Packs;
using ReviewLint.Reporting;

namespace ReviewLint.Cli.Commands;

/// <summary><c>reviewlint rules test</c>: runs every example of every rule.</summary>
internal static class RulesTestCommand
{
    public static Command Create()
    {
        var folders = new Argument<string[]>("PACK") { Description = "Folders of rule packs. Default: the built-in rules.", Arity = ArgumentArity.ZeroOrMore };
        var coverage = new Option<bool>("--coverage") { Description = "Say too which conditions no example exercises: those without which every example still comes out." };
        var command = new Command("test", "Run every example of every rule of a pack, and check the rules themselves.") { folders, coverage };
        HelpExamples.AddTo(command, "reviewlint rules test rules/acme", "reviewlint rules test rules/acme --coverage");
        command.SetAction((result, _) => Task.FromResult(Run(result.GetValue(folders) ?? [], result.GetValue(coverage))));
        return command;
    }

    private static int Run(string[] folders, bool coverage)
    {
        var packs = folders.Length == 0 ? [RulePackLoader.BuiltIn] : folders.Select(Load).ToList();
        var (passed, failed, gaps, problems) = (0, 0, 0, 0);
        foreach (var pack in packs)
        {
            foreach (var problem in pack.Problems)
            {
                problems += problem.Severity >= ReviewSeverity.Warning ? 1 : 0;
                Console.Out.WriteLine($"{problem.Path}({problem.Line},{problem.Column}): {SeverityNames.NameOf(problem.Severity)} {problem.Id}: {problem.Message}");
                if (problem.Help.Length > 0)
                {
                    Console.Out.WriteLine("  help: " + problem.Help);
                }
            }

            if (pack.Code is not null)
            {
                Console.Out.WriteLine($"{pack.Name}: its compiled rules are tested by a project of their own, with ReviewLint.Testing.");
            }

            foreach (var example in RuleExampleRunner.Run(pack))
            {
                passed += example.Passed && example.KnownGap is null ? 1 : 0;
                gaps += example.Passed && example.KnownGap is not null ? 1 : 0;
                failed += example.Passed ? 0 : 1;
                if (!example.Passed)
                {
                    Console.Out.WriteLine($"{example.Path}({example.Line},1): error {example.RuleId}: {example.Kind} example: {example.Message}");
                }
            }
        }

        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{passed} examples passed, {failed} failed, {gaps} known gaps, {problems} problems in the rules."));
        if (coverage)
        {
            packs.ForEach(WriteCoverage);
        }

        return failed + problems == 0 ? ExitCode.Success : ExitCode.Findings;
    }

    private static void WriteCoverage(RulePack pack)
    {
        var result = RuleCoverage.Measure(pack);
        foreach (var condition in result.Unexercised)
        {
            Console.Out.WriteLine($"{condition.Path}({condition.Line},{condition.Column}): suggestion {condition.RuleId}: no example exercises '{condition.Condition}'");
            Console.Out.WriteLine("  help: " + condition.Help);
        }

        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pack.Name}: {result.Conditions - result.Unexercised.Length} of {result.Conditions} conditions are exercised by examples."));
    }

    private static RulePack Load(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"there is no rule pack folder '{folder}'");
        }

        // The built-in rules' own sources; everywhere else the prefix RL is refused.
        return Directory.Exists(Path.Combine(folder, "lexicons", "en")) && Directory.EnumerateFiles(folder, "RL*.yml", SearchOption.AllDirectories).Any()
            ? RulePackLoader.LoadBuiltInSources(folder)
            : RulePackLoader.Load(Path.GetFullPath(folder));
    }
}
