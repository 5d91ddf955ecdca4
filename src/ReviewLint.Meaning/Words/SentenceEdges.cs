using ReviewLint.Language;

namespace ReviewLint.Meaning.Words;

/// <summary>Where the words of a sentence begin and end when labels, names called out and marks are put aside.</summary>
internal static class SentenceEdges
{
    private const int MaxLabelTokens = 12;

    /// <summary>Index of the first word; the number of tokens when there is none.</summary>
    public static int First(ReadOnlySpan<Token> tokens)
    {
        var i = AfterLabel(tokens);
        while (i < tokens.Length && (IsMark(tokens[i]) || tokens[i].Norm.StartsWith('@')))
        {
            i++;
        }

        return i;
    }

    /// <summary>Index of the last word; -1 when there is none.</summary>
    public static int Last(ReadOnlySpan<Token> tokens)
    {
        var i = tokens.Length - 1;
        while (i >= 0 && IsMark(tokens[i]))
        {
            i--;
        }

        return i;
    }

    /// <summary>Whether a gap may not cross the token.</summary>
    public static bool IsBarrier(in Token token) => token.Norm is ";" or ":" or "." or "!" or "?" or "…" or "...";

    public static bool IsMark(in Token token) => token.UPos is UPos.PUNCT or UPos.SYM && !token.Is(TokenFlags.Opaque);

    /// <summary>Index after a label such as <c>nit:</c> or <c>suggestion (non-blocking):</c>; 0 without one.</summary>
    public static int AfterLabel(ReadOnlySpan<Token> tokens)
    {
        if (tokens.Length < 2 || !Labels.IsKnown(tokens[0].Norm))
        {
            return 0;
        }

        var i = 1;
        if (tokens[i].Norm == "(")
        {
            while (i < tokens.Length && i < MaxLabelTokens && tokens[i].Norm != ")")
            {
                i++;
            }

            i++;
        }

        return i < tokens.Length && tokens[i].Norm == ":" ? i + 1 : 0;
    }

    /// <summary>The word without UD's compound marks and with straight apostrophes; the word itself where it has neither.</summary>
    public static ReadOnlySpan<char> Plain(string word, Span<char> room)
    {
        if (word.AsSpan().IndexOfAny('#', '’') < 0 || word.Length > room.Length || word.Length == 1)
        {
            return word;
        }

        var length = 0;
        foreach (var letter in word)
        {
            if (letter != '#')
            {
                room[length++] = letter == '’' ? '\'' : letter;
            }
        }

        return room[..length];
    }
}
