using System.CommandLine;
using ReviewLint.Analysis.Naming;

namespace ReviewLint.Cli;

/// <summary>Path arguments, in which a mistyped option is not taken for a file.</summary>
internal static class PathArgument
{
    public static Argument<string[]> Many(string description)
    {
        var argument = new Argument<string[]>("PATH") { Description = description, Arity = ArgumentArity.ZeroOrMore };
        RefuseOptions(argument);
        return argument;
    }

    public static Argument<string> One(string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description };
        RefuseOptions(argument);
        return argument;
    }

    // The parser hands unknown options to an argument that takes any number of words. A file that begins with a dash is written ./-file.
    private static void RefuseOptions(Argument argument) => argument.Validators.Add(result =>
    {
        var command = result.Parent as System.CommandLine.Parsing.CommandResult;
        foreach (var token in result.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-')
            {
                var known = command?.Command.Options.Select(o => o.Name) ?? [];
                var name = token.Value.Split('=', ':')[0];
                result.AddError(NameSuggester.Closest(name, known) is { } closest
                    ? $"there is no option '{name}'; did you mean '{closest}'?"
                    : $"there is no option '{name}'");
            }
        }
    });
}
