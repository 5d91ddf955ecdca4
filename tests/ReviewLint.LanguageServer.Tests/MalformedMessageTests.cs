using System.Text;
using System.Text.Json;
using CsCheck;

namespace ReviewLint.LanguageServer.Tests;

/// <summary>A client that errs is answered, and served on.</summary>
public sealed class MalformedMessageTests
{
    private const string Uri = "untitled:review.md";

    private static readonly string[] s_messages =
    [
        $$$$"""{"jsonrpc":"2.0","id":900,"method":"textDocument/hover","params":{"textDocument":{"uri":"{{{{Uri}}}}"},"position":{"line":3,"character":4}}}""",
        $$$$"""{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"{{{{Uri}}}}","version":2},"contentChanges":[{"range":{"start":{"line":1,"character":0},"end":{"line":1,"character":1}},"text":"ä"}]}}""",
        $$$$"""{"jsonrpc":"2.0","id":901,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"{{{{Uri}}}}"},"range":{"start":{"line":0,"character":0},"end":{"line":2,"character":0}},"context":{"diagnostics":[],"only":["quickfix"]}}}""",
        """{"jsonrpc":"2.0","id":902,"result":null}""",
        """{"jsonrpc":"2.0","id":"x","error":{"code":-1,"message":"no"}}""",
        """{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":900}}""",
    ];

    [Theory]
    [InlineData("{", -32700)]
    [InlineData("", -32700)]
    [InlineData("[]", -32600)]
    [InlineData("3", -32600)]
    [InlineData("{}", -32600)]
    [InlineData("""{"jsonrpc":"2.0"}""", -32600)]
    public async Task A_message_that_is_none_is_answered_without_an_id(string content, int code)
    {
        await using var client = await TestClient.StartAsync();
        await client.SendAsync(content);
        var answer = await client.WaitAsync(m => m.TryGetProperty("error", out _));

        Assert.Equal(code, answer.GetProperty("error").GetProperty("code").GetInt32());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("id").ValueKind);
        await AssertServesAsync(client);
    }

    [Theory]
    [InlineData("no header at all\r\n\r\n")]
    [InlineData("Content-Length: many\r\n\r\n")]
    [InlineData("Content-Length: -5\r\n\r\n")]
    [InlineData("Content-Length: 99999999999999999999\r\n\r\n")]
    [InlineData("Content-Length: 2\r\n\r\n{} and more than it said\r\n\r\n")]
    public async Task A_header_that_is_none_is_passed_over(string bytes)
    {
        await using var client = await TestClient.StartAsync();
        await client.SendBytesAsync(Encoding.ASCII.GetBytes(bytes));

        await AssertServesAsync(client);
    }

    [Theory]
    [InlineData("no/such/method", "{}", -32601)]
    [InlineData("textDocument/hover", "{}", -32602)]
    [InlineData("textDocument/hover", """{"textDocument":{"uri":3},"position":{"line":0,"character":0}}""", -32602)]
    [InlineData("textDocument/hover", """{"textDocument":null,"position":{"line":0,"character":0}}""", -32602)]
    [InlineData("textDocument/codeAction", """{"textDocument":{"uri":"untitled:review.md"},"range":{"start":{"line":"one","character":0},"end":{"line":0,"character":0}}}""", -32602)]
    public async Task A_request_that_is_wrong_is_refused_by_the_code_for_it(string method, string parameters, int code)
    {
        await using var client = await TestClient.StartAsync();
        var answer = await client.RequestAsync(method, parameters);

        Assert.Equal(code, answer.GetProperty("error").GetProperty("code").GetInt32());
        Assert.DoesNotContain("   at ", answer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_bytes_come_the_next_message_is_served()
    {
        await using var client = await TestClient.StartAsync();
        await client.CheckAsync(Uri, "---\nkind: code-review\n---\n\nYou never test it.\n");

        // One client serves all of them in turn, so they are drawn as one sample.
        await Gen.Select(Gen.OneOf(s_messages), Gen.Int[0, 200], Gen.Int[0, 3], Gen.OneOf("", "\"", "}", "null", "-1", "9999999999", "{\"a\":[", "\u0000", "ä")).Array[300].SampleAsync(
            async changes =>
            {
                foreach (var (message, at, removed, inserted) in changes)
                {
                    var start = Math.Min(at, message.Length);
                    var end = Math.Min(start + removed, message.Length);
                    await client.SendAsync(message[..start] + inserted + message[end..]);
                    await AssertServesAsync(client);
                }
            },
            iter: 1,
            threads: 1);
    }

    private static async Task AssertServesAsync(TestClient client)
    {
        var symbols = await client.ResultAsync("textDocument/documentSymbol", """{"textDocument":{"uri":"untitled:none"}}""");
        Assert.Equal(JsonValueKind.Null, symbols.ValueKind);
    }
}
