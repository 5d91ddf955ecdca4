using System.Text;

namespace ReviewLint.Cli.Tests;

/// <summary>Bad input gets one clear diagnostic with a position, and never stops the other files.</summary>
public sealed class BadInputTests
{
    private const string Review = "---\nkind: performance-review\nintent: feedback\n---\n\nYou are always late with estimates.\n";

    public static TheoryData<string, string, string> Texts() => new()
    {
        { "front-matter.md", "---\nkind: [performance-review\nintent: feedback\n---\n\nYou are always late with estimates.\n", "RL0011" },
        { "quotes.md", new string('>', 10_000) + " deep\n\n" + "You are always late with estimates.\n", "RL0012" },
        { "links.md", string.Concat(Enumerable.Repeat("[a](", 50_000)) + "\n", "RL0012" },
        { "nested.md", string.Concat(Enumerable.Range(0, 1_000).Select(i => new string(' ', i * 2) + "- a\n")), "RL0012" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_that_cannot_be_read_whole_is_said_so_once_and_the_next_file_is_checked(string name, string text, string id)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, text);
        folder.Write("review.md", Review);

        var result = CliProcess.Run(folder.Path, null, "check", "--kind", "performance-review", "--intent", "feedback", name, "review.md");

        Assert.Single(Heads(result), line => line.StartsWith(name, StringComparison.Ordinal) && line.Contains(id, StringComparison.Ordinal));
        Assert.Contains("review.md(6,9): warning RL6009", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Output + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_an_error_with_exit_code_3()
    {
        using var folder = new TemporaryFolder();
        folder.WriteBytes("latin1.md", [.. Encoding.UTF8.GetBytes("Hyv"), 0xE4, .. Encoding.UTF8.GetBytes(" vuosi.\n")]);
        folder.Write("review.md", Review);

        var result = CliProcess.Run(folder.Path, null, "check", "latin1.md", "review.md");

        Assert.Equal(3, result.ExitCode);
        Assert.Single(Heads(result), line => line.StartsWith("latin1.md(1,", StringComparison.Ordinal) && line.Contains("error RL0010", StringComparison.Ordinal));
        Assert.Contains("review.md(6,9): warning RL6009", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_an_error_with_exit_code_3()
    {
        using var folder = new TemporaryFolder();
        folder.Write("review.md", Review);

        var result = CliProcess.Run(folder.Path, null, "check", "gone.md", "review.md");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("gone.md(1,1): error RL0010", result.Output, StringComparison.Ordinal);
        Assert.Contains("review.md(6,9): warning RL6009", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_NUL_character_is_said_to_be_no_text()
    {
        using var folder = new TemporaryFolder();
        folder.Write("nul.md", "You are al\0ways late.\n");

        var result = CliProcess.Run(folder.Path, null, "check", "nul.md");

        Assert.Equal(3, result.ExitCode);
        Assert.StartsWith("nul.md(1,11): error RL0010", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty.md", "")]
    [InlineData("bom.md", "\uFEFF---\r\nkind: performance-review\r\nintent: feedback\r\n---\r\n\r\nThe report came on 4 May.\r\n")]
    public void Odd_but_readable_files_are_read(string name, string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, text);

        var result = CliProcess.Run(folder.Path, null, "check", "--kind", "performance-review", "--intent", "feedback", name);

        Assert.True(result.ExitCode is 0 or 1, result.Output + result.Error);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void A_byte_order_mark_and_CRLF_do_not_shift_positions()
    {
        using var folder = new TemporaryFolder();
        folder.Write("bom.md", "\uFEFF" + Review.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.StartsWith("bom.md(6,9): warning RL6009", CliProcess.Run(folder.Path, null, "check", "bom.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_a_megabyte_is_checked_as_far_as_it_goes()
    {
        using var folder = new TemporaryFolder();
        folder.Write("long.md", "You are always late with estimates. " + string.Concat(Enumerable.Repeat("The report came on 4 May. ", 40_000)) + "\n");

        var result = CliProcess.Run(folder.Path, null, "check", "--kind", "performance-review", "--intent", "feedback", "long.md");

        Assert.Contains("long.md(1,9): warning RL6009", result.Output, StringComparison.Ordinal);
        Assert.Single(Heads(result), line => line.Contains("RL0012", StringComparison.Ordinal));
        Assert.True(result.Output.Length < 5_000, "A frame of a long line must show only the part around the words.");
    }

    private static List<string> Heads(CliResult result) =>
        [.. result.Output.Split('\n').Where(line => line.Length > 0 && line[0] != ' ')];
}
