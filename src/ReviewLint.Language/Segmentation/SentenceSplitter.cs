namespace ReviewLint.Language.Segmentation;

/// <summary>Joins the full stops of abbreviations and ordinals to their words and marks where sentences end.</summary>
internal sealed class SentenceSplitter(SegmentationRules rules, BoundaryModel? boundaries, FormLookup words)
{
    /// <summary>Lines up to this many characters may be items of a list without marks.</summary>
    private const int LongestItem = 30;
    private const int LeastItems = 3;

    private readonly QuoteFinder _quotes = new();
    private readonly Enumeration _enumeration = new();
    private int[] _partners = new int[256];
    private bool _linesAreItems;

    /// <summary>Joins stops to their words: no token changes its form after that.</summary>
    public void Join(ReadOnlySpan<char> text, ReadOnlySpan<TextRange> opaque, TokenList tokens)
    {
        _quotes.Run(text, opaque);
        JoinStops(text, tokens);
    }

    /// <summary>Marks where sentences end, in the text that was joined last and whose facts were written.</summary>
    public void Divide(ReadOnlySpan<char> text, TokenList tokens)
    {
        if (tokens.Count == 0)
        {
            return;
        }

        MarkQuoted(tokens);
        PairBrackets(text, tokens);
        _linesAreItems = LinesAreItems(text, tokens);
        var first = 0;
        var closedAt = -1;
        var quote = 0;
        _enumeration.Reset();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (_partners[i] > i && i > first)
            {
                closedAt = Math.Max(closedAt, _partners[i]);
            }

            while (quote < _quotes.Ranges.Count && _quotes.Ranges[quote].End <= tokens[i].Start)
            {
                quote++;
            }

            var last = EndAt(text, tokens, i, first);
            if (last < 0 && (EndsWithSmile(text, tokens, i, first) || (boundaries is not null && boundaries.BeginsAfter(text, tokens, words, first, i))))
            {
                last = i;
            }

            if (last < 0)
            {
                continue;
            }

            var inside = last < closedAt || (quote < _quotes.Ranges.Count && _quotes.Ranges[quote].Start < tokens[last].Start && _quotes.Ranges[quote].End > tokens[last].End);
            if (inside && !tokens[last].BlankAfter)
            {
                continue;
            }

            tokens[last].EndsSentence = true;
            i = last;
            first = last + 1;
        }

