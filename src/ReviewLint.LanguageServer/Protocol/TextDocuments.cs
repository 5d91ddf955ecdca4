namespace ReviewLint.LanguageServer.Protocol;

/// <summary>Parameters of <c>textDocument/didOpen</c>.</summary>
internal sealed record DidOpenParams(TextDocumentItem TextDocument);

/// <summary>A document as it was opened.</summary>
internal sealed record TextDocumentItem(string Uri, int Version, string Text);

/// <summary>Parameters of <c>textDocument/didChange</c>.</summary>
internal sealed record DidChangeParams(VersionedDocument TextDocument, TextDocumentContentChange[] ContentChanges);

/// <summary>An edit; without a range, the whole text.</summary>
internal sealed record TextDocumentContentChange(string Text, TextRange? Range = null);

/// <summary>A document with its version; null when the client has none.</summary>
internal sealed record VersionedDocument(string Uri, int? Version = null);

/// <summary>A document by its URI.</summary>
internal sealed record DocumentIdentifier(string Uri);

/// <summary>Parameters of requests and notifications about a whole document.</summary>
internal sealed record DocumentParams(DocumentIdentifier TextDocument);

/// <summary>Parameters of <c>textDocument/hover</c>.</summary>
internal sealed record HoverParams(DocumentIdentifier TextDocument, TextPosition Position);

/// <summary>Parameters of notifications whose contents do not matter.</summary>
internal sealed record AnyParams;
