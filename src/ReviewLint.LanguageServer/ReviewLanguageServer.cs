using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Text.Json;
using ReviewLint.LanguageServer.Protocol;
using ReviewLint.LanguageServer.Transport;
using StreamJsonRpc;

namespace ReviewLint.LanguageServer;

/// <summary>The Language Server Protocol, version 3.17, over a pair of streams.</summary>
public static class ReviewLanguageServer
{
    /// <summary>Serves one client until it says <c>exit</c>, closes its end, or its process (<c>processId</c>) ends.</summary>
    /// <param name="input">What the client writes.</param>
    /// <param name="output">What the client reads; nothing else may be written to it.</param>
    /// <param name="options">Rules and configuration.</param>
    /// <param name="cancellationToken">Ends the server.</param>
    /// <returns>The exit code that the protocol asks for: 0 when <c>shutdown</c> came first, else 1.</returns>
    public static async Task<int> RunAsync(Stream input, Stream output, LanguageServerOptions options, CancellationToken cancellationToken = default)
    {
        using var formatter = CreateFormatter();
        using var handler = new LenientMessageHandler(PipeWriter.Create(output), PipeReader.Create(input), formatter);
        using var rpc = new QuietJsonRpc(handler);
        var lifetime = new ServerLifetime(options.Time);
        using var server = new ServerSession(rpc, lifetime, options);
        server.Register(new RequestRouter(rpc, lifetime));
        rpc.StartListening();

        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using (cancellationToken.Register(cancelled.SetResult))
        {
            // How the connection ended makes no difference: a client that has gone cannot be told.
            await Task.WhenAny(rpc.Completion, lifetime.Ended, cancelled.Task).ConfigureAwait(false);
        }

        return lifetime.IsShutDown ? 0 : 1;
    }

    /// <summary>The JSON formatter over the source-generated types.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "All types that cross the wire are in ProtocolJson, which is source-generated.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "All types that cross the wire are in ProtocolJson, which is source-generated.")]
    internal static SystemTextJsonFormatter CreateFormatter() => new() { JsonSerializerOptions = new JsonSerializerOptions(ProtocolJson.Default.Options) };
}
