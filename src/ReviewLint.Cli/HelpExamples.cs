using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ReviewLint.Cli;

/// <summary>Puts examples under a command's help, since a reader tries what they can copy.</summary>
internal static class HelpExamples
{
    public static void AddTo(Command command, params string[] examples)
    {
        var help = command.Options.OfType<HelpOption>().FirstOrDefault();
        if (help is null)
        {
            help = new HelpOption();
            command.Options.Add(help);
        }

        help.Action = new HelpWithExamples((HelpAction)help.Action!, examples);
    }

    private sealed class HelpWithExamples(HelpAction help, string[] examples) : SynchronousCommandLineAction
    {
        // Who asks for help has not written the arguments yet.
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var result = help.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;

            // The root's help option also serves subcommands that have none of their own.
            if (parseResult.CommandResult.Command.Options.OfType<HelpOption>().Any(o => o.Action == this))
            {
                output.WriteLine("Examples:");
                foreach (var example in examples)
                {
                    output.WriteLine("  " + example);
                }

                output.WriteLine();
            }

            return result;
        }
    }
}
