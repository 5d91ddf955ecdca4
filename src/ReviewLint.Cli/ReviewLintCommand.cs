using System.CommandLine;
using ReviewLint.Analysis.Naming;
using ReviewLint.Cli.Commands;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Cli;

/// <summary>The command line: parses it, runs the command, and turns what goes wrong into one line and an exit code.</summary>
internal static class ReviewLintCommand
{
    public static int Run(string[] args)
    {
        CompiledData.Use(typeof(ReviewLintCommand).Assembly.GetManifestResourceStream("builtin.rlpack"));
        try
        {
            args = DefaultCommand.Insert(args, [.. s_commands.Select(c => c.Name)]);
            var result = (NeedsOnlyCheck(args) ? CreateCheckAlone() : Create()).Parse(args);
            if (result.Errors.Count > 0)
            {
                foreach (var error in ErrorsOf(result))
                {
                    Console.Error.WriteLine("reviewlint: " + error);
                }

                Console.Error.WriteLine($"Try '{CommandPath(result)} --help'.");
                return ExitCode.Usage;
            }

            // Ctrl+C and SIGTERM end the program at once: files are replaced whole or not at all, so there is nothing to wait for.
            return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (UsageException exception)
        {
            Console.Error.WriteLine("reviewlint: " + exception.Message);
            return ExitCode.Usage;
        }
        catch (IOException exception) when (exception.HResult is BrokenPipe or WindowsBrokenPipe)
        {
            // The reader of our output has gone (`reviewlint … | head`): there is nobody left to tell.
            return ExitCode.Success;
        }
#pragma warning disable CA1031 // A fault of ours is told in one line; who wants to mend it asks for the rest.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var wantsAll = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(TraceVariable));
            Console.Error.WriteLine("reviewlint: a fault of ReviewLint, please report it: " + (wantsAll ? exception.ToString() : $"{exception.GetType().Name}: {OneLine(exception.Message)} ({TraceVariable}=1 prints where)"));
            return ExitCode.Usage;
        }
    }

    private const string TraceVariable = "REVIEWLINT_TRACE";
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);

    private static readonly (string Name, Func<Command> Create)[] s_commands =
    [
        ("check", () => CheckCommand.Create()),
        ("fix", FixCommand.Create),
        ("inspect", InspectCommand.Create),
        ("rules", RulesCommand.Create),
        ("baseline", BaselineCommand.Create),
        ("config", ConfigCommand.Create),
        ("init", InitCommand.Create),
        ("completion", CompletionCommand.Create),
        ("lsp", LspCommand.Create),
    ];

    // Most runs are checks: they wait neither for the other commands nor for what only help prints.
    private static bool NeedsOnlyCheck(string[] args) => args[0] == "check" && !args.Any(MayAskForHelp);

    // Also a response file may, and letters run together.
    private static bool MayAskForHelp(string arg) =>
        arg is "/?" or "/h" || arg.StartsWith('@') || arg.StartsWith("--help", StringComparison.Ordinal) || arg.StartsWith("--version", StringComparison.Ordinal)
        || (arg.Length > 1 && arg[0] == '-' && arg[1] != '-');

    private static Command CreateCheckAlone() => new("reviewlint") { CheckCommand.Create(withHelp: false) };

    private static RootCommand Create()
    {
        var root = new RootCommand(
            "Lints written reviews: performance reviews and code-review comments, in English and Finnish. "
            + "A document declares what it sets out to be (coaching, feedback or both); nothing is failed for being what it says it is.");
        foreach (var (_, create) in s_commands)
        {
            root.Add(create());
        }

        root.SetAction(_ => ExitCode.Usage);
        HelpExamples.AddTo(
            root,
            "reviewlint reviews/                      check every review below a folder",
            "reviewlint check omar.md --intent coaching",
            "reviewlint check - < draft.md            check standard input",
            "reviewlint inspect omar.md --explain     see what each sentence was taken for, and why",
            "reviewlint rules explain RL4003          read what a rule is about");
        return root;
    }

    private static IEnumerable<string> ErrorsOf(ParseResult result)
    {
        var command = result.CommandResult.Command;

        // A mistyped subcommand is two errors to the library, and neither says which there are.
        var names = command.Subcommands.Select(c => c.Name).ToList();
        if (names.Count > 0 && result.UnmatchedTokens.Count == 0)
        {
            return [$"'{CommandPath(result)}' needs a command: {string.Join(", ", names)}"];
        }

        if (names.Count > 0 && result.UnmatchedTokens is [var word, ..] && !word.StartsWith('-'))
        {
            var hint = NameSuggester.Closest(word, names) is { } closest ? $"did you mean '{closest}'?" : $"there are {string.Join(", ", names)}";
            return [$"there is no command '{CommandPath(result)} {word}'; {hint}"];
        }

        return result.Errors.Select(e => OneLine(e.Message));
    }

    // The library lists allowed values a line each.
    private static string OneLine(string message) =>
        string.Join(' ', message.Split(['\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static string CommandPath(ParseResult result)
    {
        var names = new List<string>();
        for (var command = result.CommandResult; command is not null; command = command.Parent as System.CommandLine.Parsing.CommandResult)
        {
            names.Insert(0, command.Command is RootCommand ? "reviewlint" : command.Command.Name);
        }

        return string.Join(' ', names);
    }
}
