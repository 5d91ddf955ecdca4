using System.Collections.Frozen;

namespace ReviewLint.Analysis.Packs;

/// <summary>English verb forms, from the spelling rules of a grammar (Quirk et al. 1985, §3.5–3.20) and a table of irregular verbs. What neither gives is not guessed.</summary>
internal static class EnglishVerb
{
    private const string Vowels = "aeiou";

    // Participles whose infinitive no rule of spelling gives.
    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["been"] = "be",
        ["become"] = "become",
        ["begun"] = "begin",
        ["bound"] = "bind",
        ["broken"] = "break",
        ["brought"] = "bring",
        ["built"] = "build",
        ["bought"] = "buy",
        ["caught"] = "catch",
        ["chosen"] = "choose",
        ["come"] = "come",
        ["cut"] = "cut",
        ["dealt"] = "deal",
        ["done"] = "do",
        ["drawn"] = "draw",
        ["driven"] = "drive",
        ["fallen"] = "fall",
        ["fed"] = "feed",
        ["felt"] = "feel",
        ["fought"] = "fight",
        ["found"] = "find",
        ["forgotten"] = "forget",
        ["frozen"] = "freeze",
        ["got"] = "get",
        ["gotten"] = "get",
        ["given"] = "give",
        ["gone"] = "go",
        ["grown"] = "grow",
        ["had"] = "have",
        ["heard"] = "hear",
        ["hidden"] = "hide",
        ["hit"] = "hit",
        ["held"] = "hold",
        ["kept"] = "keep",
        ["known"] = "know",
        ["led"] = "lead",
        ["left"] = "leave",
        ["let"] = "let",
        ["lost"] = "lose",
        ["made"] = "make",
        ["meant"] = "mean",
        ["met"] = "meet",
        ["paid"] = "pay",
        ["put"] = "put",
        ["read"] = "read",
        ["rebuilt"] = "rebuild",
        ["reset"] = "reset",
        ["rewritten"] = "rewrite",
        ["risen"] = "rise",
        ["run"] = "run",
        ["said"] = "say",
        ["seen"] = "see",
        ["sent"] = "send",
        ["set"] = "set",
        ["shared"] = "share",
        ["shown"] = "show",
        ["shut"] = "shut",
        ["spoken"] = "speak",
        ["spent"] = "spend",
        ["split"] = "split",
        ["stood"] = "stand",
        ["stuck"] = "stick",
        ["taken"] = "take",
        ["taught"] = "teach",
        ["told"] = "tell",
        ["thought"] = "think",
        ["thrown"] = "throw",
        ["understood"] = "understand",
        ["undone"] = "undo",
        ["woken"] = "wake",
        ["won"] = "win",
        ["written"] = "write",
        ["overridden"] = "override",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Verbs of more than one syllable that are stressed on the last.
    private static readonly FrozenSet<string> EndStressed = FrozenSet.Create(
        StringComparer.Ordinal, "begin", "commit", "submit", "refer", "prefer", "occur", "admit", "permit", "forget", "upset", "omit", "transfer", "reset", "defer", "infer", "equip", "rerun", "unplug", "debug", "overrun");

    /// <summary>The infinitive of a past participle, or of an infinitive; null when the lemma does not bear the guess out.</summary>
    /// <param name="participle">In small letters.</param>
    /// <param name="lemma">What the tagger takes for its base form.</param>
    public static string? Infinitive(string participle, string lemma)
    {
        if (participle == lemma)
        {
            return IsWord(lemma) ? lemma : null;
        }

        return Irregular.TryGetValue(participle, out var infinitive) ? infinitive
            : IsWord(lemma) && Past(lemma) == participle ? lemma
            : null;
    }

    /// <summary>The gerund of an infinitive; null when it is none.</summary>
    public static string? Gerund(string infinitive) => !IsWord(infinitive) ? null : infinitive switch
    {
        "be" or "see" or "free" or "agree" or "flee" or "guarantee" or "foresee" or "oversee" or "dye" => infinitive + "ing",
        [.., 'i', 'e'] => infinitive[..^2] + "ying",
        [.., 'o' or 'y' or 'e', 'e'] => infinitive + "ing",
        [.., 'e'] => infinitive[..^1] + "ing",
        [.., 'i', 'c'] => infinitive + "king",
        _ when Doubles(infinitive) => infinitive + infinitive[^1] + "ing",
        _ => infinitive + "ing",
    };

    private static string Past(string infinitive) => infinitive switch
    {
        [.., 'e'] => infinitive + "d",
        [.., var before, 'y'] when !Vowels.Contains(before, StringComparison.Ordinal) => infinitive[..^1] + "ied",
        [.., 'i', 'c'] => infinitive + "ked",
        _ when Doubles(infinitive) => infinitive + infinitive[^1] + "ed",
        _ => infinitive + "ed",
    };

    // One vowel before one consonant at the end of a stressed syllable.
    private static bool Doubles(string verb)
    {
        if (verb.Length < 3 || Vowels.Contains(verb[^1], StringComparison.Ordinal) || verb[^1] is 'w' or 'x' or 'y' or 'h' || !Vowels.Contains(verb[^2], StringComparison.Ordinal))
        {
            return false;
        }

        // The u of "quit" belongs to its q.
        var isAfterVowel = Vowels.Contains(verb[^3], StringComparison.Ordinal) && !(verb[^3] == 'u' && verb.Length > 3 && verb[^4] == 'q');
        return !isAfterVowel && (EndStressed.Contains(verb) || Syllables(verb) == 1);
    }

    private static int Syllables(string verb)
    {
        var count = 0;
        for (var i = 0; i < verb.Length; i++)
        {
            var isVowel = Vowels.Contains(verb[i], StringComparison.Ordinal) || (verb[i] == 'y' && i > 0);
            count += isVowel && (i == 0 || !Vowels.Contains(verb[i - 1], StringComparison.Ordinal)) ? 1 : 0;
        }

        return count;
    }

    private static bool IsWord(string word) => word.Length > 1 && word.All(char.IsAsciiLetterLower);
}
