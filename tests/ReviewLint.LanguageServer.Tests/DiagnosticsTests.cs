using System.Text.Json;

namespace ReviewLint.LanguageServer.Tests;

/// <summary>Findings as the writer types, and as configuration changes.</summary>
public sealed class DiagnosticsTests
{
    private const string Uri = "untitled:review.md";
    private const string Head = "---\nkind: performance-review\nintent: coaching\n---\n\n# Review\n\n";

    [Fact]
    public async Task Findings_stand_where_the_words_are()
    {
        const string Text = Head + "Älä huoli 😀. You are always late with estimates.\n";
        await using var client = await TestClient.StartAsync();
        var found = Assert.Single(await client.CheckAsync(Uri, Text, version: 7), f => Id(f) == "RL6009");

        Assert.Equal("always", Edits.TextAt(Text, found.GetProperty("range")));
        Assert.Equal("reviewlint", found.GetProperty("source").GetString());
        Assert.EndsWith("RL6009.md", found.GetProperty("codeDescription").GetProperty("href").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_counts_bytes_gets_bytes()
    {
        const string Line = "Älä huoli 😀. You are always late with estimates.";
        await using var client = await TestClient.StartAsync("""{"general":{"positionEncodings":["utf-8"]}}""");
        var found = Assert.Single(await client.CheckAsync(Uri, Head + Line + "\n"), f => Id(f) == "RL6009");

        var expected = System.Text.Encoding.UTF8.GetByteCount(Line[..Line.IndexOf("always", StringComparison.Ordinal)]);
        Assert.Equal(expected, found.GetProperty("range").GetProperty("start").GetProperty("character").GetInt32());
        Assert.False(found.TryGetProperty("codeDescription", out _));
    }

    [Fact]
    public async Task An_edit_takes_the_finding_away()
    {
        await using var client = await TestClient.StartAsync();
        var before = await client.CheckAsync(Uri, Head + "You are always late with estimates.\n");
        await client.NotifyAsync("textDocument/didChange", $$$$"""{"textDocument":{"uri":"{{{{Uri}}}}","version":2},"contentChanges":[{"range":{"start":{"line":7,"character":8},"end":{"line":7,"character":14}},"text":"rarely"}]}""");
        var after = await client.FindingsAsync(Uri, 2);

        Assert.Contains(before, f => Id(f) == "RL6009");
        Assert.DoesNotContain(after, f => Id(f) == "RL6009");
    }

    [Fact]
    public async Task Edits_that_come_faster_than_answers_end_with_the_findings_of_the_last()
    {
        const string Typed = "You are always late with estimates.";
        await using var client = await TestClient.StartAsync();
        await client.CheckAsync(Uri, Head);
        for (var i = 0; i < Typed.Length; i++)
        {
            await client.NotifyAsync(
                "textDocument/didChange",
                $$$$"""{"textDocument":{"uri":"{{{{Uri}}}}","version":{{{{i + 2}}}}},"contentChanges":[{"range":{"start":{"line":7,"character":{{{{i}}}}},"end":{"line":7,"character":{{{{i}}}}}},"text":{{{{TestClient.Quote(Typed[i].ToString())}}}}}]}""");
        }

        Assert.Contains(await client.FindingsAsync(Uri, Typed.Length + 1), f => Id(f) == "RL6009");
    }

    [Fact]
    public async Task Closing_takes_the_findings_off_the_screen()
    {
        await using var client = await TestClient.StartAsync();
        Assert.NotEmpty(await client.CheckAsync(Uri, Head + "You are always late with estimates.\n"));
        await client.NotifyAsync("textDocument/didClose", $$$$"""{"textDocument":{"uri":"{{{{Uri}}}}"}}""");

        Assert.Empty(await client.FindingsAsync(Uri, version: null));
    }

    [Fact]
    public async Task Markdown_that_is_no_review_is_left_in_peace()
    {
        await using var client = await TestClient.StartAsync();

        Assert.Empty(await client.CheckAsync(Uri, "# How to build\n\nYou should always run the tests. Never skip them.\n"));
    }

    [Theory]
    [InlineData("comments.json", """[{"body":"You are always late with estimates.","pull_request_review_id":1,"user":{"login":"mia"}}]""")]
    [InlineData("settings.json", "{\"text\": 1}\n\nYou are always late with estimates.\n")]
    [InlineData("replies", "From mia@example.org Mon Jun  2 10:00:00 2025\nFrom: Mia <mia@example.org>\nSubject: Re: [PATCH] Fix\nMessage-ID: <1@example.org>\n\nYou are always late with estimates.\n")]
    public async Task An_export_is_no_Markdown_and_is_left_in_peace(string name, string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write(".editorconfig", "root = true\n[*]\nreviewlint_kind = code-review\n");
        var uri = new Uri(Path.Combine(folder.Path, name)).AbsoluteUri;
        await using var client = await TestClient.StartAsync();

        Assert.Empty(await client.CheckAsync(uri, text));
        Assert.Empty((await client.ResultAsync("textDocument/documentSymbol", $$$$"""{"textDocument":{"uri":"{{{{uri}}}}"}}""")).EnumerateArray());
        Assert.Contains(await client.CheckAsync(new Uri(Path.Combine(folder.Path, "review.md")).AbsoluteUri, "You are always late with estimates.\n"), f => Id(f) == "RL6009");
    }

    [Theory]
    [InlineData("textDocument/didSave", """{"textDocument":{"uri":"untitled:other"}}""")]
    [InlineData("workspace/didChangeWatchedFiles", """{"changes":[]}""")]
    [InlineData("workspace/didChangeConfiguration", """{"settings":null}""")]
    public async Task A_change_of_configuration_shows_in_open_documents(string method, string parameters)
    {
        using var folder = new TemporaryFolder();
        folder.Write(".editorconfig", "root = true\n");
        var uri = new Uri(Path.Combine(folder.Path, "review.md")).AbsoluteUri;
        await using var client = await TestClient.StartAsync();
        var before = await client.CheckAsync(uri, Head + "You are always late with estimates.\n");
        folder.Write(".editorconfig", "root = true\n[*.md]\ndotnet_diagnostic.RL6009.severity = none\n");
        await client.NotifyAsync(method, parameters);
        var after = await client.FindingsAsync(uri, 1);

        Assert.Contains(before, f => Id(f) == "RL6009");
        Assert.DoesNotContain(after, f => Id(f) == "RL6009");
    }

    [Fact]
    public async Task A_misspelled_setting_is_shown_in_its_own_file_until_it_is_mended()
    {
        using var folder = new TemporaryFolder();
        var config = new Uri(folder.Write(".editorconfig", "root = true\n[*.md]\nreviewlint_intnet = coaching\n")).AbsoluteUri;
        await using var client = await TestClient.StartAsync();
        await client.OpenAsync(new Uri(Path.Combine(folder.Path, "review.md")).AbsoluteUri, Head);
        var wrong = Assert.Single(await client.FindingsAsync(config, version: null));
        folder.Write(".editorconfig", "root = true\n[*.md]\nreviewlint_intent = coaching\n");
        await client.NotifyAsync("workspace/didChangeWatchedFiles", """{"changes":[]}""");

        Assert.Equal("RL0002", Id(wrong));
        Assert.Equal(2, wrong.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32());
        Assert.Empty(await client.FindingsAsync(config, version: null));
    }

    private static string Id(JsonElement finding) => finding.GetProperty("code").GetString()!;
}
