namespace ReviewLint.Meaning.Sections;

/// <summary>What may be a person's name by its letters.</summary>
internal static class PersonName
{
    /// <summary>Whether the text is one capitalised word of letters (hyphens and apostrophes inside).</summary>
    public static bool IsName(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsUpper(word[0]) || !char.IsLetter(word[^1]))
        {
            return false;
        }

        var lower = false;
        foreach (var c in word)
        {
            lower |= char.IsLower(c);
            if (!char.IsLetter(c) && c is not ('-' or '\'' or '’'))
            {
                return false;
            }
        }

        return lower;
    }

    /// <summary>Whether the text is one to <paramref name="most"/> such words.</summary>
    public static bool IsFullName(string text, int most)
    {
        var words = 0;
        foreach (var range in text.AsSpan().Split(' '))
        {
            if (!IsName(text.AsSpan()[range]))
            {
                return false;
            }

            words++;
        }

        return words > 0 && words <= most;
    }

    /// <summary>The first word.</summary>
    public static string First(string name) => name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? name[..space] : name;
}
