using System.Collections.Frozen;

namespace ReviewLint.Analysis.Packs;

/// <summary>Finnish word forms, from the inflection types of Iso suomen kielioppi (VISK § 53–75). A form is given only where the lemma and the written form bear each other out; a word whose stem consonants alternate unseen gets none.</summary>
internal static class FinnishWord
{
    // Verbs with a stem of their own.
    private static readonly FrozenDictionary<string, string> Stems = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["tehdä"] = "teke",
        ["nähdä"] = "näke",
        ["juosta"] = "juokse",
        ["piestä"] = "piekse",
        ["olla"] = "ole",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The elative of the third infinitive (<c>kirjoittamasta</c>) of an active past participle in the singular; null when it is not sure.</summary>
    /// <param name="participle">In small letters: <c>kirjoittanut</c>.</param>
    /// <param name="lemma">The infinitive: <c>kirjoittaa</c>.</param>
    public static string? Elative(string participle, string lemma)
    {
        lemma = lemma.Replace("#", "", StringComparison.Ordinal);
        if (lemma.Length < 4 || !IsParticiple(participle, lemma))
        {
            return null;
        }

        var ending = lemma[^1] is 'a' ? "masta" : "mästä";
        return StemOf(lemma) is { } stem ? stem + ending : null;
    }

    /// <summary>The nominative singular of a noun in the genitive singular; null when the lemma is not its beginning.</summary>
    public static string? Nominative(string genitive, string lemma)
    {
        lemma = lemma.Replace("#", "", StringComparison.Ordinal);
        var shared = 0;
        while (shared < lemma.Length && shared < genitive.Length && lemma[shared] == genitive[shared])
        {
            shared++;
        }

        // Up to three letters change at a word's end: tarkistus, tarkistuksen; viesti, viestin; vaihe, vaiheen.
        return genitive.EndsWith('n') && lemma.Length > 3 && shared >= lemma.Length - 2 && genitive.Length - shared <= 4 ? lemma : null;
    }

    private static bool IsParticiple(string form, string lemma)
    {
        var u = lemma[^1] == 'a' ? 'u' : 'y';
        return lemma switch
        {
            "olla" => false,
            [.., 'd', 'a' or 'ä'] => form == $"{lemma[..^2]}n{u}t",
            [.., 's', 't', 'a' or 'ä'] => form == $"{lemma[..^2]}s{u}t",
            [.., 'l', 'l', 'a' or 'ä'] or [.., 'n', 'n', 'a' or 'ä'] or [.., 'r', 'r', 'a' or 'ä'] => form == $"{lemma[..^1]}{u}t",
            [.., 't', 'a' or 'ä'] => form == $"{lemma[..^2]}nn{u}t",
            _ => form == $"{lemma[..^1]}n{u}t",
        };
    }

    private static string? StemOf(string lemma)
    {
        if (Stems.TryGetValue(lemma, out var stem))
        {
            return stem;
        }

        switch (lemma)
        {
            case [.., 'd', 'a' or 'ä']:
                return lemma[..^2];
            case [.., 's', 't', 'a' or 'ä'] or [.., 'l', 'l', 'a' or 'ä'] or [.., 'n', 'n', 'a' or 'ä'] or [.., 'r', 'r', 'a' or 'ä']:
                return lemma[..^2] + "e";
            case [.., var before, 'a' or 'ä' or 'o' or 'ö' or 'u' or 'y', 't', 'a' or 'ä']:
                // avata, lisätä, haluta: what stands before the vowel must be no weak grade of something else.
                return "snljhrm".Contains(before, StringComparison.Ordinal) && lemma.Length > 4 && !IsConsonant(lemma[^5]) ? lemma[..^2] + lemma[^1] : null;
            case [.., 'a' or 'ä' or 'e' or 'i' or 'o' or 'ö' or 'u' or 'y', 'a' or 'ä']:
                return lemma[..^1];
            default:
                return null;
        }
    }

    private static bool IsConsonant(char letter) => !"aeiouyäö".Contains(letter, StringComparison.Ordinal);
}
