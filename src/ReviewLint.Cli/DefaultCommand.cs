using System.CommandLine;

namespace ReviewLint.Cli;

/// <summary><c>check</c> runs when no command is named: <c>reviewlint reviews/</c>.</summary>
internal static class DefaultCommand
{
    public static string[] Insert(string[] args, RootCommand root)
    {
        if (args.Length == 0)
        {
            return ["check"];
        }

        var first = args[0];
        var isRootOption = first is "--help" or "-h" or "-?" or "/?" or "/h" or "--version" || first.StartsWith('[');
        return isRootOption || root.Subcommands.Any(c => c.Name == first || c.Aliases.Contains(first)) ? args : ["check", .. args];
    }
}
