namespace ReviewLint.Documents;

/// <summary>Tells a paragraph that is nothing but somebody's words in quotation marks, with or without their name after it.</summary>
internal static class QuotationFinder
{
    private const int LongestAttribution = 60;
    private const int MostNameWords = 6;

    /// <summary>Whether the paragraph is only a quotation.</summary>
    public static bool IsQuotation(ProseText prose)
    {
        var text = prose.Text;
        var start = 0;
        while (start < text.Length && text[start] is '*' or '_')
        {
            start++;
        }

        if (start >= text.Length || Closing(text[start]) is not { Length: > 0 } closing)
        {
            return false;
        }

        var close = FirstClosing(text, start + 1, closing);
        if (close < 0 || !HasWords(text.AsSpan(start + 1, close - start - 1)))
        {
            return false;
        }

        var rest = text.AsSpan(close + 1).Trim().TrimEnd(".,");
        return rest.IsEmpty || IsAttribution(rest);
    }

    private static string? Closing(char opening) => opening switch
    {
        '"' => "\"",
        '“' => "”",
        '„' => "“”",
        '”' => "”",
        '«' => "»",
        '»' => "»«",
        '‘' => "’",
        '\'' => "'",
        _ => null,
    };

    private static int FirstClosing(string text, int start, string closing)
    {
        for (var i = start; i < text.Length; i++)
        {
            // An apostrophe inside a word closes nothing.
            if (closing.Contains(text[i], StringComparison.Ordinal) && !(text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1])))
            {
                return i;
            }
        }

        return -1;
    }

    // "ok" or "button 1" in marks may be a word that is talked about; a quotation has a few words.
    private static bool HasWords(ReadOnlySpan<char> text) => text.Trim().ContainsAny(' ', '\n');

    // "— Sam, in April", "-- @noor", "(Sam)": a dash that goes on in lower case goes on with a sentence.
    private static bool IsAttribution(ReadOnlySpan<char> rest)
    {
        if (rest.Length > LongestAttribution)
        {
            return false;
        }

        if (rest[0] == '(')
        {
            return rest[^1] == ')';
        }

        var name = rest.TrimStart("—–-~ ");
        return name.Length < rest.Length && name.Length > 0 && rest[^1] is not ('?' or '!') && name.Count(' ') < MostNameWords && (char.IsUpper(name[0]) || name[0] == '@' || !name.Contains(' '));
    }
}
