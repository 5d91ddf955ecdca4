namespace ReviewLint.Language.Segmentation;

/// <summary>Finds emoticons (<c>:-)</c>), short codes (<c>:tada:</c>) and emoji.</summary>
internal static class Emoticons
{
    /// <summary>The length of what is drawn at the start of the text, or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var c = text[0];
        if (c >= 0x2000 || char.IsSurrogate(c))
        {
            return EmojiLength(text);
        }

        if (c is ':' or ';' or '=' or '8' && text.Length > 1)
        {
            var face = FaceLength(text);
            return face > 0 || c != ':' ? face : ShortCodeLength(text);
        }

        return c == '<' && text.Length > 1 && text[1] == '3' && (text.Length == 2 || !CharClass.IsWord(text[2])) ? 2
            : c == '^' && text.Length > 1 && text[1..] is ['^', ..] or ['_', '^', ..] ? (text[1] == '^' ? 2 : 3)
            : 0;
    }

    private static int EmojiLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length)
        {
            var c = text[length];
            if (char.IsHighSurrogate(c) && length + 1 < text.Length && char.IsLowSurrogate(text[length + 1]) && CharClass.IsEmoji(char.ConvertToUtf32(c, text[length + 1])))
            {
                // A skin tone goes with the picture before it; two flags' letters make one flag.
                var modifier = c == 0xD83C && text[length + 1] is >= (char)0xDFFB and <= (char)0xDFFF;
                var letter = c == 0xD83C && text[length + 1] is >= (char)0xDDE6 and <= (char)0xDDFF;
                if (length > 0 && !modifier && text[length - 1] != '\u200D' && !(letter && length == 2))
                {
                    break;
                }

                length += 2;
            }
            else if (length > 0 && CharClass.ContinuesEmoji(c))
            {
                length++;
            }
            else if ((length == 0 || text[length - 1] == '\u200D') && CharClass.IsEmoji(c))
            {
                length++;
            }
            else
            {
                break;
            }
        }

        return length;
    }

    private static int FaceLength(ReadOnlySpan<char> text)
    {
        var at = 1;
        if (at < text.Length && text[at] is '\'')
        {
            at++;
        }

        if (at < text.Length && text[at] is '-' or 'o' or '^')
        {
            at++;
        }

        if (at >= text.Length || (text[0] is '8' or '=' && at == 1 && text[at] is not (')' or 'D' or '(')))
        {
            return 0;
        }

        var mouth = text[at];
        if (mouth is not (')' or '(' or 'D' or 'P' or 'p' or '/' or '\\' or '|' or 'O' or 'o' or ']' or '[' or '3' or '*' or 'S'))
        {
            return 0;
        }

        while (at < text.Length && text[at] == mouth)
        {
            at++;
        }

        // A digit may be a ratio, a letter the start of a word, a slash the start of a path.
        return at < text.Length && (CharClass.IsWord(text[at]) || (mouth == '/' && !CharClass.IsSpace(text[at]))) || (text[0] == '8' && mouth == ')') ? 0 : at;
    }

    private static int ShortCodeLength(ReadOnlySpan<char> text)
    {
        var at = 1;
        while (at < text.Length && at < 40 && (char.IsAsciiLetterLower(text[at]) || char.IsAsciiDigit(text[at]) || text[at] is '_' or '+' or '-'))
        {
            at++;
        }

        return at >= 3 && at < text.Length && text[at] == ':' && !text[1..at].ContainsAnyExceptInRange('+', 'z') && text[1..at].ContainsAnyInRange('+', 'z') && !IsAllDigits(text[1..at]) ? at + 1 : 0;
    }

    private static bool IsAllDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
