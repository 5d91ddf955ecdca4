using Microsoft.CodeAnalysis.Text;
using ReviewLint.Documents;

namespace ReviewLint.Analysis.Driver;

/// <summary>Where a diagnostic about a document as a whole is placed.</summary>
internal static class DocumentAnchor
{
    /// <summary>The title; without one the first block; in an empty document its start.</summary>
    public static TextSpan Of(ReviewDocument document)
    {
        if (document.Title is { } title)
        {
            return title.Prose.Text.Length > 0 ? title.Prose.ToSource(0, title.Prose.Text.Length) : title.Span;
        }

        if (document.Sentences.Length > 0)
        {
            return document.Sentences[0].Span;
        }

        return document.Blocks.Length > 0 ? document.Blocks[0].Span : default;
    }
}
