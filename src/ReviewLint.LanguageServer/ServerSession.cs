using System.Text;
using System.Text.Json;
using ReviewLint.Analysis.Driver;
using ReviewLint.LanguageServer.Features;
using ReviewLint.LanguageServer.Protocol;
using ReviewLint.LanguageServer.Transport;
using ReviewLint.LanguageServer.Workspace;
using StreamJsonRpc;

namespace ReviewLint.LanguageServer;

/// <summary>The methods of the protocol, and what each sets going.</summary>
internal sealed class ServerSession(JsonRpc rpc, ServerLifetime lifetime, LanguageServerOptions options) : IDisposable
{
    private const int IncrementalSync = 2;

    private readonly OpenDocuments _documents = new(options);
    private readonly CancellationTokenSource _closing = new();
    private ClientFeatures _client = new();
    private DiagnosticPublisher? _publisher;
    private CodeActionProvider? _codeActions;
    private HoverProvider? _hover;
    private SymbolProvider? _symbols;

    /// <summary>Gives every method its handler.</summary>
    public void Register(RequestRouter router)
    {
        var json = ProtocolJson.Default;
        router.OnLifetimeRequest("initialize", p => JsonSerializer.SerializeToElement(Initialize(p), json.InitializeResult));
        router.OnLifetimeRequest("shutdown", ShutDown);
        router.OnLifetimeRequest("exit", _ => Exit());
        router.OnNotification("initialized", json.AnyParams, _ => Initialized());
        router.OnNotification("textDocument/didOpen", json.DidOpenParams, Opened);
        router.OnNotification("textDocument/didChange", json.DidChangeParams, Changed);
        router.OnNotification("textDocument/didSave", json.DocumentParams, _ => Reload(always: false));
        router.OnNotification("textDocument/didClose", json.DocumentParams, Closed);
        router.OnNotification("workspace/didChangeWatchedFiles", json.AnyParams, _ => Reload(always: true));
        router.OnNotification("workspace/didChangeConfiguration", json.AnyParams, _ => Reload(always: true));
        router.OnRequest("textDocument/codeAction", json.CodeActionParams, json.CodeActionArray, (p, c) => Find(p.TextDocument) is { } d ? _codeActions!.GetAsync(d, p, c) : Nothing<CodeAction[]>());
        router.OnRequest("textDocument/hover", json.HoverParams, json.Hover, (p, c) => Find(p.TextDocument) is { } d ? _hover!.GetAsync(d, p, c) : Nothing<Hover>());
        router.OnRequest("textDocument/documentSymbol", json.DocumentParams, json.DocumentSymbolArray, (p, c) => Find(p.TextDocument) is { } d ? _symbols!.GetAsync(d, c) : Nothing<DocumentSymbol[]>());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _closing.Cancel();
        _closing.Dispose();
    }

    private static Task<T?> Nothing<T>() => Task.FromResult(default(T));

    private OpenDocument? Find(DocumentIdentifier document) => _documents.TryGet(document.Uri, out var found) ? found : null;

    private InitializeResult Initialize(JsonElement parameters)
    {
        if (lifetime.IsInitialized)
        {
            throw new LocalRpcException("initialize comes once") { ErrorCode = LanguageServerError.InvalidRequest };
        }

        var request = RequestRouter.Read(parameters, ProtocolJson.Default.InitializeParams);
        _client = ClientFeatures.Read(request.Capabilities);
        _documents.Encoding = _client.Encoding;
        var translator = new DiagnosticTranslator(_client);
        _publisher = new DiagnosticPublisher(rpc, _documents, translator, options);
        _codeActions = new CodeActionProvider(_client, translator);
        _hover = new HoverProvider(_client);
        _symbols = new SymbolProvider(_client);
        lifetime.Initialize();
        if (request.ProcessId is { } processId)
        {
            _ = lifetime.WatchAsync(processId);
        }

        return new InitializeResult(
            new ServerCapabilities(
                _client.EncodingName,
                new TextDocumentSyncOptions(OpenClose: true, IncrementalSync, Save: true),
                new CodeActionOptions([CodeActionProvider.QuickFix, CodeActionProvider.FixAll]),
                HoverProvider: true,
                DocumentSymbolProvider: true),
            new ServerInfo("reviewlint", options.Version));
    }

    private void Initialized()
    {
        if (_client.WatchedFiles)
        {
            _ = WatchFilesAsync();
        }

        _ = Task.Run(WarmUp, _closing.Token);
    }

    // The first answer should not have to wait for models and rules to load: they load while the client opens its first document.
    private void WarmUp()
    {
        var text = Encoding.UTF8.GetBytes("---\nkind: performance-review\nintent: coaching\n---\n\n# Review\n\nYou shipped the release on time.\n\nMitä haluaisit kokeilla ensi kuussa?\n");
        _documents.Workspace.Driver.Analyze(new ReviewInput("warm-up.md", "warm-up.md", () => text), _closing.Token);
    }

    private async Task WatchFilesAsync()
    {
        var watch = new Registration("reviewlint-files", "workspace/didChangeWatchedFiles", new WatchOptions([new("**/.editorconfig"), new("**/*.{yml,yaml}"), new("**/lexicons/**/*.txt")]));
        try
        {
            await rpc.InvokeWithParameterObjectAsync(
                "client/registerCapability",
                new Dictionary<string, object?>(StringComparer.Ordinal) { ["registrations"] = new[] { watch } },
                new Dictionary<string, Type>(StringComparer.Ordinal) { ["registrations"] = typeof(Registration[]) },
                _closing.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is RemoteRpcException or ObjectDisposedException or OperationCanceledException)
        {
            // A client that does not watch is no fault: stamps are compared at every change and save.
        }
    }

    private void Opened(DidOpenParams parameters)
    {
        Reload(always: false);
        _ = _publisher!.PublishAsync(_documents.Open(parameters.TextDocument), isTyping: false);
    }

    private void Changed(DidChangeParams parameters)
    {
        Reload(always: false);
        if (_documents.Change(parameters) is { } document)
        {
            _ = _publisher!.PublishAsync(document, isTyping: true);
        }
    }

    private void Closed(DocumentParams parameters)
    {
        if (_documents.Close(parameters.TextDocument.Uri))
        {
            _ = _publisher!.ClearAsync(parameters.TextDocument.Uri);
        }
    }

    private void Reload(bool always)
    {
        foreach (var document in _documents.Reload(always))
        {
            _ = _publisher!.PublishAsync(document, isTyping: false);
        }
    }

    private JsonElement ShutDown(JsonElement parameters)
    {
        if (!lifetime.IsInitialized)
        {
            throw new LocalRpcException("initialize comes first") { ErrorCode = LanguageServerError.ServerNotInitialized };
        }

        lifetime.ShutDown();
        return LanguageServerError.Null;
    }

    private JsonElement Exit()
    {
        lifetime.Exit();
        return LanguageServerError.Null;
    }
}
