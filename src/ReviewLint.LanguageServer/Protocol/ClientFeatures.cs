using System.Text.Json;
using ReviewLint.LanguageServer.Text;

namespace ReviewLint.LanguageServer.Protocol;

/// <summary>What the client can take, as far as answers depend on it. A capability that is missing or malformed is one that it does not have.</summary>
internal sealed record ClientFeatures
{
    public PositionEncoding Encoding { get; private init; }

    public bool RelatedInformation { get; private init; }

    public bool CodeDescription { get; private init; }

    public bool UnnecessaryTag { get; private init; }

    public bool MarkdownHover { get; private init; }

    public bool HierarchicalSymbols { get; private init; }

    public bool CodeActionLiterals { get; private init; }

    public bool IsPreferred { get; private init; }

    public bool DocumentChanges { get; private init; }

    public bool WatchedFiles { get; private init; }

    /// <summary>The word of the protocol for <see cref="Encoding"/>.</summary>
    public string EncodingName => Encoding switch { PositionEncoding.Utf8 => "utf-8", PositionEncoding.Utf32 => "utf-32", _ => "utf-16" };

    /// <summary>Reads <c>ClientCapabilities</c>.</summary>
    public static ClientFeatures Read(JsonElement capabilities) => new()
    {
        Encoding = EncodingOf(At(capabilities, "general", "positionEncodings")),
        RelatedInformation = Is(capabilities, "textDocument", "publishDiagnostics", "relatedInformation"),
        CodeDescription = Is(capabilities, "textDocument", "publishDiagnostics", "codeDescriptionSupport"),
        UnnecessaryTag = At(capabilities, "textDocument", "publishDiagnostics", "tagSupport", "valueSet") is { ValueKind: JsonValueKind.Array } tags
            && tags.EnumerateArray().Any(t => t.ValueKind == JsonValueKind.Number && t.TryGetInt32(out var tag) && tag == 1),
        MarkdownHover = Words(At(capabilities, "textDocument", "hover", "contentFormat")).Contains("markdown", StringComparer.Ordinal),
        HierarchicalSymbols = Is(capabilities, "textDocument", "documentSymbol", "hierarchicalDocumentSymbolSupport"),
        CodeActionLiterals = At(capabilities, "textDocument", "codeAction", "codeActionLiteralSupport").ValueKind == JsonValueKind.Object,
        IsPreferred = Is(capabilities, "textDocument", "codeAction", "isPreferredSupport"),
        DocumentChanges = Is(capabilities, "workspace", "workspaceEdit", "documentChanges"),
        WatchedFiles = Is(capabilities, "workspace", "didChangeWatchedFiles", "dynamicRegistration"),
    };

    // The client lists what it can count, best first; one that lists nothing counts UTF-16.
    private static PositionEncoding EncodingOf(JsonElement offered)
    {
        foreach (var word in Words(offered))
        {
            switch (word)
            {
                case "utf-16":
                    return PositionEncoding.Utf16;
                case "utf-8":
                    return PositionEncoding.Utf8;
                case "utf-32":
                    return PositionEncoding.Utf32;
            }
        }

        return PositionEncoding.Utf16;
    }

    private static bool Is(JsonElement element, params ReadOnlySpan<string> path) => At(element, path).ValueKind == JsonValueKind.True;

    private static JsonElement At(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return default;
            }
        }

        return element;
    }

    private static IEnumerable<string> Words(JsonElement element) =>
        element.ValueKind != JsonValueKind.Array ? [] : element.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!);
}
