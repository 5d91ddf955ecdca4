using System.Text.Json;

namespace ReviewLint.Cli.Tests;

/// <summary>Exports of review comments as input.</summary>
public sealed class ExportTests
{
    private const string Export = """
        [{"id": 7, "html_url": "https://example.com/pull/3#discussion_r7", "pull_request_review_id": 1, "diff_hunk": "@@", "path": "src/pay.cs", "line": 42,
          "user": {"login": "liisa"}, "body": "> you wrote: it always works\n\nYou never test this.", "created_at": "2025-06-02T10:00:00Z"},
         {"id": 8, "html_url": "https://example.com/pull/3#discussion_r8", "pull_request_review_id": 1, "path": "src/pay.cs", "line": 3, "user": {"login": "liisa"}, "body": "Thanks, that reads well."}]
        """;

    [Fact]
    public void A_finding_points_into_the_comment_and_carries_its_address_file_and_line()
    {
        using var folder = new TemporaryFolder();
        folder.Write("comments.json", Export);

        var result = CliProcess.Run(folder.Path, null, "check", "comments.json", "--format", "json");

        using var json = JsonDocument.Parse(result.Output);
        var finding = json.RootElement.GetProperty("diagnostics").EnumerateArray().Single(d => d.GetProperty("id").GetString() == "RL6009");
        Assert.Equal(("comments.json#7", 3, "never"), (finding.GetProperty("path").GetString(), finding.GetProperty("line").GetInt32(), finding.GetProperty("text").GetString()));
        var comment = finding.GetProperty("comment");
        Assert.Equal(("https://example.com/pull/3#discussion_r7", "src/pay.cs", 42), (comment.GetProperty("url").GetString(), comment.GetProperty("path").GetString(), comment.GetProperty("line").GetInt32()));
    }

    [Fact]
    public void Inspect_reads_an_export_comment_by_comment_as_check_does()
    {
        using var folder = new TemporaryFolder();
        folder.Write("comments.json", Export);

        var json = CliProcess.Run(folder.Path, null, "inspect", "comments.json", "--format", "json");
        var tree = CliProcess.Run(folder.Path, Export, "inspect", "-");

        var comments = json.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["comments.json#7", "comments.json#8"], comments.Select(c => c.GetProperty("path").GetString()));
        Assert.Equal(["You never test this."], comments[0].GetProperty("sentences").EnumerateArray().Select(s => s.GetProperty("text").GetString()));
        Assert.Contains("Thanks, that reads well.", tree.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("html_url", tree.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_annotation_stands_at_the_line_the_comment_is_about()
    {
        using var folder = new TemporaryFolder();

        var result = CliProcess.Run(folder.Path, Export, "check", "-", "--format", "github");

        Assert.Contains("file=src/pay.cs,line=42,", result.Output, StringComparison.Ordinal);
        Assert.Contains("(https://example.com/pull/3#discussion_r7)", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Below_a_folder_exports_are_known_by_their_content()
    {
        using var folder = new TemporaryFolder();
        folder.Write("comments.json", Export);
        folder.Write("package.json", "{\"name\": \"x\"}");

        var result = CliProcess.Run(folder.Path, null, "check", ".", "--format", "msbuild");

        Assert.Contains("src/pay.cs(42,", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("package.json", result.Output + result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"name\": \"x\"}", "no review comments found")]
    [InlineData("[{\"id\": 1, \"user\": {\"login\": \"a\"}, \"body\": \"Fine.\"},\n{", "not valid JSON at line 2")]
    public void A_file_that_is_no_export_or_breaks_off_says_so_and_the_others_are_checked(string content, string message)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", content);
        folder.Write("comments.json", Export);

        var result = CliProcess.Run(folder.Path, null, "check", "a.json", "comments.json");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains(message, result.Output, StringComparison.Ordinal);
        Assert.Contains("comments.json#7(3,", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_leaves_an_export_alone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("comments.json", Export);

        var result = CliProcess.Run(folder.Path, null, "fix", "comments.json", "--unsafe");

        Assert.Contains("an export is not changed", result.Error, StringComparison.Ordinal);
        Assert.Equal(Export, File.ReadAllText(Path.Combine(folder.Path, "comments.json")));
    }
}
