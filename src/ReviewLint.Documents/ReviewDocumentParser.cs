using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents;

/// <summary>Reads Markdown into a <see cref="ReviewDocument"/>. Never throws on any input: what cannot be read becomes a <see cref="DocumentProblem"/>. Thread-safe.</summary>
public static class ReviewDocumentParser
{
    /// <summary>Reads a Markdown document.</summary>
    public static ReviewDocument Parse(SourceText text, string path, ReviewParseOptions options) => throw new NotImplementedException();

    /// <summary>Decodes a file (UTF-8, or UTF-16 with a byte order mark) and reads it; undecodable bytes become RL0010.</summary>
    public static ReviewDocument Parse(ReadOnlySpan<byte> bytes, string path, ReviewParseOptions options) => throw new NotImplementedException();
}
