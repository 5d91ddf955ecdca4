using System.CommandLine;
using System.Text;
using ReviewLint.Analysis.Files;

namespace ReviewLint.Cli.Commands;

/// <summary><c>reviewlint init</c>: a section of <c>.editorconfig</c> to start from. Asks only a person at a terminal.</summary>
internal static class InitCommand
{
    private const string FileName = ".editorconfig";

    private static readonly string[] Kinds = ["performance-review", "code-review"];
    private static readonly string[] Intents = ["coaching", "feedback", "both"];

    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder whose reviews it is for.", DefaultValueFactory = _ => "." };
        var kind = new Option<string?>("--kind") { Description = "What the reviews are: performance-review or code-review.", HelpName = "KIND" };
        kind.AcceptOnly(Kinds);
        var intent = new Option<string?>("--intent") { Description = "What they set out to be: coaching, feedback or both.", HelpName = "INTENT" };
        intent.AcceptOnly(Intents);
        var command = new Command("init", "Add settings for reviews to .editorconfig. At a terminal it asks what is not given; elsewhere it asks nothing.") { folder, kind, intent };
        HelpExamples.AddTo(command, "reviewlint init", "reviewlint init reviews/ --kind performance-review --intent coaching");
        command.SetAction((result, _) => Task.FromResult(Run(result.GetValue(folder)!, result.GetValue(kind), result.GetValue(intent))));
        return command;
    }

    private static int Run(string folder, string? kind, string? intent)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"there is no folder '{folder}'");
        }

        var path = Path.Combine(folder, FileName);
        try
        {
            var old = File.Exists(path) ? File.ReadAllText(path) : "";
            if (old.Contains("reviewlint_", StringComparison.OrdinalIgnoreCase))
            {
                Console.Out.WriteLine($"{path} has settings for reviews already; nothing was changed. 'reviewlint config show FILE' prints those that hold for a review.");
                return ExitCode.Success;
            }

            if (!Console.IsInputRedirected && !Console.IsOutputRedirected)
            {
                kind ??= Ask("What are the reviews?", Kinds);
                intent ??= Ask("What do they set out to be?", Intents);
            }

            AtomicFile.Write(path, Encoding.UTF8.GetBytes(old + Section(old, kind, intent)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot write '{path}': {exception.Message}", exception);
        }

        Console.Out.WriteLine($"Wrote the settings for reviews to {path}. Next: reviewlint check {(folder == "." ? "" : folder)}".TrimEnd());
        return ExitCode.Success;
    }

    private static string Section(string old, string? kind, string? intent)
    {
        var section = new StringBuilder();
        if (old.Length > 0)
        {
            section.Append(old.EndsWith('\n') ? "\n" : "\n\n");
        }

        return section.Append("# ReviewLint: what reviews here are. A document's own front matter (kind, intent) wins over this.\n[*.md]\n")
            .Append(Setting("reviewlint_kind", kind, Kinds))
            .Append(Setting("reviewlint_intent", intent, Intents))
            .Append("# A rule's severity: error, warning, suggestion, silent or none; 'reviewlint rules list' names the rules.\n")
            .Append("# dotnet_diagnostic.RL4001.severity = suggestion\n")
            .ToString();
    }

    // What is not known stays a comment: the kind is then found out by content, and nothing is held against an intent nobody declared.
    private static string Setting(string key, string? value, string[] values) =>
        value is null ? $"# {key} = {values[0]}   (or {string.Join(", ", values[1..])})\n" : $"{key} = {value}\n";

    private static string? Ask(string question, string[] answers)
    {
        Console.Out.WriteLine($"{question} ({string.Join(", ", answers.Select((a, i) => $"{i + 1} {a}"))}, Enter to leave it open)");
        while (true)
        {
            Console.Out.Write("> ");
            var answer = Console.In.ReadLine()?.Trim();
            if (string.IsNullOrEmpty(answer))
            {
                return null;
            }

            if (int.TryParse(answer, out var number) && number >= 1 && number <= answers.Length)
            {
                return answers[number - 1];
            }

            if (answers.Contains(answer, StringComparer.OrdinalIgnoreCase))
            {
                return answer.ToLowerInvariant();
            }

            Console.Out.WriteLine($"Write a number from 1 to {answers.Length}, or press Enter.");
        }
    }
}
