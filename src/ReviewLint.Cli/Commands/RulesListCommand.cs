using System.CommandLine;
using System.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Rules;
using ReviewLint.Cli.Packages;
using ReviewLint.Documents;
using ReviewLint.Reporting;

namespace ReviewLint.Cli.Commands;

/// <summary><c>reviewlint rules list</c>.</summary>
internal static class RulesListCommand
{
    public static Command Create()
    {
        var document = new DocumentOptions();
        var command = new Command("list", "List all rules with their severity for each kind of review and the intents they are for.");
        document.AddTo(command);
        command.SetAction((result, _) => Task.FromResult(Run(document.Read(result))));
        return command;
    }

    private static int Run(ConfigurationOverrides overrides)
    {
        var packs = new PackAnalyzers(overrides);
        if (ManagedProgram.HandOver(overrides.Packs, packs) is { } code)
        {
            return code;
        }

        var rules = packs.Rules(overrides.Packs);
        packs.WriteProblems();
        var width = rules.Max(r => r.Name.Length);
        var output = new StringBuilder();
        output.Append("rule".PadRight(8)).Append("name".PadRight(width + 2)).Append("performance  code         intents                 title\n");
        foreach (var rule in rules)
        {
            output.Append(rule.Id.PadRight(8)).Append(rule.Name.PadRight(width + 2))
                .Append(Severity(rule, ReviewKind.PerformanceReview).PadRight(13))
                .Append(Severity(rule, ReviewKind.CodeReview).PadRight(13))
                .Append(Intents(rule.Intents).PadRight(24)).Append(rule.Title).Append('\n');
        }

        Console.Out.Write(output);
        return ExitCode.Success;
    }

    internal static string Severity(ReviewRule rule, ReviewKind kind) =>
        rule.HighestFor(kind) is not ReviewSeverity.None and var highest ? SeverityNames.NameOf(highest) : "-";

    internal static string Intents(IntentSet intents)
    {
        if (intents == IntentSet.Any)
        {
            return "any";
        }

        var words = new List<string>();
        foreach (var (set, word) in new[] { (IntentSet.Coaching, "coaching"), (IntentSet.Feedback, "feedback"), (IntentSet.Both, "both") })
        {
            if (intents.HasFlag(set))
            {
                words.Add(word);
            }
        }

        return string.Join(", ", words);
    }
}
