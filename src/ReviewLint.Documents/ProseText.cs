using System.Collections.Immutable;
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

    /// <summary>The prose.</summary>
    public string Text { get; }

    /// <summary>Ranges of <see cref="Text"/> that are one token each: inline code, URLs, images, inline HTML.</summary>
    public ImmutableArray<TextRange> Opaque { get; }

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
