using ReviewLint.LanguageServer.Protocol;
using ReviewLint.LanguageServer.Workspace;
using StreamJsonRpc;

namespace ReviewLint.LanguageServer.Features;

/// <summary>Sends findings as the writer types. A change is answered after a pause as long as the last answer took: at once for a page, seldom for a book.</summary>
internal sealed class DiagnosticPublisher(JsonRpc rpc, OpenDocuments documents, DiagnosticTranslator translator, LanguageServerOptions options)
{
    private const string Method = "textDocument/publishDiagnostics";
    private static readonly TimeSpan s_longestPause = TimeSpan.FromMilliseconds(400);

    // The library wants a type for exactly the arguments that are sent.
    private static readonly Dictionary<string, Type> s_types = new(StringComparer.Ordinal)
    {
        ["uri"] = typeof(string),
        ["diagnostics"] = typeof(PublishedDiagnostic[]),
    };

    private static readonly Dictionary<string, Type> s_typesWithVersion = new(s_types, StringComparer.Ordinal) { ["version"] = typeof(int) };

    private readonly Lock _lock = new();
    private readonly HashSet<string> _problemUris = new(StringComparer.Ordinal);
    private RuleWorkspace? _problemsOf;
    private int _problemCount;
    private TimeSpan _lastTook;

    /// <summary>Checks a version of a document and sends its findings, unless the next version comes first.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isTyping">Whether to wait for more typing.</param>
    public async Task PublishAsync(OpenDocument document, bool isTyping)
    {
        try
        {
            if (isTyping && _lastTook > TimeSpan.Zero)
            {
                await Task.Delay(_lastTook < s_longestPause ? _lastTook : s_longestPause, options.Time, document.Superseded).ConfigureAwait(false);
            }

            var start = options.Time.GetTimestamp();
            var result = await document.ResultAsync().ConfigureAwait(false);
            var items = translator.Of(document, result);
            Task sent;
            lock (_lock)
            {
                if (!documents.IsCurrent(document))
                {
                    return;
                }

                _lastTook = options.Time.GetElapsedTime(start);
                sent = SendAsync(document.Uri, document.Version, items);
            }

            await sent.ConfigureAwait(false);
            await PublishProblemsAsync(document.Workspace).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The next version is on its way.
        }
        catch (Exception e) when (e is ObjectDisposedException or ConnectionLostException or IOException)
        {
            // The client has gone.
        }
#pragma warning disable CA1031 // Nobody waits for this task: a fault must not go unseen, nor end the server.
        catch (Exception e)
#pragma warning restore CA1031
        {
            options.OnFault?.Invoke(e);
        }
    }

    /// <summary>Takes the findings of a document off the screen.</summary>
    public Task ClearAsync(string uri)
    {
        lock (_lock)
        {
            return SendAsync(uri, null, []);
        }
    }

    // Configuration files and rule packs are not ours to open, but a misspelled key is best shown where it stands.
    private async Task PublishProblemsAsync(RuleWorkspace workspace)
    {
        List<Task> sent = [];
        lock (_lock)
        {
            if (!ReferenceEquals(workspace, documents.Workspace))
            {
                return;
            }

            var problems = workspace.Problems;
            if (ReferenceEquals(workspace, _problemsOf) && problems.Length == _problemCount)
            {
                return;
            }

            (_problemsOf, _problemCount) = (workspace, problems.Length);
            var gone = new HashSet<string>(_problemUris, StringComparer.Ordinal);
            _problemUris.Clear();
            foreach (var group in problems.Where(p => Path.IsPathFullyQualified(p.Path)).GroupBy(p => p.Path, StringComparer.Ordinal))
            {
                var uri = new Uri(group.Key).AbsoluteUri;
                gone.Remove(uri);
                _problemUris.Add(uri);
                sent.Add(SendAsync(uri, null, [.. group.Select(DiagnosticTranslator.Of)]));
            }

            sent.AddRange(gone.Select(uri => SendAsync(uri, null, [])));
        }

        await Task.WhenAll(sent).ConfigureAwait(false);
    }

    private Task SendAsync(string uri, int? version, PublishedDiagnostic[] diagnostics)
    {
        var arguments = new Dictionary<string, object?>(StringComparer.Ordinal) { ["uri"] = uri, ["diagnostics"] = diagnostics };
        if (version is not { } v)
        {
            return rpc.NotifyWithParameterObjectAsync(Method, arguments, s_types);
        }

        arguments["version"] = v;
        return rpc.NotifyWithParameterObjectAsync(Method, arguments, s_typesWithVersion);
    }
}
