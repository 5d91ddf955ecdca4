namespace ReviewLint.LanguageServer.Protocol;

/// <summary>The protocol's <c>Position</c>: 0-based line, and what the negotiated encoding counts before it in that line.</summary>
internal readonly record struct TextPosition(int Line, int Character);
