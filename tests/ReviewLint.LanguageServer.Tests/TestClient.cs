using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.LanguageServer.Tests;

/// <summary>A client over in-memory pipes that writes JSON as it would cross the wire and knows nothing of the server's types.</summary>
internal sealed class TestClient : IAsyncDisposable
{
    /// <summary>What a modern editor can take.</summary>
    public const string Capabilities = """
        {"general":{"positionEncodings":["utf-16"]},
         "workspace":{"workspaceEdit":{"documentChanges":true}},
         "textDocument":{"hover":{"contentFormat":["markdown"]},"documentSymbol":{"hierarchicalDocumentSymbolSupport":true},
           "codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix"]}},"isPreferredSupport":true},
           "publishDiagnostics":{"relatedInformation":true,"codeDescriptionSupport":true,"tagSupport":{"valueSet":[1]}}}}
        """;

    // Only a server that is broken keeps a test that long.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    private readonly Pipe _toServer = new(new PipeOptions(pauseWriterThreshold: 0));
    private readonly Pipe _fromServer = new(new PipeOptions(pauseWriterThreshold: 0));
    private readonly List<JsonElement> _unread = [];
    private readonly CancellationTokenSource _timeout = new(s_patience);
    // Far from the ids that tests write into messages of their own.
    private int _lastId = 1_000_000;

    private TestClient()
    {
        var options = new LanguageServerOptions
        {
            CreateRules = () => new RuleSource(folders => [new DeclarativeAnalyzer([RulePackLoader.BuiltIn, .. folders.Select(RulePackLoader.Load)])], () => []),
            Version = "1.2.3",
            OnFault = e => Faults = Faults.Add(e),
        };
        Server = ReviewLanguageServer.RunAsync(_toServer.Reader.AsStream(), _fromServer.Writer.AsStream(), options);
    }

    /// <summary>The server; its result is the exit code.</summary>
    public Task<int> Server { get; }

    /// <summary>Work of the server that ended in an exception nobody waited for.</summary>
    public ImmutableList<Exception> Faults { get; private set; } = [];

    /// <summary>A client that has not said anything.</summary>
    public static TestClient Connect() => new();

    /// <summary>A client that has said <c>initialize</c> and <c>initialized</c>.</summary>
    public static async Task<TestClient> StartAsync(string capabilities = Capabilities)
    {
        var client = Connect();
        await client.RequestAsync("initialize", $$$$"""{"processId":null,"rootUri":null,"capabilities":{{{{capabilities}}}}}""");
        await client.NotifyAsync("initialized", "{}");
        return client;
    }

    /// <summary>Writes bytes as they are.</summary>
    public async Task SendBytesAsync(byte[] bytes) => await _toServer.Writer.WriteAsync(bytes, _timeout.Token);

