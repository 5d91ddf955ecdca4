using System.CommandLine;
using ReviewLint.Analysis.Packs;
using ReviewLint.Cli.Packages;

namespace ReviewLint.Cli.Commands;

/// <summary><c>reviewlint rules allow</c>: says that a pack's compiled rules, as they are now, may run on this machine.</summary>
internal static class RulesAllowCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("PACK") { Description = "Folder of a rule pack with compiled rules, or nuget:ID of a restored package." };
        var print = new Option<bool>("--print") { Description = "Only print its name and hash, for --allow-pack or another machine." };
        var command = new Command("allow", "Allow the compiled rules of a pack, as they are now, to run: adds its name and hash to your own configuration. They are code, and can do what you can do.") { folder, print };
        HelpExamples.AddTo(command, "reviewlint rules allow rules/acme", "reviewlint check reviews/ --allow-pack $(reviewlint rules allow rules/acme --print)");
        command.SetAction((result, _) => Task.FromResult(Run(result.GetValue(folder)!, result.GetValue(print))));
        return command;
    }

    private static int Run(string folder, bool print)
    {
        if (!Directory.Exists(folder) && !folder.StartsWith(RulePackLoader.PackagePrefix, StringComparison.Ordinal))
        {
            throw new UsageException($"there is no rule pack folder '{folder}'");
        }

        var pack = RulePackLoader.Load(Path.GetFullPath(folder));
        if (pack.Code is not { } code)
        {
            throw new UsageException(pack.Problems.Select(p => $"'{folder}' cannot be read: {p.Message}").FirstOrDefault() ?? $"the pack '{pack.Name}' has no compiled rules, so there is nothing to allow");
        }

        string entry;
        try
        {
            entry = AllowedPacks.Entry(pack.Name, PackCode.HashOf(code.Read()));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the compiled rules of pack '{pack.Name}' cannot be read: {e.Message}", e);
        }

        if (print)
        {
            Console.Out.WriteLine(entry);
        }
        else
        {
            Console.Out.WriteLine($"{entry} may run: added to {AllowedPacks.Add(entry)}");
        }

        return ExitCode.Success;
    }
}
