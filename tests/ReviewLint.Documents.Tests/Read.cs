using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents.Tests;

/// <summary>Short ways to read a document and to say what is in it.</summary>
internal static class Read
{
    public static ReviewDocument Document(string markdown, ReviewParseOptions? options = null) =>
        ReviewDocumentParser.Parse(SourceText.From(markdown), "test.md", options ?? ReviewParseOptions.Default);

    /// <summary>The text of every sentence, as it stands in the source.</summary>
    public static string[] Sentences(string markdown) => [.. Document(markdown).Sentences.Select(s => s.Text)];

    /// <summary>The prose of every block of the reviewer's.</summary>
    public static string[] Prose(string markdown) => [.. Document(markdown).Blocks.OfType<ProseBlock>().Select(b => b.Prose.Text)];

    /// <summary>The source behind the first occurrence of some prose.</summary>
    public static string SourceOf(string markdown, string prose)
    {
        var document = Document(markdown);
        foreach (var block in document.Blocks.OfType<ProseBlock>())
        {
            var at = block.Prose.Text.IndexOf(prose, StringComparison.Ordinal);
            if (at >= 0)
            {
                return document.Text.ToString(block.Prose.ToSource(at, prose.Length));
            }
        }

        throw new InvalidOperationException($"No block says '{prose}'.");
    }
}
