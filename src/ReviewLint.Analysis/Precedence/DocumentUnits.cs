using Microsoft.CodeAnalysis.Text;
using ReviewLint.Documents;

namespace ReviewLint.Analysis.Precedence;

/// <summary>Answers which sentence, paragraph, comment and section a place of a document lies in.</summary>
internal sealed class DocumentUnits(ReviewDocument document)
{
    /// <summary>The document.</summary>
    public ReviewDocument Document { get; } = document;

    /// <summary>The sentences a span touches, as the index of the first and of the last; (-1, -1) when it touches none.</summary>
    public (int First, int Last) SentencesOf(TextSpan span)
    {
        var sentences = Document.Sentences;
        int low = 0, high = sentences.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (sentences[middle].Span.End <= span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        if (low >= sentences.Length || !Touches(sentences[low].Span, span))
        {
            return (-1, -1);
        }

        var last = low;
        while (last + 1 < sentences.Length && sentences[last + 1].Span.Start < span.End)
        {
            last++;
        }

        return (low, last);
    }

    /// <summary>The block at a position, or the last before it; null before the first.</summary>
    public DocumentBlock? BlockAt(int position)
    {
        var blocks = Document.Blocks;
        int low = 0, high = blocks.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (blocks[middle].Span.Start <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high >= 0 ? blocks[high] : null;
    }

    private static bool Touches(TextSpan sentence, TextSpan span) => sentence.Start < span.End || sentence.Start == span.Start || sentence.Contains(span.Start);
}
