using System.Buffers;

namespace ReviewLint.Language.Segmentation;

/// <summary>Pairs quotation marks of every style; an apostrophe, an inch mark or a mark without a partner is none.</summary>
internal sealed class QuoteFinder
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"\u201C\u201D\u201E\u201F\u00AB\u00BB\u2018\u2019\u201A'");

    /// <summary>Longest quotation, in characters, that is believed; beyond it an opening mark is taken as stray.</summary>
    private const int LongestQuotation = 1200;

    private readonly List<TextRange> _ranges = [];
    private readonly List<int> _marks = [];

    /// <summary>The quotations found, outermost only, in order; each range holds its marks.</summary>
    public List<TextRange> Ranges => _ranges;

    public void Run(ReadOnlySpan<char> text, ReadOnlySpan<TextRange> opaque)
    {
        _ranges.Clear();
        _marks.Clear();
        if (!text.ContainsAny(Marks))
        {
            return;
        }

        var next = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var step = text[i..].IndexOfAny(Marks);
            if (step < 0)
            {
                break;
            }

            i += step;
            while (next < opaque.Length && opaque[next].End <= i)
            {
                next++;
            }

            if (next < opaque.Length && opaque[next].Start <= i)
            {
                i = opaque[next].End - 1;
                continue;
            }

            if (CanOpen(text, i) || CanClose(text, i))
            {
                _marks.Add(i);
            }
        }

        Pair(text);
    }

    private void Pair(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < _marks.Count; i++)
        {
            var open = _marks[i];
            if (!CanOpen(text, open))
            {
                continue;
            }

            // Marks are few between a partner and its other half; the bound keeps the search linear in practice and in the worst case.
            for (var j = i + 1; j < _marks.Count && j < i + 40; j++)
            {
                var close = _marks[j];
                if (close - open > LongestQuotation)
                {
                    break;
                }

                if (close > open + 1 && Closes(text[open], text[close]) && CanClose(text, close))
                {
                    _ranges.Add(new TextRange(open, close + 1 - open));
                    i = j;
                    break;
                }
            }
        }
    }

    private static bool Closes(char open, char close) => open switch
    {
        '"' => close == '"',
        '\'' => close == '\'',
        '\u201C' => close is '\u201D' or '\u201C',
        '\u201D' => close == '\u201D',
        '\u201E' or '\u201F' => close is '\u201C' or '\u201D',
        '\u00AB' => close == '\u00BB',
        '\u00BB' => close is '\u00AB' or '\u00BB',
        '\u2018' or '\u201A' => close is '\u2019' or '\u2018',
        '\u2019' => close == '\u2019',
        _ => false,
    };

    private static bool CanOpen(ReadOnlySpan<char> text, int at)
    {
        // A French quotation has spaces inside.
        if (at + 1 >= text.Length || (CharClass.IsSpace(text[at + 1]) && text[at] != '\u00AB'))
        {
            return false;
        }

        var before = at == 0 ? ' ' : text[at - 1];
        return CharClass.IsSpace(before) || CharClass.IsOpeningBracket(before) || CharClass.IsLongDash(before) || before is '-' or '/' or '*' or '_' or ',' || (CharClass.IsQuote(before) && before != '`')
            || (text[at] is '\u201C' or '\u201E' or '\u00AB') || (before is ':' or '.' && text[at] is not ('\'' or '\u2019'));
    }

    private static bool CanClose(ReadOnlySpan<char> text, int at)
    {
        if (at == 0)
        {
            return false;
        }

        var before = text[at - 1];
        var after = at + 1 < text.Length ? text[at + 1] : ' ';
        if (text[at] == '"' && char.IsAsciiDigit(before) && char.IsLetterOrDigit(after))
        {
            return false;
        }

        return (!CharClass.IsSpace(before) || text[at] == '\u00BB') && !CharClass.IsWord(after);
    }
}
