using ReviewLint.Language.Dates.Words;

namespace ReviewLint.Language.Dates.Parsing;

/// <summary>Looks for triggers, and divides a text that has one into tokens.</summary>
internal static class DateTokenizer
{
    /// <summary>Whether a text holds a digit or a word that can make a date: what decides whether anything else is done with it.</summary>
    public static bool HasTrigger(ReadOnlySpan<char> text, DateWordTable words)
    {
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (IsLetter(c))
            {
                var start = i;
                uint hash = 0;
                do
                {
                    hash = DateWordTable.Next(hash, c);
                    i++;
                }
                while (i < text.Length && IsLetter(c = text[i]));

                hash = DateWordTable.Mix(hash);
                if (words.MayTrigger(hash) && words.Find(text[start..i], hash).Has(DateWordFlags.Trigger))
                {
                    return true;
                }
            }
            else if (char.IsAsciiDigit(c))
            {
                var start = i;
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                {
                    i++;
                }

                if (NumberMayDate(text, start, i))
                {
                    return true;
                }
            }
            else
            {
                i++;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a number can make a date without a date word: a year, <c>'95</c>, a decade, one with letters (<c>Q3</c>, <c>4th</c>) or with another number after a
    /// mark (<c>14.3.</c>, <c>7:30</c>). A lone "5" is a count.
    /// </summary>
    private static bool NumberMayDate(ReadOnlySpan<char> text, int start, int end)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        if (end - start >= 4 || (end - start == 2 && text[end - 1] == '0') || IsLetter(before) || before is '\'' or '\u2019' or '½')
        {
            return true;
        }

        if (end >= text.Length)
        {
            return false;
        }

        return IsLetter(text[end]) || text[end] is '\'' or '\u2019' || text[end..] is [' ', 'a' or 'p', '.', 'm', ..] || (text[end] is '.' or '/' or ':' or '-' or '–' or '—' or '~' or '‑' or '−' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]));
    }

    /// <summary>Divides a text; the array grows as needed. Returns the number of tokens.</summary>
    public static int Divide(ReadOnlySpan<char> text, DateWordTable words, ref DateToken[] tokens)
    {
        var count = 0;
        var space = true;
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                space = true;
                i++;
                continue;
            }

            if (count == tokens.Length)
            {
                Array.Resize(ref tokens, tokens.Length * 2);
            }

            ref var token = ref tokens[count++];
            token = new DateToken { Start = i, SpaceBefore = space };
            space = false;
            if (IsLetter(c))
            {
                while (++i < text.Length && IsLetter(text[i]))
                {
                }

                token.Kind = DateTokenKind.Word;
                token.IsCapital = char.IsUpper(c);
                // "The July one-to-one" is a meeting, not the first of July.
                token.Word = text[i..] is ['-', 't' or 'o', 'o' or 'n', '-', 'o', 'n', 'e', ..] ? default : words.Find(text[token.Start..i]);
            }
            else if (char.IsAsciiDigit(c))
            {
                var number = 0L;
                do
                {
                    number = Math.Min((number * 10) + (text[i] - '0'), int.MaxValue);
                    i++;
                }
                while (i < text.Length && char.IsAsciiDigit(text[i]));

                token.Kind = DateTokenKind.Number;
                token.Digits = (byte)Math.Min(i - token.Start, byte.MaxValue);
                token.Number = token.Digits > 9 ? -1 : (int)number;
            }
            else
            {
                token.Kind = DateTokenKind.Symbol;
                token.Symbol = c;
                i++;
            }

            token.End = i;
        }

        return count;
    }

    private static bool IsLetter(char c) => c < 0x80 ? (uint)((c | 0x20) - 'a') <= 'z' - 'a' : char.IsLetter(c);
}
