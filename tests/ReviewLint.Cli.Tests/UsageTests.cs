namespace ReviewLint.Cli.Tests;

public sealed class UsageTests
{
    [Fact]
    public void An_unknown_option_is_wrong_usage()
    {
        var result = CliProcess.Run(RepositoryFolder.Root, null, "check", "--no-such-option");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--no-such-option", result.Error, StringComparison.Ordinal);
        Assert.Contains("Try 'reviewlint check --help'", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Theory]
    [InlineData("--kind", "poem")]
    [InlineData("--intent", "praise")]
    [InlineData("--date", "16.6.2025")]
    [InlineData("--fail-on", "panic")]
    public void A_value_outside_its_list_is_wrong_usage(string option, string value)
    {
        var result = CliProcess.Run(RepositoryFolder.Root, null, "check", "docs/samples", option, value);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(value, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'coachng' is no value of --intent; did you mean 'coaching'?", "check --intent coachng")]
    [InlineData("'poem' is no value of --kind; write performance-review or code-review", "check --kind poem")]
    [InlineData("'-3' is no number of documents", "check --jobs -3")]
    [InlineData("there is no command 'reviewlint rules lst'; did you mean 'list'?", "rules lst")]
    [InlineData("'reviewlint baseline' needs a command: create, update, show", "baseline")]
    public void Wrong_usage_says_what_and_what_to_write(string message, string arguments)
    {
        var result = CliProcess.Run(RepositoryFolder.Root, null, arguments.Split(' '));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.Split('\n'), l => l.StartsWith("reviewlint:", StringComparison.Ordinal));
    }

    [Fact]
    public void Explain_says_how_serious_a_rule_is_and_shows_no_numbered_holes()
    {
        var result = CliProcess.Run(RepositoryFolder.Root, null, "rules", "explain", "RL4003");

        Assert.Contains("Severity: warning in performance reviews, off in code reviews", result.Output, StringComparison.Ordinal);
        Assert.Contains("next step \"…\" has no owner", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("{0}", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistyped_path_is_no_baseline()
    {
        using var folder = new TemporaryFolder();

        var result = CliProcess.Run(folder.Path, null, "baseline", "create", "nosuch.md");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("nosuch.md: there is no such file", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Path, "reviewlint-baseline.json")));
    }

    [Fact]
    public void A_folder_without_reviews_says_what_was_looked_for()
    {
        using var folder = new TemporaryFolder();

        var result = CliProcess.Run(folder.Path, null, "check", ".");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("*.md", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_teaches_by_example()
    {
        var result = CliProcess.Run(RepositoryFolder.Root, null, "--help");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("reviewlint reviews/", result.Output, StringComparison.Ordinal);
        Assert.Contains("inspect", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("inspect")]
    [InlineData("rules explain")]
    [InlineData("rules new")]
    [InlineData("config show")]
    public void Help_is_there_for_those_who_do_not_know_the_arguments_yet(string command)
    {
        var result = CliProcess.Run(RepositoryFolder.Root, null, [.. command.Split(' '), "--help"]);

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Contains($"reviewlint {command} <", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_runs_when_no_command_is_named()
    {
        var named = CliProcess.Run(RepositoryFolder.Root, null, "check", "docs/samples/half-year-review.md");
        var unnamed = CliProcess.Run(RepositoryFolder.Root, null, "docs/samples/half-year-review.md");

        Assert.Equal(named, unnamed);
    }

    [Fact]
    public void A_mistyped_command_is_named()
    {
        var result = CliProcess.Run(RepositoryFolder.Root, null, "inspct", "docs/samples/half-year-review.md");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("did you mean 'inspect'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_only_a_pack_speaks_can_be_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("review.md", "---\nkind: performance-review\nintent: feedback\n---\n\nDu bist immer zu spät mit den Schätzungen.\n");

        var german = CliProcess.Run(folder.Path, null, "check", "review.md", "--language", "de", "--pack", Path.Combine(RepositoryFolder.Root, "docs/examples/german-pack"));
        var wrong = CliProcess.Run(folder.Path, null, "check", "review.md", "--language", "German");

        Assert.Contains("DE1001", german.Output, StringComparison.Ordinal);
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("'German' is no language; write its code, as in en, fi or de", wrong.Error, StringComparison.Ordinal);
    }
}
