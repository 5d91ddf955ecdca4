using System.Buffers;
using ReviewLint.Language.Segmentation;

namespace ReviewLint.Language;

/// <summary>Tells English from Finnish, paragraph by paragraph.</summary>
public static class LanguageIdentifier
{
    /// <summary>Letters read at most; a paragraph shows its language long before.</summary>
    private const int LongestLook = 4000;

    /// <summary>Letters of foreign words only.</summary>
    private static readonly SearchValues<char> ForeignLetters = SearchValues.Create("bcfqwxz");

    /// <summary>English words that end as Finnish ones do.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OpenEnglish = """
        info demo repo menu area idea extra media camera data beta delta quota criteria schema lambda meta alpha kafka zero hero macro micro video audio auto photo logo combo todo multi semi
        anti taxi java scala visa agenda formula piano cargo echo memo promo typo euro goto ditto undo redo guru thou piñata china india asia russia africa america california canada korea
        sofa soda pizza pasta opera drama trauma panda gorilla villa vista vanilla antenna arena dilemma phenomena propaganda saga tuna umbrella zebra alibi bikini ski taco tomato potato
        tempo tango turbo tuxedo volcano motto manifesto scenario portfolio studio radio ratio patio casino inferno avocado cello disco fiasco hello kilo lingo limbo mango mosquito
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Words = BuildWords();

    private static readonly WordScores.ScoreWord Score = ScoreOf;

    [ThreadStatic]
    private static WordScores? _scores;

    /// <summary>
    /// The language of a text, or <see cref="LanguageTag.Undetermined"/> when it holds too little to tell
    /// (the caller then takes the language of the paragraphs around it).
    /// </summary>
    /// <param name="text">A paragraph without markup.</param>
    /// <param name="opaque">Ranges to pass over (inline code, URLs); in order, not overlapping.</param>
    public static LanguageTag Identify(ReadOnlySpan<char> text, ReadOnlySpan<TextRange> opaque)
    {
        var evidence = default(Evidence);
        var scores = _scores ??= new WordScores();
        int next = 0, at = 0;
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
            var stop = next < opaque.Length ? Math.Min(opaque[next].Start, limit) : limit;
            at = WordEnd(text[..stop], start, out var code);
            if (!code)
            {
                evidence.Add(scores.Of(text[start..at], Score, out var grammar), grammar, inName: start > 0 && char.IsUpper(text[start]));
            }
        }

