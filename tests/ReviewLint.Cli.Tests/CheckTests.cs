namespace ReviewLint.Cli.Tests;

public sealed class CheckTests
{
    private const string Late = "---\nkind: performance-review\nintent: feedback\n---\n\nYou are always late with estimates.\n";

    [Fact]
    public Task The_English_performance_sample_as_text() => Verifier.Verify(Check("half-year-review.md"));

    [Fact]
    public Task The_Finnish_performance_sample_as_text() => Verifier.Verify(Check("kehityskeskustelu.md"));

    [Fact]
    public Task The_English_code_review_sample_as_text() => Verifier.Verify(Check("pull-request.md"));

    [Fact]
    public Task The_Finnish_code_review_sample_as_text() => Verifier.Verify(Check("katselmointi.md"));

    [Fact]
    public Task The_English_performance_sample_as_json() =>
        Verifier.Verify(CliProcess.Run(RepositoryFolder.Root, null, "check", "--format", "json", "docs/samples/half-year-review.md").Output, "json");

    [Fact]
    public void The_mended_sample_has_nothing_to_report()
    {
        var result = CliProcess.Run(RepositoryFolder.Root, null, "check", "docs/samples/half-year-review.after.md");

        Assert.Equal("Checked 1 document: nothing to report.\n", result.Output);
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Findings_below_the_fail_level_exit_with_0()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Late);

        Assert.Equal(1, CliProcess.Run(folder.Path, null, "check", "a.md").ExitCode);
        Assert.Equal(0, CliProcess.Run(folder.Path, null, "check", "a.md", "--fail-on", "error").ExitCode);
        Assert.Equal(0, CliProcess.Run(folder.Path, null, "check", "a.md", "--fail-on", "never").ExitCode);
    }

    [Fact]
    public void Standard_input_is_checked_under_the_path_it_is_given()
    {
        using var folder = new TemporaryFolder();

        var result = CliProcess.Run(folder.Path, Late, "check", "-", "--stdin-path", "reviews/omar.md");

        Assert.StartsWith("reviews/omar.md(6,9): warning RL6009", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_glob_finds_what_a_shell_did_not_expand()
    {
        using var folder = new TemporaryFolder();
        folder.Write("reviews/2025/a.md", Late);
        folder.Write("reviews/b.md", Late);
        folder.Write("other/c.md", Late);

        var result = CliProcess.Run(folder.Path, null, "check", "reviews/**/*.md");

        Assert.Contains("reviews/2025/a.md(6,9)", result.Output, StringComparison.Ordinal);
        Assert.Contains("Checked 2 documents: 2 warnings.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_a_review_is_passed_over_by_a_walk_and_named_when_asked_for()
    {
        using var folder = new TemporaryFolder();
        folder.Write("README.md", "# A library\n\nInstall it with npm.\n");
        folder.Write("review.md", Late);

        var walked = CliProcess.Run(folder.Path, null, "check", ".");
        var named = CliProcess.Run(folder.Path, null, "check", "README.md");

        Assert.DoesNotContain("README.md", walked.Output, StringComparison.Ordinal);
        Assert.Contains("README.md(1,3): suggestion RL0001", named.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    [InlineData("sarif")]
    public void The_output_is_the_same_bytes_on_any_number_of_threads(string format)
    {
        using var folder = new TemporaryFolder();
        var samples = Directory.GetFiles(Path.Combine(RepositoryFolder.Root, "docs/samples"), "*.md").Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < 60; i++)
        {
            // Long documents between short ones, so that threads overtake one another.
            folder.Write($"{i % 7}/{i}.md", File.ReadAllText(samples[i % samples.Length]) + string.Concat(Enumerable.Repeat($"\n\nYou never tested part {i}. It should be better.", i * 37 % 200)));
        }

        var one = CliProcess.Run(folder.Path, null, "check", ".", "--format", format, "--color", "never", "--jobs", "1");

        Assert.Contains("RL", one.Output, StringComparison.Ordinal);
        foreach (var jobs in new[] { "8", "3", "8" })
        {
            Assert.Equal(one, CliProcess.Run(folder.Path, null, "check", ".", "--format", format, "--color", "never", "--jobs", jobs));
        }
    }

    private static string Check(string sample) =>
        CliProcess.Run(RepositoryFolder.Root, null, "check", $"docs/samples/{sample}", "--color", "never").Output;
}
