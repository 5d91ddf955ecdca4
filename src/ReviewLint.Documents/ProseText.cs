using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Language;

namespace ReviewLint.Documents;

/// <summary>
/// A run of prose without markup, every character of which maps back to the source: emphasis and link markup is gone, escapes and entities are
/// resolved, soft line breaks (with the indentation and quote markers after them) are one space, inline code stays literally and is opaque.
/// </summary>
public sealed class ProseText
{
    private readonly ImmutableArray<ProseSegment> _segments;

    /// <summary>Creates a run.</summary>
    /// <param name="text">The prose.</param>
    /// <param name="segments">The map, in order, covering <paramref name="text"/> without gaps.</param>
    /// <param name="opaque">Ranges of <paramref name="text"/> whose inside is not language, in order.</param>
    public ProseText(string text, ImmutableArray<ProseSegment> segments, ImmutableArray<TextRange> opaque) =>
        (Text, _segments, Opaque) = (text, segments, opaque);

    /// <summary>No prose.</summary>
    internal static ProseText Empty { get; } = new("", [], []);

    /// <summary>The prose.</summary>
    public string Text { get; }

    /// <summary>Ranges of <see cref="Text"/> that are one token each: inline code, URLs, images, inline HTML.</summary>
    public ImmutableArray<TextRange> Opaque { get; }

    /// <summary>The inline marks around parts of it, ordered by start, outer before inner.</summary>
    internal ImmutableArray<MarkupRange> Markup { get; init; } = [];

    /// <summary>Offsets of the white space that stands for a line break of the source, in order.</summary>
    internal ImmutableArray<int> LineBreaks { get; init; } = [];

    /// <summary>The map, in order.</summary>
    public ImmutableArray<ProseSegment> Segments => _segments;

    /// <summary>Where a range of the prose stands in the source: from the first character's source to the end of the last character's.</summary>
    /// <param name="start">UTF-16 offset in <see cref="Text"/>.</param>
    /// <param name="length">Length in UTF-16 units; an empty range maps to an empty span.</param>
    public TextSpan ToSource(int start, int length)
    {
        if (length <= 0)
        {
            return new TextSpan(SegmentAt(start).SourceStartOf(start), 0);
        }

        var from = SegmentAt(start).SourceStartOf(start);
        return TextSpan.FromBounds(from, Math.Max(from, SegmentAt(start + length - 1).SourceEndOf(start + length - 1)));
    }

    /// <summary>A part of it, without white space at its ends. Marks that reach over its ends are left out.</summary>
    internal ProseText Slice(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        if (start == 0 && end == Text.Length)
        {
            return this;
        }

        return Join([(start, end)]);
    }

    /// <summary>Some parts of it, in order, one after the other. Marks that reach over the ends are left out.</summary>
    internal ProseText Join(IReadOnlyList<(int Start, int End)> parts)
    {
        var text = new StringBuilder();
        var segments = ImmutableArray.CreateBuilder<ProseSegment>();
        var starts = new int[parts.Count];
        var next = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            var (start, end) = parts[i];
            starts[i] = text.Length;
            while (next < _segments.Length && _segments[next].Start < end)
            {
                var segment = _segments[next];
                var from = Math.Max(start, segment.Start);
                var to = Math.Min(end, segment.Start + segment.Length);
                if (from < to)
                {
                    var at = text.Length + (from - start);
                    segments.Add(segment.Length == segment.SourceLength
                        ? new ProseSegment(at, to - from, segment.SourceStart + (from - segment.Start), to - from)
                        : new ProseSegment(at, to - from, segment.SourceStart, segment.SourceLength));
                }

                if (segment.Start + segment.Length > end)
                {
                    break;
                }

                next++;
            }

            text.Append(Text, start, end - start);
        }

        // New offset of an old one; offsets in what is left out move to the start of the next part.
        int Moved(int offset)
        {
            int low = 0, high = parts.Count - 1;
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                if (parts[middle].End < offset)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            return starts[low] + Math.Clamp(offset - parts[low].Start, 0, parts[low].End - parts[low].Start);
        }

        var (first, last) = (parts[0].Start, parts[^1].End);
        return new ProseText(
            text.ToString(),
            segments.ToImmutable(),
            [.. Opaque.Where(o => o.Start >= first && o.End <= last).Select(o => new TextRange(Moved(o.Start), Moved(o.End) - Moved(o.Start))).Where(o => o.Length > 0)])
        {
            Markup = [.. Markup.Where(m => m.Start >= first && m.End <= last).Select(m => m with { Start = Moved(m.Start), End = Moved(m.End) }).Where(m => m.Start < m.End)],
            LineBreaks = [.. LineBreaks.Where(b => b >= first && b < last).Select(Moved)],
        };
    }

    /// <summary>Whether the character stands inside a token that is not language.</summary>
    internal bool IsOpaque(int offset)
    {
        int low = 0, high = Opaque.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Opaque[middle].End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < Opaque.Length && Opaque[low].Start <= offset;
    }

    /// <summary>The source span of a range together with the inline marks that open and close inside it.</summary>
    internal TextSpan ToSourceWithMarkup(int start, int length)
    {
        var span = ToSource(start, length);
        var (from, to) = (span.Start, span.End);
        for (var i = FirstMarkupAt(start); i < Markup.Length && Markup[i].Start < start + length; i++)
        {
            if (Markup[i].End <= start + length)
            {
                from = Math.Min(from, Markup[i].SourceStart);
                to = Math.Max(to, Markup[i].SourceEnd);
            }
        }

        return TextSpan.FromBounds(from, to);
    }

    private int FirstMarkupAt(int start)
    {
        int low = 0, high = Markup.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Markup[middle].Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private ProseSegment SegmentAt(int offset)
    {
        int low = 0, high = _segments.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (_segments[middle].Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _segments.IsEmpty ? default : _segments[low];
    }
}