        return evidence.Verdict;
    }

    /// <summary>Where a word with its apostrophes, colons and dots ends; whether it looks like code.</summary>
    private static int WordEnd(ReadOnlySpan<char> text, int at, out bool code)
    {
        code = false;
        var before = CharClass.Trait.None;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            var trait = CharClass.TraitOf(c);
            if (trait == CharClass.Trait.None)
            {
                if (!(c is '\'' or '\u2019' or ':' or '.' && at + 1 < text.Length && char.IsLetter(text[at + 1])))
                {
                    break;
                }

                code |= c == '.';
            }

            code |= trait == CharClass.Trait.Code || (trait == CharClass.Trait.Upper && before == CharClass.Trait.Lower);
            before = trait;
        }

        return at;
    }

    /// <summary>Positive for Finnish, negative for English. Endings weigh double: English terms take Finnish endings, never the other way round.</summary>
    private static int ScoreOf(ReadOnlySpan<char> word, out bool grammar)
    {
        grammar = false;
        if (word.Length > 40)
        {
            return 0;
        }

        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        if (Words.TryGetValue(lower, out var known))
        {
            grammar = true;
            return known;
        }

        // LGTM, TODO, API
        if (word.IndexOfAnyExceptInRange('A', 'Z') < 0)
        {
            return 0;
        }

        var apostrophe = lower.IndexOfAny('\'', '\u2019');
        if (apostrophe > 0)
        {
            grammar = true;
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

        var finnish = (IsFinnishEnding(lower) ? 3 : 0) + (lower.ContainsAny('ä', 'ö') ? 3 : HasFinnishSounds(lower) ? 2 : 0) + (EndsOpen(lower) ? 1 : 0);
        if (finnish >= 3)
        {
            return finnish;
        }

        var english = (IsEnglishEnding(lower) ? 2 : 0) + (HasEnglishSounds(lower) ? 2 : 0) + (lower.IndexOfAny(ForeignLetters) >= 0 ? 1 : 0) + (EndsClosed(lower) ? 1 : 0);
        return finnish - english;
    }

    /// <summary>Finnish words end in a vowel; English ones seldom in one of these.</summary>
    private static bool EndsOpen(ReadOnlySpan<char> word) => word.Length >= 4 && word[^1] is 'a' or 'i' or 'o' or 'u' && !OpenEnglish.Contains(word);

    /// <summary>No Finnish word ends in one of these consonants.</summary>
    private static bool EndsClosed(ReadOnlySpan<char> word) => word.Length >= 4 && word[^1] is 'b' or 'c' or 'd' or 'f' or 'g' or 'h' or 'k' or 'm' or 'p' or 'v' or 'z';

    private static bool IsFinnishEnding(ReadOnlySpan<char> word)
    {
        if (word.Length < 5)
        {
            return false;
        }

        return word[^3..] is "ssa" or "ssä" or "sta" or "stä" or "lla" or "llä" or "lta" or "ltä" or "lle" or "ksi" or "iin" or "een" or "aan" or "ään" or "uun" or "yyn" or "oon" or "öön"
                or "nsa" or "nsä" or "mme" or "tte" or "vat" or "vät" or "nut" or "nyt" or "kin" or "sti" or "tta" or "ttä" or "jen" or "den" or "ien" or "ais" or "ois" or "isi" or "vaa" or "taa" or "nen" or "ssi" or "ita" or "itä" or "oja" or "öjä" or "dit" or "sit"
            && word is not ("between" or "token" or "golden" or "wooden" or "hidden" or "sudden" or "garden" or "burden" or "harden" or "widen" or "broaden" or "seen" or "green" or "screen" or "thirteen" or "fourteen" or "fifteen" or "sixteen" or "soon" or "afternoon" or "alien" or "client" or "begin" or "plugin" or "admin" or "login" or "skin" or "maintain" or "pita" or "vista" or "costa" or "battle" or "listen" or "often" or "beta" or "delta" or "quota" or "data" or "schema" or "credit" or "audit" or "visit" or "posit" or "deposit" or "transit" or "bandit" or "pundit" or "criteria" or "manila" or "vanilla" or "villa" or "gorilla" or "cookies");
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

    private static Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> BuildWords()
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(-4, """
            the of and that with this was were is are you your he she they we have has had will would can could should did do does not it its be been but if when what how why who which where
            their there these those from by about into than then so very more most other our us my his her him them an any some all no yes just please thanks thank also because before after
            only good great nice work well done same above below such both while during without within through under over again off out up down could i'm it's don't that's let's you're we're i'd what's looks needs make use add keep here instead maybe again always never every each too
            """);
        Add(-2, "a to in on for at or as i me rename remove");
        Add(-1, "team");
        Add(4, """
            ja on ei se että hän ovat oli mutta kun jos niin sen myös tai joka mitä miten miksi milloin kuka mikä olet olen olemme olette sinä minä sinun minun hänen heidän meidän teidän
            sinulla minulla sinulle minulle sinua minua tämä nämä tuo nuo ne siitä sitä tätä tästä siinä tässä kuin koska vaikka eli sekä ettei eikä oletko voisitko onko voisi pitäisi kannattaa
            ole olisi olivat olit olin voi voit voin en et emme ette eivät hyvin hyvä hyvää vielä nyt sitten aina vain jo kanssa ennen jälkeen ilman mukaan vuoden vuonna kiitos työ työtä tiimi
            mä sä oot onks ootko mulla sulla tää toi noi nää ihan tosi kyllä joo juu moi hei ehkä pois vähän paljon enemmän kaikki kaikkea joskus usein miltä mihin minne missä mistä
            liian aivan melko erittäin todella edelleen täällä siellä tuolla kuten lisäksi silti siis eilen tänään huomenna taas juuri lähes noin joten joko kumpi jokin joku jotta kuinka tämän
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
        words["tee"] = 3;
        words["me"] = -1;
        words["se"] = 3;
        words["ne"] = 3;
        words["et"] = 2;
        words["en"] = 2;
        words["toi"] = 2;
        words["hei"] = 3;
        words["ole"] = 3;
        return words.GetAlternateLookup<ReadOnlySpan<char>>();

        void Add(int weight, string list)
        {
            foreach (var word in list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                words[word] = weight;
            }
        }
    }

    /// <summary>What the words of a text say together.</summary>
    private struct Evidence
    {
        private int _finnish;
        private int _english;
        private int _grammar;

        /// <summary>
        /// A few words without grammar between them settle little; but English terms stand in Finnish sentences, never the other way round, so Finnish
        /// words outweigh them where no English grammar shows.
        /// </summary>
        public readonly LanguageTag Verdict
        {
            get
            {
                var score = _finnish - _english;
                return (_finnish >= 3 && _grammar < 3) || score >= 3 || (score >= 2 && _english == 0) ? LanguageTag.Finnish
                    : score <= -3 || (score <= -2 && _finnish == 0) ? LanguageTag.English
                    : LanguageTag.Undetermined;
            }
        }

        /// <summary>Adds a word's score; a Finnish name in a sentence says half.</summary>
        public void Add(int score, bool grammar, bool inName)
        {
            if (score > 0)
            {
                _finnish += inName ? score / 2 : score;
            }
            else
            {
                _english -= score;
                _grammar += !grammar ? 0 : score <= -3 ? -score : score == -2 ? 1 : 0;
            }
        }
    }
}
