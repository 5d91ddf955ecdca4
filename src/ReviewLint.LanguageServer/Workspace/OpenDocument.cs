using ReviewLint.Analysis.Driver;
using ReviewLint.Documents;
using ReviewLint.LanguageServer.Text;

namespace ReviewLint.LanguageServer.Workspace;

/// <summary>One version of an open document with its analysis, which runs at most once and stops when the next version comes.</summary>
#pragma warning disable CA1001 // The source holds no timer and no handle; work that still looks at its token must not find it disposed.
internal sealed class OpenDocument
#pragma warning restore CA1001
{
    private readonly CancellationTokenSource _superseded = new();
    private readonly Lazy<Task<ReviewResult>> _result;

    public OpenDocument(string uri, int? version, DocumentText text, RuleWorkspace workspace)
    {
        (Uri, Version, Text, Workspace) = (uri, version, text, workspace);
        Path = PathOf(uri);
        Superseded = _superseded.Token;
        _result = new Lazy<Task<ReviewResult>>(() => Task.Run(() => Analyze(Text, Superseded), Superseded));
    }

    /// <summary>The URI as the client writes it.</summary>
    public string Uri { get; }

    /// <summary>The client's version; null when it counts none.</summary>
    public int? Version { get; }

    /// <summary>The text.</summary>
    public DocumentText Text { get; }

    /// <summary>The rules and configuration it is checked by.</summary>
    public RuleWorkspace Workspace { get; }

    /// <summary>The path configuration is looked up by; for a document that is not a file, a name that no configuration holds for.</summary>
    public string Path { get; }

    /// <summary>Cancelled when this version is no longer the current one.</summary>
    public CancellationToken Superseded { get; }

    /// <summary>The findings; the work begins with the first call.</summary>
    /// <exception cref="OperationCanceledException">The document has changed meanwhile.</exception>
    public Task<ReviewResult> ResultAsync() => _result.Value;

    /// <summary>Checks another text as if it were this document's.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ReviewResult Analyze(DocumentText text, CancellationToken cancellationToken)
    {
        // Not named by the user but opened by an editor, as every Markdown file is: one that is no review is passed over in silence.
        var input = new ReviewInput(Path, Path, () => text.ToBytes(), IsExplicit: false);
        return IsExport(text) ? new ReviewResult(input, null, null, ReviewIntent.Undeclared, []) { IsPassedOver = true } : Workspace.Driver.Analyze(input, cancellationToken);
    }

    /// <summary>Stops the work on this version.</summary>
    public void Supersede() => _superseded.Cancel();

    // The places of an export's comments are not those of its file: read as Markdown, it would be marked where nothing is wrong.
    private bool IsExport(DocumentText text)
    {
        var name = PathOrNull(Uri) ?? "";
        return ReviewExport.HasExportName(name)
            || (System.IO.Path.GetExtension(name).ToUpperInvariant() is not (".MD" or ".MARKDOWN") && ReviewExport.TryRead(text.ToBytes()) is not null);
    }

    private static string PathOf(string uri) => PathOrNull(uri) ?? "untitled.md";

    // Some clients write the colon of a Windows drive as %3A, which Uri leaves as part of a folder's name.
    private static string? PathOrNull(string uri)
    {
        if (!System.Uri.TryCreate(uri, UriKind.Absolute, out var parsed) || !parsed.IsFile)
        {
            return null;
        }

        var path = parsed.LocalPath;
        return OperatingSystem.IsWindows() && path.Length > 2 && path[0] is '/' or '\\' && path[2] == ':' ? path[1..] : path;
    }
}
