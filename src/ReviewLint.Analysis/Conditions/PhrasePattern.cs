namespace ReviewLint.Analysis.Conditions;

/// <summary>A phrase of a rule or word list.</summary>
/// <param name="Phrase">In the notation of <see cref="Meaning.Words.PhraseMatcherBuilder"/>.</param>
/// <param name="Lead">How many of its first words are context and not marked.</param>
/// <param name="Trail">How many of its last words are context and not marked.</param>
internal readonly record struct PhrasePattern(string Phrase, int Lead = 0, int Trail = 0)
{
    /// <summary>Reads a phrase in which <c>&lt;…&gt;</c> may stand around the words to be marked, as in <c>&lt;just&gt; [Mood=Imp]</c>.</summary>
    /// <exception cref="FormatException">The marks are unbalanced, or a gap stands where words would have to be counted.</exception>
    public static PhrasePattern Parse(string text)
    {
        var open = text.IndexOf('<', StringComparison.Ordinal);
        var close = text.IndexOf('>', StringComparison.Ordinal);
        if (open < 0 && close < 0)
        {
            return new PhrasePattern(text.Trim());
        }

        if (open < 0 || close < open || text.LastIndexOf('<') != open || text.LastIndexOf('>') != close)
        {
            throw new FormatException($"'{text}' needs one '<' and one '>' around the words to mark");
        }

        var marked = text[(open + 1)..close];
        if (marked.Trim().Length == 0)
        {
            throw new FormatException($"'{text}' marks nothing between '<' and '>'");
        }

        return new PhrasePattern($"{text[..open]} {marked} {text[(close + 1)..]}".Trim(), WordsIn(text, text[..open]), WordsIn(text, text[(close + 1)..]));
    }

    private static int WordsIn(string whole, string part)
    {
        var count = 0;
        foreach (var word in WithoutSpacesInChoices(whole, part).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == "...")
            {
                throw new FormatException($"'{whole}' has a gap outside '<…>', so the words before and after cannot be counted");
            }

            if (word.Length > 1 && (word.EndsWith('?') || word.Contains('\'', StringComparison.Ordinal)))
            {
                throw new FormatException($"'{word}' outside '<…>' may be more or fewer than one word; write it out (do n't) or mark it too");
            }

            count += word is "^" or "$" ? 0 : 1;
        }

        return count;
    }

    // A choice is one word here, whatever spaces stand around its bars.
    private static string WithoutSpacesInChoices(string whole, string part)
    {
        for (var open = part.IndexOf('(', StringComparison.Ordinal); open >= 0 && part.IndexOf(')', open) is > 0 and var close; open = part.IndexOf('(', open + 1))
        {
            var choice = string.Join('|', part[open..close].Split('|', StringSplitOptions.TrimEntries));
            if (choice.Contains(' ', StringComparison.Ordinal))
            {
                throw new FormatException($"'{part[open..(close + 1)]}' outside '<…>' may be more or fewer than one word; mark it too, or write a phrase for each");
            }

            part = part[..open] + choice + part[close..];
        }

        return part;
    }
}
