namespace ReviewLint.LanguageServer.Text;

/// <summary>Where lines start, as the protocol counts them: <c>\n</c>, <c>\r\n</c> and <c>\r</c> end a line. (Roslyn's own lines end at U+0085, U+2028 and U+2029 too.)</summary>
internal sealed class LineIndex
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    public LineIndex(string text)
    {
        _text = text;
        for (var at = 0; text.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var length;)
        {
            at += length + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
            {
                at++;
            }

            _starts.Add(at);
        }
    }

    /// <summary>Number of lines; at least 1.</summary>
    public int Count => _starts.Count;

    /// <summary>Offset of the first character of a line.</summary>
    public int Start(int line) => _starts[line];

    /// <summary>Offset after the last character of a line, its line break left out.</summary>
    public int ContentEnd(int line)
    {
        var end = line + 1 < _starts.Count ? _starts[line + 1] : _text.Length;
        if (line + 1 < _starts.Count)
        {
            end--;
            if (_text[end] == '\n' && end > _starts[line] && _text[end - 1] == '\r')
            {
                end--;
            }
        }

        return end;
    }

    /// <summary>The 0-based line that an offset stands in.</summary>
    public int LineAt(int offset)
    {
        var index = _starts.BinarySearch(offset);
        return index >= 0 ? index : ~index - 1;
    }
}
