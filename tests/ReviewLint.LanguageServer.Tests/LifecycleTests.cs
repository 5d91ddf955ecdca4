using System.Diagnostics;
using System.Text.Json;

namespace ReviewLint.LanguageServer.Tests;

/// <summary>From <c>initialize</c> to the end, however it comes.</summary>
public sealed class LifecycleTests
{
    [Fact]
    public async Task Initialize_answers_with_what_the_server_can_do()
    {
        await using var client = TestClient.Connect();
        var result = await client.ResultAsync("initialize", $$$$"""{"processId":null,"capabilities":{{{{TestClient.Capabilities}}}}}""");

        await Verifier.Verify(JsonSerializer.Serialize(result, s_indented), "json");
    }

    [Theory]
    [InlineData("""["utf-8","utf-16"]""", "utf-8")]
    [InlineData("""["utf-7","utf-32","utf-8"]""", "utf-32")]
    [InlineData("""["utf-16","utf-8"]""", "utf-16")]
    [InlineData("[]", "utf-16")]
    [InlineData("3", "utf-16")]
    public async Task Positions_are_counted_as_the_client_likes_best(string offered, string chosen)
    {
        await using var client = TestClient.Connect();
        var result = await client.ResultAsync("initialize", $$$$"""{"processId":null,"capabilities":{"general":{"positionEncodings":{{{{offered}}}}}}}""");

        Assert.Equal(chosen, result.GetProperty("capabilities").GetProperty("positionEncoding").GetString());
    }

    [Fact]
    public async Task A_request_before_initialize_is_refused()
    {
        await using var client = TestClient.Connect();

        Assert.Equal(-32002, Code(await client.RequestAsync("textDocument/hover", """{"textDocument":{"uri":"file:///a.md"},"position":{"line":0,"character":0}}""")));
    }

    [Fact]
    public async Task A_request_after_shutdown_is_refused_and_exit_then_ends_with_0()
    {
        await using var client = await TestClient.StartAsync();
        var shutdown = await client.RequestAsync("shutdown");
        var late = await client.RequestAsync("textDocument/documentSymbol", """{"textDocument":{"uri":"file:///a.md"}}""");
        await client.SendAsync("""{"jsonrpc":"2.0","method":"exit"}""");

        Assert.Equal(JsonValueKind.Null, shutdown.GetProperty("result").ValueKind);
        Assert.Equal(-32600, Code(late));
        Assert.Equal(0, await client.Server);
    }

    [Fact]
    public async Task Exit_without_shutdown_ends_with_1()
    {
        await using var client = await TestClient.StartAsync();
        await client.NotifyAsync("exit", "null");

        Assert.Equal(1, await client.Server);
    }

    [Fact]
    public async Task A_client_that_closes_its_end_ends_the_server()
    {
        await using var client = await TestClient.StartAsync();
        await client.HangUpAsync();

        Assert.Equal(1, await client.Server);
    }

    [Fact]
    public async Task A_client_whose_process_has_ended_ends_the_server_though_the_stream_stays_open()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true })!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        await using var client = TestClient.Connect();
        await client.SendAsync($$$$"""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":{{{{process.Id}}}},"capabilities":{}}}""");

        Assert.Equal(1, await client.Server);
    }

    [Fact]
    public async Task Files_are_watched_when_the_client_can()
    {
        await using var client = await TestClient.StartAsync("""{"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true}}}""");
        var request = await client.WaitAsync(m => m.TryGetProperty("method", out var method) && method.GetString() == "client/registerCapability");

        Assert.Contains("**/.editorconfig", request.ToString(), StringComparison.Ordinal);
    }

    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    private static int Code(JsonElement answer) => answer.GetProperty("error").GetProperty("code").GetInt32();
}
