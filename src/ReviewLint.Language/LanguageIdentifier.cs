using System.Collections.Frozen;
using ReviewLint.Language.Segmentation;

namespace ReviewLint.Language;

/// <summary>Tells English from Finnish, paragraph by paragraph.</summary>
public static class LanguageIdentifier
{
    /// <summary>Letters read at most; a paragraph shows its language long before.</summary>
    private const int LongestLook = 4000;

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Words = BuildWords();

    /// <summary>
    /// The language of a text, or <see cref="LanguageTag.Undetermined"/> when it holds too little to tell
    /// (the caller then takes the language of the paragraphs around it).
    /// </summary>
    /// <param name="text">A paragraph without markup.</param>
    /// <param name="opaque">Ranges to pass over (inline code, URLs); in order, not overlapping.</param>
    public static LanguageTag Identify(ReadOnlySpan<char> text, ReadOnlySpan<TextRange> opaque)
    {
        int score = 0, seen = 0, next = 0, at = 0;
        var limit = Math.Min(text.Length, LongestLook);
        while (at < limit)
        {
            while (next < opaque.Length && opaque[next].End <= at)
            {
                next++;
            }

            if (next < opaque.Length && opaque[next].Start <= at)
            {
                at = opaque[next].End;
                continue;
            }

            if (!CharClass.IsWord(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            var code = false;
            var stop = next < opaque.Length ? Math.Min(opaque[next].Start, limit) : limit;
            while (at < stop && (CharClass.IsWord(text[at]) || (text[at] is '\'' or '\u2019' or ':' or '.' && at + 1 < stop && char.IsLetter(text[at + 1]))))
            {
                code |= text[at] == '_' || char.IsAsciiDigit(text[at]) || (text[at] == '.') || (at > start && char.IsUpper(text[at]) && char.IsLower(text[at - 1]));
                at++;
            }

            if (!code)
            {
                score += ScoreOf(text[start..at]);
                seen++;
            }
        }

        return score >= 3 ? LanguageTag.Finnish : score <= -3 ? LanguageTag.English : LanguageTag.Undetermined;
    }

    /// <summary>Positive for Finnish, negative for English. Endings weigh double: English terms take Finnish endings, never the other way round.</summary>
    private static int ScoreOf(ReadOnlySpan<char> word)
    {
        if (word.Length > 40)
        {
            return 0;
        }

        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        if (Words.TryGetValue(lower, out var known))
        {
            return known;
        }

        var apostrophe = lower.IndexOfAny('\'', '\u2019');
        if (apostrophe > 0)
        {
            return -3;
        }

        var colon = lower.IndexOf(':');
        if (colon > 0)
        {
            return colon < word.Length - 1 && char.IsUpper(word[0]) ? 3 : 0;
        }

        if (lower.Length < 3)
        {
            return 0;
        }

        return (IsFinnishEnding(lower) ? 3 : 0) + (HasFinnishSounds(lower) ? 2 : 0) - (IsEnglishEnding(lower) ? 2 : 0) - (HasEnglishSounds(lower) ? 2 : 0);
    }

    private static bool IsFinnishEnding(ReadOnlySpan<char> word)
    {
        if (word.Length < 5)
        {
            return false;
        }

        return word[^3..] is "ssa" or "ssä" or "sta" or "stä" or "lla" or "llä" or "lta" or "ltä" or "lle" or "ksi" or "iin" or "een" or "aan" or "ään" or "uun" or "yyn" or "oon" or "öön"
                or "nsa" or "nsä" or "mme" or "tte" or "vat" or "vät" or "nut" or "nyt" or "kin" or "sti" or "tta" or "ttä" or "jen" or "den" or "ien" or "ais" or "ois" or "isi" or "vaa" or "taa" or "nen" or "ssi" or "ita" or "itä" or "oja" or "öjä"
            && word is not ("between" or "token" or "golden" or "wooden" or "hidden" or "sudden" or "garden" or "burden" or "harden" or "widen" or "broaden" or "seen" or "green" or "screen" or "thirteen" or "fourteen" or "fifteen" or "sixteen" or "soon" or "afternoon" or "alien" or "client" or "begin" or "plugin" or "admin" or "login" or "skin" or "maintain" or "pita" or "vista" or "costa" or "battle" or "listen" or "often" or "beta" or "delta" or "quota" or "data" or "schema" or "criteria" or "manila" or "vanilla" or "villa" or "gorilla" or "cookies");
    }

    private static bool HasFinnishSounds(ReadOnlySpan<char> word)
    {
        if (word.ContainsAny('ä', 'ö'))
        {
            return true;
        }

        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] == word[i - 1] && word[i] is 'a' or 'i' or 'u' or 'y')
            {
                return word is not ("vacuum" or "continuum" or "skiing");
            }

            if ((word[i - 1] == 'k' && word[i] == 'k' && word is not "bookkeeping") || (word[i - 1] == 'u' && word[i] == 'o' && i + 1 < word.Length && word[i - 2 < 0 ? 0 : i - 2] != 'q' && word is not ("fluorescent" or "buoyant" or "virtuous" or "continuous" or "strenuous" or "ambiguous")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEnglishEnding(ReadOnlySpan<char> word) => word.Length >= 4 &&
        (word.EndsWith("ing") || word.EndsWith("ed") || word.EndsWith("ly") || word.EndsWith("tion") || word.EndsWith("ment") || word.EndsWith("ness") || word.EndsWith("ght") || word.EndsWith("ous") || word.EndsWith("ful")
        || word.EndsWith("able") || word.EndsWith("ity") || word.EndsWith("ies") || word.EndsWith("ers") || word.EndsWith("ould") || word.EndsWith("ck") || word.EndsWith("ive") || word.EndsWith("ts") || word.EndsWith("ls") || word.EndsWith("ns") || word.EndsWith("es"));

    private static bool HasEnglishSounds(ReadOnlySpan<char> word) =>
        word.StartsWith("th") || word.StartsWith("wh") || word.StartsWith("sh") || word.StartsWith("wr") || word.IndexOfAny('x', 'w', 'q') >= 0 || word.IndexOf("ough") >= 0 || word.IndexOf("ee") > 0 && !word.EndsWith("een") && word.IndexOf("th") >= 0;

    private static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> BuildWords()
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(-4, """
            the of and that with this was were is are you your he she they we have has had will would can could should did do does not it its be been but if when what how why who which where
            their there these those from by about into than then so very more most other our us my his her him them an any some all no yes just please thanks thank also because before after
            only good great nice work well done could i'm it's don't that's let's you're we're i'd what's looks needs make use add keep here instead maybe again always never every each too
            """);
        Add(-2, "a to in on for at or as i me team rename remove");
        Add(4, """
            ja on ei se että hän ovat oli mutta kun jos niin sen myös tai joka mitä miten miksi milloin kuka mikä olet olen olemme olette sinä minä sinun minun hänen heidän meidän teidän
            sinulla minulla sinulle minulle sinua minua tämä nämä tuo nuo ne siitä sitä tätä tästä siinä tässä kuin koska vaikka eli sekä ettei eikä oletko voisitko onko voisi pitäisi kannattaa
            ole olisi olivat olit olin voi voit voin en et emme ette eivät hyvin hyvä hyvää vielä nyt sitten aina vain jo kanssa ennen jälkeen ilman mukaan vuoden vuonna kiitos työ työtä tiimi
            mä sä oot onks ootko mulla sulla tää toi noi nää ihan tosi kyllä joo juu moi hei ehkä pois vähän paljon enemmän kaikki kaikkea joskus usein miltä mihin minne missä mistä
            ettet etten koko kesken parempi paremmin seuraavaksi viime kautta aikana asti tehnyt tehty teit tee tekee saa saat sai sait pitää piti täytyy tulee tuli jää jäi anna lisää poista nimeä
            """);
        Add(1, "me he no kun as");
        words["me"] = 0;
        words["he"] = -1;
        words["no"] = 0;
        words["on"] = 0;
        words["as"] = -1;
        words["a"] = -1;
        words["i"] = -2;
        words["in"] = -2;
        words["to"] = -2;
        words["or"] = -2;
        words["tee"] = 1;
        words["me"] = -1;
        words["se"] = 3;
        words["ne"] = 3;
        words["et"] = 2;
        words["en"] = 2;
        words["toi"] = 2;
        words["hei"] = 3;
        words["ole"] = 3;
        return words.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        void Add(int weight, string list)
        {
            foreach (var word in list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                words[word] = weight;
            }
        }
    }
}
