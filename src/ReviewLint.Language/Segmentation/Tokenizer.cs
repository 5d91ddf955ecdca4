namespace ReviewLint.Language.Segmentation;

/// <summary>
/// Divides a text into words and punctuation, as the treebanks do. Full stops after a word come out as tokens of their own;
/// <see cref="SentenceSplitter"/> joins those of abbreviations and ordinals to their word.
/// </summary>
internal static class Tokenizer
{
    /// <summary>Longest run of letters, digits and joiners that is looked at as a whole for URLs and paths.</summary>
    private const int LongestChunk = 2048;

    public static void Run(ReadOnlySpan<char> text, ReadOnlySpan<TextRange> opaque, SegmentationRules rules, TokenList tokens)
    {
        var at = 0;
        var next = 0;
        while (at < text.Length)
        {
            while (next < opaque.Length && opaque[next].Start < at)
            {
                next++;
            }

            if (next < opaque.Length && opaque[next].Start == at && opaque[next].Length > 0)
            {
                var length = Math.Min(opaque[next].Length, text.Length - at);
                tokens.Add(at, length, RawKind.Opaque);
                at += length;
                next++;
                continue;
            }

            if (CharClass.IsSpace(text[at]) || EscapedBreak(text, at) > 0)
            {
                at = Space(text, at, tokens);
                continue;
            }

            var limit = next < opaque.Length ? Math.Min(opaque[next].Start, text.Length) : text.Length;
            at = One(text[..limit], at, rules, tokens);
        }

        if (tokens.Count > 0)
        {
            tokens[tokens.Count - 1].SpaceAfter = true;
        }
    }

    private static int Space(ReadOnlySpan<char> text, int at, TokenList tokens)
    {
        var lines = 0;
        for (var step = 1; at < text.Length; at += step)
        {
            step = EscapedBreak(text, at);
            if (step > 0)
            {
                lines++;
                continue;
            }

            if (!CharClass.IsSpace(text[at]))
            {
                break;
            }

            step = 1;
            lines += text[at] is '\n' or '\u2028' or '\u2029' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')) ? 1 : 0;
        }

        if (tokens.Count > 0)
        {
            ref var last = ref tokens[tokens.Count - 1];
            last.SpaceAfter = true;
            last.LineAfter = lines > 0;
            last.BlankAfter = lines > 1;
        }

        return at;
    }

    /// <summary>The length of <c>\r\n</c> or <c>\n</c> written out, as an export that escaped twice leaves it; a path (<c>C:\new</c>) holds none.</summary>
    private static int EscapedBreak(ReadOnlySpan<char> text, int at)
    {
        if (text[at] != '\\')
        {
            return 0;
        }

        var length = text[at..].StartsWith("\\r\\n") ? 4 : text[at..].StartsWith("\\n") ? 2 : 0;
        var after = at + length < text.Length ? text[at + length] : ' ';
        return length > 0 && (at == 0 || !CharClass.IsWord(text[at - 1])) && (CharClass.IsSpace(after) || char.IsUpper(after) || after == '\\') ? length : 0;
    }

    private static int One(ReadOnlySpan<char> text, int at, SegmentationRules rules, TokenList tokens)
    {
        var c = text[at];
        if (CharClass.IsWord(c) || StartsWord(text, at, rules))
        {
            return WordScanner.Scan(text, at, rules, tokens);
        }

        var drawn = c is ':' or ';' or '=' or '<' or '^' || c >= 0x2000 ? Emoticons.LengthAt(text[at..]) : 0;
        if (drawn > 0)
        {
            tokens.Add(at, drawn, RawKind.Emoji);
            return at + drawn;
        }

        var end = at + 1;
        if (c is '!' or '?')
        {
            while (end < text.Length && text[end] is '!' or '?')
            {
                end++;
            }
        }
        else if (c is '.' or '-' or '*' or '=' or '_' or '~' or '\u2026' or '>' or '<' or '\'' or '`' or '+' or '#' or '\u2014')
        {
            // Runs of one mark are one token: "...", "--", "***".
            while (end < text.Length && text[end] == c)
            {
                end++;
            }
        }
        else if (char.IsHighSurrogate(c) && end < text.Length && char.IsLowSurrogate(text[end]))
        {
            end++;
        }

        tokens.Add(at, end - at, CharClass.IsSymbol(c) ? RawKind.Symbol : RawKind.Punctuation);
        return end;
    }

    /// <summary>Whether a mark begins a word: <c>.NET</c>, <c>@omar</c>, <c>#ops</c>, <c>--force</c>, Finnish <c>-kohta</c>.</summary>
    private static bool StartsWord(ReadOnlySpan<char> text, int at, SegmentationRules rules)
    {
        if (at + 1 >= text.Length)
        {
            return false;
        }

        var after = text[at + 1];
        var fresh = at == 0 || CharClass.IsSpace(text[at - 1]) || CharClass.IsOpeningBracket(text[at - 1]) || CharClass.IsQuote(text[at - 1]);
        return text[at] switch
        {
            '.' => fresh && CharClass.IsWord(after),
            '@' => fresh && CharClass.IsWord(after),
            '#' => fresh && char.IsLetter(after),
            '-' => char.IsLetter(after) && fresh && !rules.DividesCompounds,
            _ => false,
        };
    }

    /// <summary>The end of the run without white space that begins here, at most <see cref="LongestChunk"/> on.</summary>
    public static int ChunkEnd(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        var last = Math.Min(text.Length, at + LongestChunk);
        while (end < last && !CharClass.IsSpace(text[end]) && text[end] is not ('<' or '>' or '"' or '\u201C' or '\u201D'))
        {
            end++;
        }

        return end;
    }
}
