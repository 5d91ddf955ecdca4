using F = ReviewLint.Language.Dates.Words.DateWordFlags;

namespace ReviewLint.Language.Dates.Words;

/// <summary>Writes out the case forms of a Finnish noun or adjective from its stems, with what each case says about time.</summary>
/// <param name="Nominative">The dictionary form: <c>viikko</c>.</param>
/// <param name="Weak">The stem of most cases: <c>viiko</c>.</param>
/// <param name="Strong">The stem of the essive: <c>viikko</c>.</param>
/// <param name="Partitive">The partitive, whole: <c>viikkoa</c>.</param>
/// <param name="Illative">The illative, whole: <c>viikkoon</c>.</param>
internal readonly record struct FinnishDeclension(string Nominative, string Weak, string Strong, string Partitive, string Illative)
{
    private static readonly System.Buffers.SearchValues<char> HarmonyVowels = System.Buffers.SearchValues.Create("aouäöy");

    /// <summary>A noun whose stem does not change: <c>päivä</c>, <c>kvartaali</c>.</summary>
    /// <param name="stem">The stem, which is the dictionary form too.</param>
    /// <param name="illative">The illative ending.</param>
    public static FinnishDeclension Regular(string stem, string illative) => new(stem, stem, stem, stem + Vowel(stem), stem + illative);

    /// <summary>A word in <c>-nen</c>: <c>edellinen</c>, <c>viikoittainen</c>.</summary>
    /// <param name="word">The dictionary form.</param>
    public static FinnishDeclension Nen(string word)
    {
        var stem = word[..^3] + "se";
        return new(word, stem, stem, word[..^3] + "st" + Vowel(word), stem + "en");
    }

    public void Singular(DateWordList list, DateWordKind kind, int value, F flags)
    {
        var a = Vowel(Partitive);
        list.Add(kind, value, flags, Nominative);
        list.Add(kind, value, flags | F.Genitive, Weak + "n");
        list.Add(kind, value, flags | F.Partitive, Partitive);
        list.Add(kind, value, flags | F.When, Weak + "ss" + a, Weak + "ll" + a, Strong + "n" + a);
        list.Add(kind, value, flags | F.FromCase, Weak + "st" + a, Weak + "lt" + a);
        list.Add(kind, value, flags | F.ToCase, Illative, Weak + "lle");
        list.Add(kind, value, flags, Weak + "ksi");
    }

    /// <summary>The plural forms.</summary>
    /// <param name="list">Where they go.</param>
    /// <param name="kind">What the word does.</param>
    /// <param name="value">Its number.</param>
    /// <param name="flags">What else is known of it.</param>
    /// <param name="weak">The weak plural stem: <c>viikoi</c>.</param>
    /// <param name="strong">The strong plural stem: <c>viikkoi</c>.</param>
    /// <param name="genitive">The genitive, whole.</param>
    /// <param name="partitive">The partitive, whole.</param>
    public void Plural(DateWordList list, DateWordKind kind, int value, F flags, string weak, string strong, string genitive, string partitive)
    {
        var a = Vowel(Partitive);
        flags |= F.Plural;
        list.Add(kind, value, flags, Weak + "t");
        list.Add(kind, value, flags | F.Genitive, genitive);
        list.Add(kind, value, flags | F.Partitive, partitive);
        list.Add(kind, value, flags | F.When, weak + "ss" + a, weak + "ll" + a, strong + "n" + a);
        list.Add(kind, value, flags | F.FromCase, weak + "st" + a, weak + "lt" + a);
        list.Add(kind, value, flags | F.ToCase, strong + "hin", weak + "lle");
    }

    // Vowel harmony follows the last part of a compound.
    private static string Vowel(string word)
    {
        var last = word.AsSpan().LastIndexOfAny(HarmonyVowels);
        return last >= 0 && word[last] is 'a' or 'o' or 'u' ? "a" : "ä";
    }
}
