using System.CommandLine;
using System.Text;
using ReviewLint.Analysis.Files;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Cli.Commands;

/// <summary><c>reviewlint rules docs</c>: the pages of the rules, made from their files.</summary>
internal static class RulesDocsCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "Where the pages go." };
        var pack = new Option<string?>("--pack") { Description = "Folder of the pack whose rules to describe. Default: the built-in rules.", HelpName = "FOLDER" };
        var command = new Command("docs", "Write a page for each rule, an index, and the list of analyzers.") { folder, pack };
        command.SetAction((result, _) => Task.FromResult(Run(result.GetValue(folder)!, result.GetValue(pack))));
        return command;
    }

    private static int Run(string folder, string? pack)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var pages = RulePages.Of(pack is null ? RulePackLoader.BuiltIn : RulePackLoader.Load(pack));
            foreach (var (name, text) in pages)
            {
                AtomicFile.Write(Path.Combine(folder, name), Encoding.UTF8.GetBytes(text));
            }

            Console.Out.WriteLine($"Wrote {pages.Count} pages to {folder}.");
            return ExitCode.Success;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot write '{folder}': {exception.Message}", exception);
        }
    }
}
