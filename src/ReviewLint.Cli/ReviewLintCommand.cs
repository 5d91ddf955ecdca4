using System.CommandLine;
using ReviewLint.Cli.Commands;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Cli;

/// <summary>The command line: parses it, runs the command, and turns what goes wrong into one line and an exit code.</summary>
internal static class ReviewLintCommand
{
    public static int Run(string[] args)
    {
        CompiledData.Use(typeof(ReviewLintCommand).Assembly.GetManifestResourceStream("builtin.rlpack"));
        var root = Create();
        try
        {
            var result = root.Parse(DefaultCommand.Insert(args, root));
            if (result.Errors.Count > 0)
            {
                foreach (var error in result.Errors)
                {
                    Console.Error.WriteLine("reviewlint: " + OneLine(error.Message));
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

    private static RootCommand Create()
    {
        var root = new RootCommand(
            "Lints written reviews: performance reviews and code-review comments, in English and Finnish. "
            + "A document declares what it sets out to be (coaching, feedback or both); nothing is failed for being what it says it is.")
        {
            CheckCommand.Create(),
            FixCommand.Create(),
            InspectCommand.Create(),
            RulesCommand.Create(),
            BaselineCommand.Create(),
            ConfigCommand.Create(),
            InitCommand.Create(),
            CompletionCommand.Create(),
            LspCommand.Create(),
        };
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