        tokens[tokens.Count - 1].EndsSentence = true;
    }

    /// <summary>The last token of the sentence when it ends with the mark (or the line) at token <paramref name="i"/>; -1 when it goes on.</summary>
    private int EndAt(ReadOnlySpan<char> text, TokenList tokens, int i, int first)
    {
        ref var token = ref tokens[i];
        if (token.BlankAfter || (token.LineAfter && (_linesAreItems || LineEnds(text, tokens, i))))
        {
            return i;
        }

        if (_enumeration.BeginsAfter(text, tokens, i, first))
        {
            return i;
        }

        var stop = token.Kind == RawKind.Punctuation && CharClass.IsStop(text[token.Start]) ? text[token.Start] : StopInside(text, tokens, i);
        if (stop == '\0')
        {
            return -1;
        }

        var last = i;
        while (last + 1 < tokens.Count && IsCloser(text, tokens, last + 1))
        {
            last = CloserEnd(tokens, last + 1);
        }

        var closed = last > i;
        last = PastNoteNumbers(text, tokens, last);
        var wide = stop is '\u3002' or '\uFF0E' or '\uFF01' or '\uFF1F';
        if (last + 1 < tokens.Count && !tokens[last].SpaceAfter && !wide && tokens[last + 1].Kind != RawKind.Emoji && !IsMissedSpace(text, tokens, last))
        {
            return -1;
        }

        // An emoji after the stop belongs to the sentence before it.
        while (last + 1 < tokens.Count && tokens[last + 1].Kind == RawKind.Emoji && !tokens[last].LineAfter)
        {
            last++;
        }

        return last + 1 == tokens.Count || wide || StopRules.Ends(text, tokens, rules, new StopContext(i, last, first, stop, closed)) ? last : -1;
    }

    /// <summary>A face or a picture stands for the stop: a sentence follows, and not only a name.</summary>
    private static bool EndsWithSmile(ReadOnlySpan<char> text, TokenList tokens, int i, int first)
    {
        if (tokens[i].Kind != RawKind.Emoji || i == first || !tokens[i].SpaceAfter || i + 2 >= tokens.Count)
        {
            return false;
        }

        ref var next = ref tokens[i + 1];
        return next.Kind == RawKind.Word && char.IsUpper(text[next.Start]) && tokens[i + 2].Kind == RawKind.Word;
    }

    /// <summary>Note numbers that stand right after a stop ("in a consultation.11 12 Take") belong to the sentence they close.</summary>
    private static int PastNoteNumbers(ReadOnlySpan<char> text, TokenList tokens, int last)
    {
        if (tokens[last].SpaceAfter || last + 1 >= tokens.Count || tokens[last + 1].Kind != RawKind.Number || tokens[last + 1].Length > 2)
        {
            return last;
        }

        var i = last + 1;
        while (i + 1 < tokens.Count && i < last + 4 && tokens[i].SpaceAfter && tokens[i + 1].Kind == RawKind.Number && tokens[i + 1].Length <= 2)
        {
            i++;
        }

        return tokens[i].SpaceAfter && i + 1 < tokens.Count && char.IsUpper(text[tokens[i + 1].Start]) ? i : last;
    }

    /// <summary>The stop that an abbreviation or ordinal took into its word, if the word ends with one.</summary>
    private static char StopInside(ReadOnlySpan<char> text, TokenList tokens, int i)
    {
        ref var token = ref tokens[i];
        return token.Length > 1 && token.Kind is RawKind.Word or RawKind.Number && text[token.End - 1] == '.' ? '.' : '\0';
    }

    /// <summary>Whether the text is a list without marks: three lines or more, all short and none with a stop. Prose that is wrapped has longer lines.</summary>
    private static bool LinesAreItems(ReadOnlySpan<char> text, TokenList tokens)
    {
        int lines = 1, start = tokens[0].Start;
        for (var i = 0; i < tokens.Count; i++)
        {
            ref var token = ref tokens[i];
            if (token.End - start > LongestItem || (token.Kind == RawKind.Punctuation && CharClass.IsStop(text[token.Start])))
            {
                return false;
            }

            if (token.LineAfter && i + 1 < tokens.Count)
            {
                lines++;
                start = tokens[i + 1].Start;
            }
        }

        return lines >= LeastItems;
    }

    private static bool LineEnds(ReadOnlySpan<char> text, TokenList tokens, int i)
    {
        if (i + 1 >= tokens.Count)
        {
            return true;
        }

        var next = text[tokens[i + 1].Start];
        var end = text[tokens[i].End - 1];
        return tokens[i + 1].Kind != RawKind.Word && next is '(' or '-' or '*' or '\u2022' or '\u2043' or '[' || (char.IsUpper(next) || char.IsAsciiDigit(next)) && end is not (',' or ';' or '-' or '(');
    }

    private static bool IsMissedSpace(ReadOnlySpan<char> text, TokenList tokens, int last)
    {
        ref var next = ref tokens[last + 1];
        return next.Kind == RawKind.Word && next.Length > 1 && char.IsUpper(text[next.Start]) && char.IsLower(text[next.Start + 1]) && tokens[last].Length >= 1 && last > 0 && tokens[last - 1].Kind == RawKind.Word
            && char.IsLower(text[tokens[last - 1].End - 1]);
    }

    private bool IsCloser(ReadOnlySpan<char> text, TokenList tokens, int i)
    {
        ref var token = ref tokens[i];
        var c = text[token.Start];
        if (tokens[i - 1].SpaceAfter)
        {
            // A French quotation closes after a space: "« bien joué ! »".
            return c == '\u00BB' && IsClosingQuote(token.Start);
        }

        if (token.Kind != RawKind.Punctuation && c is not ('*' or '~'))
        {
            return false;
        }

        return CharClass.IsClosingBracket(c) || c is '*' or '_' or '~' || IsClosingQuote(token.Start) || (c == '[' && _partners[i] > i && _partners[i] - i <= 2)
            || (CharClass.IsQuote(c) && token.SpaceAfter && c is not ('\u201E' or '\u00AB'));
    }

    private int CloserEnd(TokenList tokens, int i) => _partners[i] > i && _partners[i] < tokens.Count ? _partners[i] : i;

    private bool IsClosingQuote(int position)
    {
        foreach (var range in _quotes.Ranges)
        {
            if (range.End - 1 == position)
            {
                return true;
            }

            if (range.Start > position)
            {
                break;
            }
        }

        return false;
    }

    private void JoinStops(ReadOnlySpan<char> text, TokenList tokens)
    {
        var write = 0;
        for (var read = 0; read < tokens.Count; read++)
        {
            ref var token = ref tokens[read];
            if (token.Length == 1 && text[token.Start] == '.' && write > 0 && tokens[write - 1].End == token.Start
                && StopRules.JoinsWord(text, tokens, rules, write - 1, read))
            {
                ref var word = ref tokens[write - 1];
                word.Length++;
                (word.SpaceAfter, word.LineAfter, word.BlankAfter) = (token.SpaceAfter, token.LineAfter, token.BlankAfter);
                continue;
            }

            tokens[write++] = token;
        }

        tokens.Count = write;
    }

    private void MarkQuoted(TokenList tokens)
    {
        var at = 0;
        foreach (var range in _quotes.Ranges)
        {
            while (at < tokens.Count && tokens[at].Start <= range.Start)
            {
                at++;
            }

            for (; at < tokens.Count && tokens[at].Start < range.End - 1; at++)
            {
                tokens[at].Quoted = true;
            }
        }
    }

    private void PairBrackets(ReadOnlySpan<char> text, TokenList tokens)
    {
        if (_partners.Length < tokens.Count)
        {
            _partners = new int[Math.Max(tokens.Count, _partners.Length * 2)];
        }

        Span<int> open = stackalloc int[16];
        var depth = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            _partners[i] = -1;
            if (tokens[i].Kind != RawKind.Punctuation)
            {
                continue;
            }

            var c = text[tokens[i].Start];
            if (CharClass.IsOpeningBracket(c))
            {
                // Brackets deeper than this are no prose.
                if (depth < open.Length)
                {
                    open[depth++] = i;
                }
            }
            else if (CharClass.IsClosingBracket(c) && depth > 0)
            {
                _partners[open[--depth]] = i;
            }
        }
    }
}
