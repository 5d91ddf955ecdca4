namespace ReviewLint.Cli.Tests;

/// <summary>The commands that docs/ shows work as they are shown, in a fresh folder with the samples.</summary>
public sealed class DocumentedCommandTests
{
    private const string Prompt = "$ reviewlint ";

    private static readonly string[] s_folders = ["docs/samples", "docs/examples"];

    public static TheoryData<string> Pages =>
        ["getting-started.md", "for-reviewers.md", "for-ci.md", "privacy.md", "rule-authors/tutorial.md", "rule-authors/packs.md", "examples/german-pack/README.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Commands_of_a_page_run(string page)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in s_folders.SelectMany(f => Directory.GetFiles(Path.Combine(RepositoryFolder.Root, f), "*", SearchOption.AllDirectories)).Where(f => !f.Split('/', '\\').Any(p => p is "bin" or "obj")))
        {
            folder.WriteBytes(Path.GetRelativePath(RepositoryFolder.Root, file), File.ReadAllBytes(file));
        }

        Directory.CreateDirectory(Path.Combine(folder.Path, "reviews"));
        var commands = File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "docs", page)).Where(l => l.StartsWith(Prompt, StringComparison.Ordinal)).Select(l => l[Prompt.Length..].Split(' ')).ToList();
        Assert.NotEmpty(commands);
        if (!commands.Exists(c => c[..2] is ["rules", "new"]))
        {
            CliProcess.Run(folder.Path, null, "rules", "new", "ACME1001");
        }

        foreach (var command in commands)
        {
            var result = CliProcess.Run(folder.Path, null, command);
            Assert.True(result.ExitCode is 0 or 1, $"reviewlint {string.Join(' ', command)}: {result.ExitCode}: {result.Error}{result.Output}");
        }
    }
}
