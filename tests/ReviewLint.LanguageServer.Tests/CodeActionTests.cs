using System.Text.Json;

namespace ReviewLint.LanguageServer.Tests;

/// <summary>What the writer can have done about a finding.</summary>
public sealed class CodeActionTests
{
    private const string Uri = "untitled:review.md";
    private const string Nit = "---\nkind: code-review\nintent: feedback\n---\n\n### `a.cs:3`\n\nThere is an extra blank line here.\n";
    private const string Head = "---\nkind: performance-review\nintent: coaching\n---\n\n# Review\n\n";

    [Fact]
    public async Task A_fix_changes_what_it_says_and_its_finding_is_gone()
    {
        await using var client = await TestClient.StartAsync();
        var action = Assert.Single(await ActionsAsync(client, Nit, "RL8007"), a => a.GetProperty("title").GetString() == "Label it as a nitpick");
        var text = Edits.Apply(Nit, action);

        Assert.Equal("quickfix", action.GetProperty("kind").GetString());
        Assert.True(action.GetProperty("isPreferred").GetBoolean());
        Assert.EndsWith("nitpick: There is an extra blank line here.\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("RL8007", Ids(await client.CheckAsync(Uri, text, version: 2)));
    }

    [Fact]
    public async Task All_safe_fixes_come_at_once_when_asked_for()
    {
        const string Two = Nit + "\n### `b.cs:9`\n\nThere is an extra blank line here.\n";
        await using var client = await TestClient.StartAsync();
        await client.CheckAsync(Uri, Two);
        var actions = await client.ResultAsync("textDocument/codeAction", $$$$"""{"textDocument":{"uri":"{{{{Uri}}}}"},"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},"context":{"diagnostics":[],"only":["source.fixAll"]}}""");
        var action = Assert.Single(actions.EnumerateArray());

        Assert.Equal("source.fixAll.reviewlint", action.GetProperty("kind").GetString());
        Assert.Equal(
            Two.Replace("There is", "nitpick: There is", StringComparison.Ordinal),
            Edits.Apply(Two, action));
    }

    [Fact]
    public async Task A_signed_document_is_left_alone()
    {
        await using var client = await TestClient.StartAsync();

        Assert.Empty(await ActionsAsync(client, Nit.Replace("kind:", "signed: true\nkind:", StringComparison.Ordinal), "RL8007"));
    }

    [Theory]
    [InlineData("You are always late with estimates.\n")]
    [InlineData("The release went out on 2 March.\nYou are always late with estimates. It\ncost us the April release.\n")]
    [InlineData("- The release went out on 2 March.\n- You are always late with estimates.\n  - It cost us the April release.\n")]
    [InlineData("1. You are always late with estimates.  \n   It cost us the April release.\n")]
    [InlineData("You are always late with estimates.\\\nIt cost us the April release.\n")]
    [InlineData("| when | what |\n| --- | --- |\n| May | You are always late with estimates. |\n| June | The release went out. |\n")]
    [InlineData("You are always late with estimates.")]
    public async Task A_suppression_silences_its_finding_and_nothing_else(string body)
    {
        var text = Head + body;
        await using var client = await TestClient.StartAsync();
        var before = await client.CheckAsync(Uri, text);
        var action = Assert.Single(await ActionsAsync(client, text, "RL6009"), a => a.GetProperty("title").GetString() == "Suppress RL6009 on this line");
        var after = await client.CheckAsync(Uri, Edits.Apply(text, action), version: 2);

        Assert.Equal(Ids(before).Where(i => i != "RL6009"), Ids(after).Where(i => i != "RL0006"));
        Assert.Contains("RL0006", Ids(after));
    }

    [Fact]
    public async Task A_suppression_for_the_document_silences_every_finding_of_the_rule()
    {
        const string Text = Head + "You are always late with estimates.\n\nYou never write tests.\n";
        await using var client = await TestClient.StartAsync();
        var action = Assert.Single(await ActionsAsync(client, Text, "RL6009"), a => a.GetProperty("title").GetString() == "Suppress RL6009 in this document");
        var text = Edits.Apply(Text, action);

        Assert.Contains("---\n\n<!-- reviewlint-disable RL6009 -->\n\n# Review", text, StringComparison.Ordinal);
        Assert.DoesNotContain("RL6009", Ids(await client.CheckAsync(Uri, text, version: 2)));
    }

    [Fact]
    public async Task A_finnish_document_is_spoken_to_in_Finnish()
    {
        const string Text = "---\nkind: performance-review\nintent: coaching\n---\n\n# Kehityskeskustelu\n\nOlet aina myöhässä arvioiden kanssa.\n";
        await using var client = await TestClient.StartAsync();

        Assert.Contains(await ActionsAsync(client, Text, "RL6009"), a => a.GetProperty("title").GetString() == "Vaimenna RL6009 tällä rivillä");
    }

    [Fact]
    public async Task What_is_not_declared_can_be_declared()
    {
        const string Text = "---\nkind: performance-review\n---\n\n# Review\n\nYou moved the booking service on 12 February.\n";
        await using var client = await TestClient.StartAsync();
        var action = Assert.Single(await ActionsAsync(client, Text, "RL0001"), a => a.GetProperty("title").GetString() == "Declare intent: coaching");

        Assert.StartsWith("---\nkind: performance-review\nintent: coaching\n---\n", Edits.Apply(Text, action), StringComparison.Ordinal);
    }

    private static async Task<List<JsonElement>> ActionsAsync(TestClient client, string text, string id)
    {
        var found = (await client.CheckAsync(Uri, text, version: 100)).First(f => f.GetProperty("code").GetString() == id);
        var result = await client.ResultAsync("textDocument/codeAction", $$$$"""{"textDocument":{"uri":"{{{{Uri}}}}"},"range":{{{{found.GetProperty("range")}}}},"context":{"diagnostics":[{{{{found}}}}]}}""");
        return [.. result.EnumerateArray()];
    }

    private static IEnumerable<string> Ids(IEnumerable<JsonElement> findings) => findings.Select(f => f.GetProperty("code").GetString()!).Order(StringComparer.Ordinal);
}
