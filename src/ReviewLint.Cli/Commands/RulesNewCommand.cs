using System.CommandLine;
using System.Text;
using ReviewLint.Analysis.Files;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Cli.Commands;

/// <summary><c>reviewlint rules new</c>: a rule file to start from, that passes its tests as it stands.</summary>
internal static class RulesNewCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "The rule's id: your own prefix in capitals, then three to five digits, e.g. ACME1001." };
        var folder = new Option<string?>("--pack") { Description = "The pack's folder; made when it is not there. Default: rules/PREFIX, in small letters.", HelpName = "FOLDER" };
        var name = new Option<string>("--name") { Description = "The rule's name: small letters, digits and '-'.", HelpName = "NAME", DefaultValueFactory = _ => "deadline-without-date" };
        var command = new Command("new", "Write a new rule file, with examples that pass, to start from.") { id, folder, name };
        HelpExamples.AddTo(command, "reviewlint rules new ACME1001", "reviewlint rules new ACME1002 --pack rules/acme --name no-nicknames");
        command.SetAction((result, _) => Task.FromResult(Run(result.GetValue(id)!, result.GetValue(folder), result.GetValue(name)!)));
        return command;
    }

    private static int Run(string id, string? folder, string name)
    {
        if (RuleScaffold.ProblemWithId(id, "") is { } wrong)
        {
            throw new UsageException(wrong);
        }

        if (!RuleScaffold.IsName(name))
        {
            throw new UsageException($"'{name}' is no name: small letters, digits and '-'");
        }

        var prefix = RuleScaffold.PrefixOf(id);
        folder ??= Path.Combine("rules", prefix.ToLowerInvariant());
        var isNew = !Directory.Exists(folder);
        var pack = isNew ? null : RulePackLoader.Load(folder);
        if (pack is not null && RuleScaffold.ProblemWithId(id, pack.Prefix) is { } clash)
        {
            throw new UsageException(clash);
        }

        if (pack?.Rules.FirstOrDefault(r => r.Id == id || r.Name == name) is { } known)
        {
            throw new UsageException($"{folder} has a rule {known.Id} {known.Name} already; choose another {(known.Id == id ? "id" : "name: --name NAME")}");
        }

        var path = Path.Combine(folder, $"{id}-{name}.yml");
        var packFile = Path.Combine(folder, "pack.yml");
        try
        {
            if (File.Exists(path))
            {
                throw new UsageException($"'{path}' is there already");
            }

            Directory.CreateDirectory(folder);
            var isBare = !Directory.EnumerateFiles(folder, "*.y*ml").Any();
            AtomicFile.Write(path, Encoding.UTF8.GetBytes(RuleScaffold.RuleFile(id, name)));
            if (isBare)
            {
                AtomicFile.Write(packFile, Encoding.UTF8.GetBytes(RuleScaffold.PackFile(Path.GetFileName(Path.GetFullPath(folder).TrimEnd('/', '\\')), prefix)));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot write '{path}': {exception.Message}", exception);
        }

        Console.Out.WriteLine($"Wrote {path}. Next: reviewlint rules test {folder}");
        return ExitCode.Success;
    }
}