    /// <summary>Writes a message under a header.</summary>
    public Task SendAsync(byte[] content) => SendBytesAsync([.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {content.Length}\r\n\r\n")), .. content]);

    /// <summary>Writes a message under a header.</summary>
    public Task SendAsync(string json) => SendAsync(Encoding.UTF8.GetBytes(json));

    /// <summary>Sends a notification.</summary>
    public Task NotifyAsync(string method, string parameters) => SendAsync($$$$"""{"jsonrpc":"2.0","method":"{{{{method}}}}","params":{{{{parameters}}}}}""");

    /// <summary>Sends a request and waits for the whole answer.</summary>
    public async Task<JsonElement> RequestAsync(string method, string? parameters = null)
    {
        var id = ++_lastId;
        await SendAsync($$$$"""{"jsonrpc":"2.0","id":{{{{id}}}},"method":"{{{{method}}}}"{{{{(parameters is null ? "" : ",\"params\":" + parameters)}}}}}""");
        return await WaitAsync(m => !m.TryGetProperty("method", out _) && m.TryGetProperty("id", out var i) && i.ValueKind == JsonValueKind.Number && i.TryGetInt32(out var answered) && answered == id);
    }

    /// <summary>Sends a request and waits for its result.</summary>
    public async Task<JsonElement> ResultAsync(string method, string? parameters = null)
    {
        var answer = await RequestAsync(method, parameters);
        return answer.TryGetProperty("result", out var result) ? result : throw new InvalidOperationException(answer.ToString());
    }

    /// <summary>Opens a document.</summary>
    public Task OpenAsync(string uri, string text, int version = 1) =>
        NotifyAsync("textDocument/didOpen", $$$$"""{"textDocument":{"uri":{{{{Quote(uri)}}}},"languageId":"markdown","version":{{{{version}}}},"text":{{{{Quote(text)}}}}}}""");

    /// <summary>Replaces the text of a document.</summary>
    public Task ReplaceAsync(string uri, string text, int version) =>
        NotifyAsync("textDocument/didChange", $$$$"""{"textDocument":{"uri":{{{{Quote(uri)}}}},"version":{{{{version}}}}},"contentChanges":[{"text":{{{{Quote(text)}}}}}]}""");

    /// <summary>Opens a document and waits for its findings.</summary>
    public async Task<List<JsonElement>> CheckAsync(string uri, string text, int version = 1)
    {
        await OpenAsync(uri, text, version);
        return await FindingsAsync(uri, version);
    }

    /// <summary>Waits for the findings of a version of a document; null for findings without a version.</summary>
    public async Task<List<JsonElement>> FindingsAsync(string uri, int? version)
    {
        var message = await WaitAsync(m => IsFindings(m, uri) && (m.GetProperty("params").TryGetProperty("version", out var v) ? v.GetInt32() : null as int?) == version);
        return [.. message.GetProperty("params").GetProperty("diagnostics").EnumerateArray()];
    }

    /// <summary>Waits for a message, passing over others, which stay to be waited for.</summary>
    public async Task<JsonElement> WaitAsync(Predicate<JsonElement> isIt)
    {
        for (var i = 0; i < _unread.Count; i++)
        {
            if (isIt(_unread[i]))
            {
                var found = _unread[i];
                _unread.RemoveAt(i);
                return found;
            }
        }

        while (true)
        {
            var message = await ReadAsync();
            if (isIt(message))
            {
                return message;
            }

            _unread.Add(message);
        }
    }

    /// <summary>Closes the client's end of the connection.</summary>
    public async Task HangUpAsync() => await _toServer.Writer.CompleteAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await HangUpAsync();
        await Server.WaitAsync(s_patience);
        _timeout.Dispose();
        Assert.Empty(Faults);
    }

    /// <summary>A string as JSON.</summary>
    public static string Quote(string text) => JsonSerializer.Serialize(text);

    private static bool IsFindings(JsonElement message, string uri) =>
        message.TryGetProperty("method", out var method) && method.GetString() == "textDocument/publishDiagnostics" && message.GetProperty("params").GetProperty("uri").GetString() == uri;

    private async Task<JsonElement> ReadAsync()
    {
        var length = 0;
        while (true)
        {
            var result = await _fromServer.Reader.ReadAsync(_timeout.Token);
            var buffer = result.Buffer;
            if (buffer.PositionOf((byte)'\n') is { } end)
            {
                var line = Encoding.ASCII.GetString(buffer.Slice(0, end)).TrimEnd('\r');
                _fromServer.Reader.AdvanceTo(buffer.GetPosition(1, end));
                if (line.Length == 0)
                {
                    break;
                }

                length = line.StartsWith("Content-Length: ", StringComparison.Ordinal) ? int.Parse(line.AsSpan(16), CultureInfo.InvariantCulture) : length;
                continue;
            }

            Assert.False(result.IsCompleted, "the server has closed the connection");
            _fromServer.Reader.AdvanceTo(buffer.Start, buffer.End);
        }

        var content = await _fromServer.Reader.ReadAtLeastAsync(length, _timeout.Token);
        var json = JsonSerializer.Deserialize<JsonElement>(Encoding.UTF8.GetString(content.Buffer.Slice(0, length)));
        _fromServer.Reader.AdvanceTo(content.Buffer.GetPosition(length));
        return json;
    }
}
