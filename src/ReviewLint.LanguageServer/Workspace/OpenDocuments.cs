using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using ReviewLint.LanguageServer.Protocol;
using ReviewLint.LanguageServer.Text;

namespace ReviewLint.LanguageServer.Workspace;

/// <summary>The documents that the client has open, each in its current version.</summary>
internal sealed class OpenDocuments(LanguageServerOptions options)
{
    private readonly ConcurrentDictionary<string, OpenDocument> _documents = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private RuleWorkspace? _workspace;

    /// <summary>What positions count; settled by <c>initialize</c>.</summary>
    public PositionEncoding Encoding { get; set; }

    /// <summary>Rules and configuration, as last read.</summary>
    public RuleWorkspace Workspace
    {
        get
        {
            lock (_lock)
            {
                return _workspace ??= new RuleWorkspace(options);
            }
        }
    }

    /// <summary>The current version of an open document.</summary>
    public bool TryGet(string uri, [NotNullWhen(true)] out OpenDocument? document) => _documents.TryGetValue(uri, out document);

    /// <summary>Whether a version is the current one.</summary>
    public bool IsCurrent(OpenDocument document) => _documents.TryGetValue(document.Uri, out var current) && ReferenceEquals(current, document);

    /// <summary>Takes a document up; one that is open already is replaced.</summary>
    public OpenDocument Open(TextDocumentItem item) => Replace(new OpenDocument(item.Uri, item.Version, new DocumentText(item.Text, Encoding), Workspace));

    /// <summary>Applies edits, each on the outcome of the one before. Null for a document that is not open.</summary>
    public OpenDocument? Change(DidChangeParams change)
    {
        if (!TryGet(change.TextDocument.Uri, out var document))
        {
            return null;
        }

        var text = document.Text;
        foreach (var edit in change.ContentChanges)
        {
            text = text.With(edit);
        }

        return Replace(new OpenDocument(document.Uri, change.TextDocument.Version, text, Workspace));
    }

    /// <summary>Lets a document go. False when it was not open.</summary>
    public bool Close(string uri)
    {
        if (!_documents.TryRemove(uri, out var document))
        {
            return false;
        }

        document.Supersede();
        return true;
    }

    /// <summary>Reads rules and configuration anew.</summary>
    /// <param name="always">Also when no file's stamp has changed.</param>
    /// <returns>Every open document under the new rules; empty when nothing had changed.</returns>
    public IReadOnlyList<OpenDocument> Reload(bool always)
    {
        lock (_lock)
        {
            if (!always && _workspace is { IsStale: false })
            {
                return [];
            }

            _workspace = new RuleWorkspace(options);
        }

        return [.. _documents.Values.Select(d => Replace(new OpenDocument(d.Uri, d.Version, d.Text, Workspace)))];
    }

    private OpenDocument Replace(OpenDocument document)
    {
        _documents.AddOrUpdate(document.Uri, document, (_, before) =>
        {
            before.Supersede();
            return document;
        });
        return document;
    }
}
