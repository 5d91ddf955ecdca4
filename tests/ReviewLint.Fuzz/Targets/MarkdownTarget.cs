using ReviewLint.Documents;

namespace ReviewLint.Fuzz.Targets;

/// <summary>Markdown with its front matter, from bytes to sentences.</summary>
internal sealed class MarkdownTarget : IFuzzTarget
{
    public string Name => "markdown";

    public void Run(ReadOnlyMemory<byte> input) => DocumentCheck.Verify(ReviewDocumentParser.Parse(input.Span, "a.md", ReviewParseOptions.Default));
}
