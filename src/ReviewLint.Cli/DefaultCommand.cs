using ReviewLint.Analysis.Naming;

namespace ReviewLint.Cli;

/// <summary><c>check</c> runs when no command is named: <c>reviewlint reviews/</c>.</summary>
internal static class DefaultCommand
{
    /// <param name="args">The command line.</param>
    /// <param name="commands">The names of the commands.</param>
    /// <exception cref="UsageException">The first word is nearly a command.</exception>
    public static string[] Insert(string[] args, string[] commands)
    {
        if (args.Length == 0)
        {
            return ["check"];
        }

        var first = args[0];
        var isRootOption = first is "--help" or "-h" or "-?" or "/?" or "/h" or "--version" || first.StartsWith('[');
        if (isRootOption || commands.Contains(first))
        {
            return args;
        }

        // A bare word that is no file but nearly a command is a slip of the fingers, not a path.
        if (!first.StartsWith('-') && first.IndexOfAny(['/', '\\', '.', '*']) < 0 && !Path.Exists(first)
            && NameSuggester.Closest(first, commands) is { } closest)
        {
            throw new UsageException($"there is no command or file '{first}'; did you mean '{closest}'?");
        }

        return ["check", .. args];
    }
}
