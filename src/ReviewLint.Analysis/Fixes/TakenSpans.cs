using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Analysis.Fixes;

/// <summary>
/// The spans that a plan's fixes change, asked whether another would touch one. Edits that meet end to end would be fine for the text, but their order would decide what
/// it says: they touch. A document may have a fix in every line, so spans are searched by halves.
/// </summary>
internal sealed class TakenSpans
{
    // Apart from one another and in order; fixes come in the order of the text, so that a new one goes near the end.
    private readonly List<TextSpan> _spans = [];

    /// <summary>Takes a span.</summary>
    public void Add(TextSpan span)
    {
        var first = FirstEndingFrom(span.Start);
        var end = first;
        while (end < _spans.Count && _spans[end].Start <= span.End)
        {
            span = TextSpan.FromBounds(Math.Min(span.Start, _spans[end].Start), Math.Max(span.End, _spans[end].End));
            end++;
        }

        _spans.RemoveRange(first, end - first);
        _spans.Insert(first, span);
    }

    /// <summary>Whether a span overlaps or meets one that is taken.</summary>
    public bool Touches(TextSpan span) => FirstEndingFrom(span.Start) is var i && i < _spans.Count && _spans[i].Start <= span.End;

    private int FirstEndingFrom(int position)
    {
        var (low, high) = (0, _spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spans[middle].End < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
