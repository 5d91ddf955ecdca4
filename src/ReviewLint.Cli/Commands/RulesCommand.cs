using System.CommandLine;

namespace ReviewLint.Cli.Commands;

/// <summary><c>reviewlint rules</c>: what there is to check, and whether it checks out.</summary>
internal static class RulesCommand
{
    public static Command Create() => new("rules", "List, explain, write, test, restore and allow rules.")
    {
        RulesListCommand.Create(),
        RulesExplainCommand.Create(),
        RulesTestCommand.Create(),
        RulesNewCommand.Create(),
        RulesDocsCommand.Create(),
        RulesRestoreCommand.Create(),
        RulesAllowCommand.Create(),
    };
}
