using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace ReviewLint.LanguageServer.Transport;

/// <summary>Answers with a code and a message only. The library's own error data holds a stack trace, and is of a type that the source-generated JSON does not know.</summary>
internal sealed class QuietJsonRpc(IJsonRpcMessageHandler handler) : JsonRpc(handler)
{
    /// <inheritdoc/>
    protected override JsonRpcError.ErrorDetail CreateErrorDetails(JsonRpcRequest request, Exception exception)
    {
        var detail = base.CreateErrorDetails(request, exception);
        detail.Data = null;
        return detail;
    }
}
