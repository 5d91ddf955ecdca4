using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StreamJsonRpc;

namespace ReviewLint.LanguageServer.Transport;

/// <summary>Gives each method of the protocol its handler. Registration is explicit, by delegate, so that nothing is looked up by reflection over unknown types.</summary>
internal sealed class RequestRouter(JsonRpc rpc, ServerLifetime lifetime)
{
    /// <summary>A request that holds between <c>initialize</c> and <c>shutdown</c>.</summary>
    public void OnRequest<TParams, TResult>(string method, JsonTypeInfo<TParams> read, JsonTypeInfo<TResult> write, Func<TParams, CancellationToken, Task<TResult?>> handle) =>
        Add(method, async (parameters, cancellationToken) =>
        {
            Require(lifetime.IsInitialized, LanguageServerError.ServerNotInitialized, "initialize comes first");
            Require(!lifetime.IsShutDown, LanguageServerError.InvalidRequest, "the server has been shut down");
            var result = await handle(Read(parameters, read), cancellationToken).ConfigureAwait(false);
            return result is null ? LanguageServerError.Null : JsonSerializer.SerializeToElement(result, write);
        });

    /// <summary>A request that comes at any time, with its parameters as they came.</summary>
    public void OnLifetimeRequest(string method, Func<JsonElement, JsonElement> handle) => Add(method, (parameters, _) => Task.FromResult(handle(parameters)));

    /// <summary>A notification; dropped before <c>initialize</c> and after <c>shutdown</c>. Handled in the order they come.</summary>
    public void OnNotification<TParams>(string method, JsonTypeInfo<TParams> read, Action<TParams> handle) =>
        Add(method, (parameters, _) =>
        {
            if (lifetime is { IsInitialized: true, IsShutDown: false })
            {
                handle(Read(parameters, read));
            }

            return Task.FromResult(LanguageServerError.Null);
        });

    /// <summary>Reads parameters.</summary>
    /// <exception cref="LocalRpcException">They are not what the protocol says.</exception>
    public static TParams Read<TParams>(JsonElement parameters, JsonTypeInfo<TParams> type)
    {
        try
        {
            if (parameters.ValueKind is not JsonValueKind.Undefined && parameters.Deserialize(type) is { } value)
            {
                return value;
            }
        }
        catch (JsonException e)
        {
            throw new LocalRpcException($"params: {e.Message}") { ErrorCode = LanguageServerError.InvalidParams };
        }

        throw new LocalRpcException("params are missing") { ErrorCode = LanguageServerError.InvalidParams };
    }

    private static void Require(bool holds, int code, string message)
    {
        if (!holds)
        {
            throw new LocalRpcException(message) { ErrorCode = code };
        }
    }

    private void Add(string method, Func<JsonElement, CancellationToken, Task<JsonElement>> handle)
    {
        var target = new Target(handle);
        var invoke = target.InvokeAsync;
        rpc.AddLocalRpcMethod(invoke.Method, target, new JsonRpcMethodAttribute(method) { UseSingleObjectParameterDeserialization = true });
    }

    private sealed class Target(Func<JsonElement, CancellationToken, Task<JsonElement>> handle)
    {
        // A fault of ours becomes an answer in one line: no stack trace crosses the wire.
        public async Task<JsonElement> InvokeAsync(JsonElement parameters = default, CancellationToken cancellationToken = default)
        {
            try
            {
                return await handle(parameters, cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                throw new LocalRpcException("the document has changed") { ErrorCode = LanguageServerError.ContentModified };
            }
#pragma warning disable CA1031 // One request that fails must not end the server.
            catch (Exception e) when (e is not (LocalRpcException or OperationCanceledException))
#pragma warning restore CA1031
            {
                throw new LocalRpcException($"{e.GetType().Name}: {e.Message}") { ErrorCode = LanguageServerError.InternalError };
            }
        }
    }
}
