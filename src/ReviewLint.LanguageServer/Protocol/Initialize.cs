using System.Text.Json;

namespace ReviewLint.LanguageServer.Protocol;

/// <summary>Parameters of <c>initialize</c>. The client's capabilities are read leniently by <see cref="ClientFeatures"/>.</summary>
internal sealed record InitializeParams(int? ProcessId = null, JsonElement Capabilities = default);

/// <summary>Answer to <c>initialize</c>.</summary>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

/// <summary>Who answers.</summary>
internal sealed record ServerInfo(string Name, string Version);

/// <summary>What the server can do.</summary>
internal sealed record ServerCapabilities(
    string PositionEncoding,
    TextDocumentSyncOptions TextDocumentSync,
    CodeActionOptions CodeActionProvider,
    bool HoverProvider,
    bool DocumentSymbolProvider);

/// <summary>How the client sends changes; 2 is incrementally.</summary>
internal sealed record TextDocumentSyncOptions(bool OpenClose, int Change, bool Save);

/// <summary>The kinds of code actions offered.</summary>
internal sealed record CodeActionOptions(string[] CodeActionKinds);
