namespace ReviewLint.LanguageServer.Protocol;

/// <summary>Answer to <c>textDocument/hover</c>.</summary>
internal sealed record Hover(MarkupContent Contents, TextRange Range);

/// <summary>Text for the reader; <paramref name="Kind"/> is <c>markdown</c> or <c>plaintext</c>.</summary>
internal sealed record MarkupContent(string Kind, string Value);
