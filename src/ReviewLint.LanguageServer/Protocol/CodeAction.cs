namespace ReviewLint.LanguageServer.Protocol;

/// <summary>Parameters of <c>textDocument/codeAction</c>.</summary>
internal sealed record CodeActionParams(DocumentIdentifier TextDocument, TextRange Range, CodeActionContext? Context = null);

/// <summary>What the client wants.</summary>
/// <param name="Only">Kinds, each standing for those below it; null for all.</param>
internal sealed record CodeActionContext(string[]? Only = null);

/// <summary>Something the writer can have done.</summary>
internal sealed record CodeAction(string Title, string Kind, WorkspaceEdit Edit)
{
    public bool? IsPreferred { get; init; }

    public PublishedDiagnostic[]? Diagnostics { get; init; }
}

/// <summary>Edits, in the one of two forms that the client takes.</summary>
internal sealed record WorkspaceEdit
{
    public Dictionary<string, DocumentTextEdit[]>? Changes { get; init; }

    public DocumentEdit[]? DocumentChanges { get; init; }
}

/// <summary>The protocol's <c>TextDocumentEdit</c>: edits that hold for one version of a document.</summary>
internal sealed record DocumentEdit(VersionedDocument TextDocument, DocumentTextEdit[] Edits);

/// <summary>The protocol's <c>TextEdit</c>.</summary>
internal sealed record DocumentTextEdit(TextRange Range, string NewText);
