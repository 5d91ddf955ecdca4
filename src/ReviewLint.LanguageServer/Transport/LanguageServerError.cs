using System.Text.Json;

namespace ReviewLint.LanguageServer.Transport;

/// <summary>Error codes of JSON-RPC and the protocol.</summary>
internal static class LanguageServerError
{
    public const int InvalidRequest = -32600;
    public const int InvalidParams = -32602;
    public const int InternalError = -32603;
    public const int ServerNotInitialized = -32002;
    public const int ContentModified = -32801;

    /// <summary>The answer that says nothing: <c>"result": null</c> must still stand in the message.</summary>
    public static JsonElement Null { get; } = JsonSerializer.SerializeToElement(null, Protocol.ProtocolJson.Default.String!);
}
