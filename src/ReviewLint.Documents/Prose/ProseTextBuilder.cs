using System.Text;
using ReviewLint.Language;

namespace ReviewLint.Documents;

/// <summary>Collects the prose of one leaf block after the other, together with the map back to the source.</summary>
/// <param name="source">The whole source; every position is an offset into it.</param>
internal sealed class ProseTextBuilder(string source)
{
    private readonly StringBuilder _text = new();
    private readonly List<ProseSegment> _segments = [];
    private readonly List<TextRange> _opaque = [];
    private readonly List<MarkupRange> _markup = [];
    private readonly List<int> _lineBreaks = [];
    private int _sourceEnd;
    private char _pendingBreak;

    /// <summary>Where the next character of prose will stand.</summary>
    public int Position => _text.Length + (_pendingBreak != '\0' ? 1 : 0);

    /// <summary>Adds source text that is prose as it stands.</summary>
    public void Append(int sourceStart, int length)
    {
        // The span of an inline can reach back over what was read already (in a link that turned out to be none): nothing is read twice.
        var overlap = Math.Max(0, _sourceEnd - sourceStart);
        (sourceStart, length) = (sourceStart + overlap, length - overlap);
        if (length <= 0)
        {
            return;
        }

        FlushBreak(sourceStart);
        Add(source.AsSpan(sourceStart, length), sourceStart, length);
    }

    /// <summary>Adds prose that is written otherwise in the source: an entity or an escape.</summary>
    public void AppendResolved(ReadOnlySpan<char> text, int sourceStart, int sourceLength)
    {
        if (text.IsEmpty || sourceStart < _sourceEnd)
        {
            return;
        }

        FlushBreak(sourceStart);
        Add(text, sourceStart, sourceLength);
    }

    /// <summary>Adds source text that is one token and may run over several lines.</summary>
    /// <param name="sourceStart">UTF-16 offset.</param>
    /// <param name="length">UTF-16 units.</param>
    /// <param name="isInQuote">Whether quote markers may stand at the start of its further lines.</param>
    public void AppendOpaque(int sourceStart, int length, bool isInQuote)
    {
        var start = Position;
        var end = sourceStart + length;
        var at = sourceStart;
        while (at < end)
        {
            var lineEnd = source.AsSpan(at, end - at).IndexOfAny('\r', '\n');
            if (lineEnd < 0)
            {
                Append(at, end - at);
                break;
            }

            var contentEnd = at + lineEnd;
            while (contentEnd > at && source[contentEnd - 1] is ' ' or '\t')
            {
                contentEnd--;
            }

            Append(at, contentEnd - at);
            at += lineEnd;
            while (at < end && (source[at] is ' ' or '\t' or '\r' or '\n' || (isInQuote && source[at] == '>')))
            {
                at++;
            }

            Break(isHard: false);
        }

        if (_text.Length > start)
        {
            _opaque.Add(new TextRange(start, _text.Length - start));
        }
    }

    /// <summary>Ends a line: the next prose follows after one space, or after a line feed when the break is a hard one.</summary>
    public void Break(bool isHard)
    {
        if (_text.Length > 0 && _pendingBreak != '\n')
        {
            _pendingBreak = isHard ? '\n' : ' ';
        }
    }

    /// <summary>Records marks around the prose from <paramref name="start"/> to here.</summary>
    public void AddMarkup(int start, int sourceStart, int sourceEnd, bool isStrong)
    {
        if (_text.Length > start)
        {
            _markup.Add(new MarkupRange(start, _text.Length, sourceStart, sourceEnd, isStrong));
        }
    }

    /// <summary>The prose so far, trimmed; the builder is then empty again.</summary>
    public ProseText Build()
    {
        var prose = ProseText.Empty;
        if (_text.Length > 0)
        {
            _markup.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
            prose = new ProseText(_text.ToString(), [.. _segments], [.. _opaque]) { Markup = [.. _markup], LineBreaks = [.. _lineBreaks] };
            prose = prose.Slice(0, prose.Text.Length);
        }

        _text.Clear();
        _segments.Clear();
        _opaque.Clear();
        _markup.Clear();
        _lineBreaks.Clear();
        (_sourceEnd, _pendingBreak) = (0, '\0');
        return prose;
    }

    private void FlushBreak(int sourceStart)
    {
        if (_pendingBreak == '\0')
        {
            return;
        }

        _lineBreaks.Add(_text.Length);
        var from = Math.Min(_sourceEnd, sourceStart);
        Add([_pendingBreak], from, sourceStart - from);
        _pendingBreak = '\0';
    }

    private void Add(ReadOnlySpan<char> text, int sourceStart, int sourceLength)
    {
        var start = _text.Length;
        _text.Append(text);
        _sourceEnd = Math.Max(_sourceEnd, sourceStart + sourceLength);
        var isCopy = sourceLength == text.Length && text.SequenceEqual(source.AsSpan(sourceStart, sourceLength));
        if (isCopy && _segments.Count > 0)
        {
            var last = _segments[^1];
            if (last.Length == last.SourceLength && last.SourceStart + last.SourceLength == sourceStart && !IsReplaced(last))
            {
                _segments[^1] = last with { Length = last.Length + text.Length, SourceLength = last.SourceLength + sourceLength };
                return;
            }
        }

        _segments.Add(new ProseSegment(start, text.Length, sourceStart, sourceLength));
    }

    // A line break of one character is as long as the space that stands for it, and yet no copy.
    private bool IsReplaced(ProseSegment segment) => segment.Length == 1 && _text[segment.Start] != source[segment.SourceStart];
}
