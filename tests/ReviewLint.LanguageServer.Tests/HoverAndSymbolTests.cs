using System.Text.Json;

namespace ReviewLint.LanguageServer.Tests;

/// <summary>Why a rule speaks, and the outline.</summary>
public sealed class HoverAndSymbolTests
{
    private const string Uri = "untitled:review.md";

    private const string Text = "---\nkind: performance-review\nintent: coaching\n---\n\n# Review\n\n## Deliveries\n\nYou are always late with estimates.\n\n"
        + "<!-- reviewlint-disable-next-line RL4003 -- agreed in May -->\n\n## Next steps\n\nWhat would help?\n";

    [Fact]
    public async Task Hover_says_what_the_rule_is_for()
    {
        await using var client = await TestClient.StartAsync();
        await client.OpenAsync(Uri, Text);
        var hover = await client.ResultAsync("textDocument/hover", At(9, 10));
        var markdown = hover.GetProperty("contents").GetProperty("value").GetString()!;

        Assert.StartsWith("**RL6009** ", markdown, StringComparison.Ordinal);
        Assert.Contains(Analysis.Packs.RulePackLoader.BuiltIn.Rules.Single(r => r.Id == "RL6009").Why.Trim(), markdown, StringComparison.Ordinal);
        Assert.Equal("always", Edits.TextAt(Text, hover.GetProperty("range")));
    }

    [Fact]
    public async Task Hover_over_the_id_in_a_suppression_says_what_is_suppressed()
    {
        await using var client = await TestClient.StartAsync();
        await client.OpenAsync(Uri, Text);
        var hover = await client.ResultAsync("textDocument/hover", At(11, 36));

        Assert.StartsWith("**RL4003** ", hover.GetProperty("contents").GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Equal("RL4003", Edits.TextAt(Text, hover.GetProperty("range")));
    }

    [Fact]
    public async Task Hover_over_other_words_says_nothing()
    {
        await using var client = await TestClient.StartAsync();
        await client.OpenAsync(Uri, Text);

        Assert.Equal(JsonValueKind.Null, (await client.ResultAsync("textDocument/hover", At(15, 3))).ValueKind);
    }

    [Fact]
    public async Task A_client_without_Markdown_gets_plain_text()
    {
        await using var client = await TestClient.StartAsync("{}");
        await client.OpenAsync(Uri, Text);
        var contents = (await client.ResultAsync("textDocument/hover", At(9, 10))).GetProperty("contents");

        Assert.Equal("plaintext", contents.GetProperty("kind").GetString());
        Assert.StartsWith("RL6009 ", contents.GetProperty("value").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headings_are_the_outline()
    {
        await using var client = await TestClient.StartAsync();
        await client.OpenAsync(Uri, Text);
        var top = Assert.Single((await client.ResultAsync("textDocument/documentSymbol", Document)).EnumerateArray());

        Assert.Equal("Review", top.GetProperty("name").GetString());
        Assert.Equal(["Deliveries", "Next steps"], top.GetProperty("children").EnumerateArray().Select(c => c.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task A_client_without_nesting_gets_a_list()
    {
        await using var client = await TestClient.StartAsync("{}");
        await client.OpenAsync(Uri, Text);
        var symbols = (await client.ResultAsync("textDocument/documentSymbol", Document)).EnumerateArray().ToList();

        Assert.Equal(["Review", "Deliveries", "Next steps"], symbols.Select(s => s.GetProperty("name").GetString()));
        Assert.Equal("Review", symbols[2].GetProperty("containerName").GetString());
        Assert.False(symbols[0].TryGetProperty("children", out _));
    }

    private static string Document => $$$$"""{"textDocument":{"uri":"{{{{Uri}}}}"}}""";

    private static string At(int line, int character) => $$$$"""{"textDocument":{"uri":"{{{{Uri}}}}"},"position":{"line":{{{{line}}}},"character":{{{{character}}}}}}""";
}
