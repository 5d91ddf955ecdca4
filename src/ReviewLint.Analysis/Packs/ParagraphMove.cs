using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Documents;

namespace ReviewLint.Analysis.Packs;

/// <summary>Moves a whole paragraph in front of another one of its section. Both must stand free: at the start of their lines, between empty ones.</summary>
internal static class ParagraphMove
{
    /// <summary>The two edits, the insertion first; none where a paragraph is part of a list, a table or anything else.</summary>
    public static ImmutableArray<TextChange> Edits(ReviewDocument document, FoundWords moved, IReadOnlyList<FoundWords> before)
    {
        if (before.Count == 0)
        {
            return [];
        }

        var (from, to) = (document.Sentences[moved.Sentence].Block, document.Sentences[before[0].Sentence].Block);
        if (from.Section != to.Section || from.Span.Start <= to.Span.End || !IsFree(document.Text, from) || !IsFree(document.Text, to))
        {
            return [];
        }

        // A paragraph that looks back would look at nothing there.
        var text = document.Text;
        var gap = from.Span.Start;
        while (gap > 0 && char.IsWhiteSpace(text[gap - 1]))
        {
            gap--;
        }

        return
        [
            new TextChange(new TextSpan(to.Span.Start, 0), text.ToString(from.Span).TrimEnd() + document.LineBreak + document.LineBreak),
            new TextChange(TextSpan.FromBounds(gap, from.Span.End), ""),
        ];
    }

    private static bool IsFree(SourceText text, ProseBlock block)
    {
        if (block.Kind != ProseBlockKind.Paragraph || block.ListDepth > 0)
        {
            return false;
        }

        var (first, last) = (text.Lines.IndexOf(block.Span.Start), text.Lines.IndexOf(block.Span.End));
        return text.Lines[first].Start == block.Span.Start
            && IsEmpty(text, first - 1)
            && (last == text.Lines.Count - 1 || IsEmpty(text, last + 1))
            && text.ToString(TextSpan.FromBounds(block.Span.End, text.Lines[last].End)).Trim().Length == 0;
    }

    private static bool IsEmpty(SourceText text, int line) => line < 0 || line >= text.Lines.Count || text.ToString(text.Lines[line].Span).Trim().Length == 0;
}
