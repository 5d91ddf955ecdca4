namespace ReviewLint.LanguageServer.Protocol;

/// <summary>The protocol's <c>Range</c>: half open.</summary>
internal readonly record struct TextRange(TextPosition Start, TextPosition End);
