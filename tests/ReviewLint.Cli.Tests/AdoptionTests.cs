using System.Diagnostics;
using System.Text.Json;

namespace ReviewLint.Cli.Tests;

/// <summary>What a team uses to start with reviews that are there already.</summary>
public sealed class AdoptionTests
{
    private const string Review = "---\nkind: performance-review\nintent: feedback\n---\n\nYou are always late with estimates.\n";

    [Fact]
    public void Reports_go_to_several_files_and_standard_output_at_once()
    {
        using var folder = new TemporaryFolder();
        folder.Write("omar.md", Review);

        var result = CliProcess.Run(folder.Path, null, "check", "omar.md", "--format", "msbuild", "--output", "sarif=out.sarif", "--output", "html=out.html");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("omar.md(6,9,6,15): warning RL6009", result.Output, StringComparison.Ordinal);
        using var sarif = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.Path, "out.sarif")));
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(Path.Combine(folder.Path, "out.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sarf=out.sarif", "did you mean 'sarif'")]
    [InlineData("out.sarif", "FORMAT=FILE")]
    [InlineData("sarif=missing/out.sarif", "cannot write 'missing/out.sarif'")]
    [InlineData("sarif=.", "is a folder")]
    public void A_report_that_cannot_be_written_is_wrong_usage_and_leaves_nothing(string output, string message)
    {
        using var folder = new TemporaryFolder();
        folder.Write("omar.md", Review);

        var result = CliProcess.Run(folder.Path, null, "check", "omar.md", "--output", output);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Equal(["omar.md"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_baseline_lets_only_new_findings_through()
    {
        using var folder = new TemporaryFolder();
        folder.Write("omar.md", Review);
        Assert.Equal(0, CliProcess.Run(folder.Path, null, "baseline", "create", "omar.md").ExitCode);

        var known = CliProcess.Run(folder.Path, null, "check", "omar.md", "--baseline", "reviewlint-baseline.json");
        folder.Write("omar.md", Review + "\nYou never answer mail.\n");
        var grown = CliProcess.Run(folder.Path, null, "check", "omar.md", "--baseline", "reviewlint-baseline.json", "--format", "msbuild");

        Assert.Equal((0, "Checked 1 document: nothing new to report, 1 known finding.\n"), (known.ExitCode, known.Output));
        Assert.Equal(1, grown.ExitCode);
        Assert.StartsWith("omar.md(8,5,8,10): warning RL6009", Assert.Single(grown.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_is_not_replaced_unasked_and_update_takes_out_what_is_gone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("omar.md", Review);
        CliProcess.Run(folder.Path, null, "baseline", "create", "omar.md");

        var again = CliProcess.Run(folder.Path, null, "baseline", "create", "omar.md");
        folder.Write("omar.md", Review.Replace("always", "twice", StringComparison.Ordinal) + "\nYou never answer mail.\n");
        var update = CliProcess.Run(folder.Path, null, "baseline", "update", "omar.md");
        var show = CliProcess.Run(folder.Path, null, "baseline", "show");
        var add = CliProcess.Run(folder.Path, null, "baseline", "update", "omar.md", "--add");

        Assert.Equal(2, again.ExitCode);
        Assert.Contains("--force", again.Error, StringComparison.Ordinal);
        Assert.Equal("reviewlint-baseline.json: 1 finding taken out, 0 taken in, 0 known.\n", update.Output);
        Assert.Equal("0 known findings in 0 documents.\n", show.Output);
        Assert.Equal("reviewlint-baseline.json: 0 findings taken out, 1 taken in, 1 known.\n", add.Output);
    }

    [Fact]
    public void A_missing_baseline_says_how_to_make_one()
    {
        using var folder = new TemporaryFolder();
        folder.Write("omar.md", Review);

        var result = CliProcess.Run(folder.Path, null, "check", "omar.md", "--baseline", "no.json");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("reviewlint baseline create --baseline no.json", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_changed_since_a_commit_is_checked()
    {
        using var folder = new TemporaryFolder();
        folder.Write("old.md", Review);
        folder.Write("edited.md", Review);
        Git(folder, "init", "--quiet", "--initial-branch=main");
        Git(folder, "add", ".");
        Git(folder, "-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "--quiet", "-m", "first");
        folder.Write("edited.md", Review + "\nThanks.\n");
        folder.Write("new.md", Review);

        var result = CliProcess.Run(folder.Path, null, "check", "--changed-since", "main", "--format", "msbuild");

        Assert.Equal(["edited.md", "new.md"], result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[..l.IndexOf('(', StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("no-such-branch")]
    [InlineData("--output=/tmp/x")]
    public void A_commit_that_git_does_not_know_is_wrong_usage(string reference)
    {
        using var folder = new TemporaryFolder();
        folder.Write("omar.md", Review);
        Git(folder, "init", "--quiet");

        var result = CliProcess.Run(folder.Path, null, "check", "--changed-since=" + reference);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"git knows no commit '{reference}'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Statistics_and_timing_are_tables_beside_what_machines_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("omar.md", Review);

        var result = CliProcess.Run(folder.Path, null, "check", "omar.md", "--format", "json", "--statistics", "--timing");

        using var json = JsonDocument.Parse(result.Output);
        Assert.Matches(@"(?m)^ +1 +0  RL6009  warning +absolute-frequency$", result.Error);
        Assert.Matches(@"(?m)^ +[\d.]+ +\d+ ?%  RL6009$", result.Error);
        Assert.Matches(@"(?m)^ +[\d.]+ +\d+ ?%  meaning$", result.Error);
    }

    [Fact]
    public void Init_adds_a_section_once_and_keeps_what_was_there()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".editorconfig", "root = true");
        folder.Write("omar.md", "You are always late with estimates.\n");

        var first = CliProcess.Run(folder.Path, null, "init", "--kind", "performance-review", "--intent", "feedback");
        var second = CliProcess.Run(folder.Path, null, "init", "--kind", "code-review");

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains("already", second.Output, StringComparison.Ordinal);
        var text = File.ReadAllText(Path.Combine(folder.Path, ".editorconfig"));
        Assert.StartsWith("root = true\n\n# ReviewLint", text, StringComparison.Ordinal);
        Assert.Contains("\nreviewlint_kind = performance-review\n", text, StringComparison.Ordinal);
        var check = CliProcess.Run(folder.Path, null, "check", "omar.md", "--format", "msbuild");
        Assert.Contains("RL6009", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("RL0001", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("RL0002", check.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reviewlint check --for", "--format")]
    [InlineData("reviewlint check --format s", "sarif")]
    [InlineData("reviewlint bas", "baseline")]
    public void The_program_completes_its_own_words(string line, string expected)
    {
        var result = CliProcess.Run(RepositoryFolder.Root, null, $"[suggest:{line.Length}]", line);

        Assert.Contains(expected, result.Output.Split('\n'));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void A_completion_script_asks_the_program(string shell) =>
        Assert.Contains("[suggest:", CliProcess.Run(RepositoryFolder.Root, null, "completion", shell).Output, StringComparison.Ordinal);

    private static void Git(TemporaryFolder folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Path })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
