namespace ReviewLint.Training.Morphology;

/// <summary>
/// The forms of a Finnish verb, from its first infinitive, with the features that the treebanks give them. They teach the model which endings belong to which forms and which verbs
/// there are: treebanks hardly address their reader, reviews do little else ("Johdit hanketta"). Where spelling does not tell how a verb goes, all that is possible is given.
/// Source: Karlsson, Finnish: An Essential Grammar, 2nd ed., chapters 7 and 13 to 16.
/// </summary>
internal static class FinnishConjugation
{
    private const string Finite = "|VerbForm=Fin|Voice=Act";

    /// <summary>The forms, in small letters; none of a word that is no infinitive. A form may come twice.</summary>
    public static IEnumerable<(string Form, string Features)> Of(string infinitive) => StemsOf(infinitive).SelectMany(s => FormsOf(infinitive, s));

    private static IEnumerable<Stems> StemsOf(string verb)
    {
        if (verb.Length < 3 || verb[^1] is not ('a' or 'ä'))
        {
            return [];
        }

        var a = verb[^1];
        return verb switch
        {
            "olla" => [],
            "tehdä" => [WithD("teh", a, "teke", "tee", "teki", "tei", "tek")],
            "nähdä" => [WithD("näh", a, "näke", "näe", "näki", "näi", "näk")],
            "käydä" => [Vocalic("käy", a, "kävi")],
            "juosta" => [Consonantal("juokse", "juos", "t", "s", a)],
            "seistä" => [Consonantal("seiso", "seis", "t", "s", a)],
            _ when verb[^2] == 'd' && verb.Length > 3 => [Vocalic(verb[..^2], a, PastOfVocalic(verb[..^2]))],
            _ when FinnishGradation.IsVowel(verb[^2]) => OfTwoVowels(verb[..^1], a),
            _ when verb[^2] is 'l' or 'n' or 'r' or 't' && (verb[^2] == 't' ? verb[^3] == 's' : verb[^3] == verb[^2]) =>
                FinnishGradation.Strong(verb[..^3]).Select(start => Consonantal(start + verb[^3] + "e", verb[..^2], verb[^2..^1], verb[^3..^2], a)),
            _ when verb[^2] == 't' && verb[^3] is 'i' => [WithT(verb[..^2], a, verb[..^2] + "tse", verb[..^2] + "tsi", verb[..^2] + "ts"), .. Contracted(verb[..^2], a)],
            _ when verb[^2] == 't' && verb[^3] is 'e' => [.. Inchoative(verb[..^2], a), .. Contracted(verb[..^2], a)],
            _ when verb[^2] == 't' && FinnishGradation.IsVowel(verb[^3]) => Contracted(verb[..^2], a),
            _ => [],
        };
    }

    // sanoa, auttaa, lukea: the stem is the infinitive without its last vowel.
    private static IEnumerable<Stems> OfTwoVowels(string stem, char a)
    {
        var pasts = PastsOf(stem).ToList();
        foreach (var weak in FinnishGradation.Weak(stem))
        {
            foreach (var past in pasts)
            {
                foreach (var weakPast in past.EndsWith("si", StringComparison.Ordinal) && !stem.EndsWith("si", StringComparison.Ordinal) ? [past] : FinnishGradation.Weak(past))
                {
                    var passive = weak[^1] is 'a' or 'ä' ? weak[..^1] + "e" : weak;
                    yield return new Stems
                    {
                        A = a,
                        Strong = stem,
                        Weak = weak,
                        Past = past,
                        WeakPast = weakPast,
                        Conditional = stem[^1] is 'e' or 'i' ? stem[..^1] : stem,
                        Passive = passive + "t" + a,
                        PassiveT = passive + "tt",
                        Participle = stem + "n",
                        Plural = stem,
                        Second = (stem[^1] == 'e' ? stem[..^1] + "i" : stem) + "e",
                    };
                }
            }
        }
    }

    private static IEnumerable<string> PastsOf(string stem)
    {
        var start = stem[..^1];
        switch (stem[^1])
        {
            case 'a' or 'ä':
                var first = stem.First(FinnishGradation.IsVowel);
                var isShort = Syllables(stem) == 2;
                if (stem[^1] == 'a' && isShort && first == 'a')
                {
                    yield return start + "oi";
                }
                else
                {
                    yield return start + "i";
                }

                // ymmärsi, rakensi, kielsi, pyysi, löysi: some verbs, and which is not spelt.
                if (start.Length > 2 && start[^1] == 't' && (start[^2] is 'l' or 'r' or 'n' || (FinnishGradation.IsVowel(start[^2]) && FinnishGradation.IsVowel(start[^3]))))
                {
                    yield return start[..^1] + "si";
                }

                break;
            case 'e' or 'i':
                yield return start + "i";
                if (stem is "tunte")
                {
                    yield return "tunsi";
                }

                break;
            default:
                yield return stem + "i";
                break;
        }
    }

    // juoda, saada, organisoida: nothing changes but the vowels before the i of the past.
    private static Stems Vocalic(string stem, char a, string past) => WithD(stem, a, stem, stem, past, past, past[..^1]);

    private static string PastOfVocalic(string stem) => stem[^2..] switch
    {
        "uo" => stem[..^2] + "oi",
        "yö" => stem[..^2] + "öi",
        "ie" => stem[..^2] + "ei",
        "aa" or "ää" or "yy" or "uu" => stem[..^1] + "i",
        _ => stem[^1] == 'i' ? stem : stem + "i",
    };

    // Infinitives in -da: what stands before it makes the passive, the participle and the plural of the imperative.
    private static Stems WithD(string before, char a, string strong, string weak, string past, string weakPast, string conditional) => new()
    {
        A = a,
        Strong = strong,
        Weak = weak,
        Past = past,
        WeakPast = weakPast,
        Conditional = conditional,
        Passive = before + "d" + a,
        PassiveT = before + "t",
        Participle = before + "n",
        Plural = before,
        Second = before + "de",
    };

    // kuunnella, mennä, purra, nousta: the stem of some forms ends in a consonant.
    private static Stems Consonantal(string stem, string consonant, string passive, string participle, char a)
    {
        // An e is lost before i: kuunteli, but seisoi.
        var beforeI = stem[^1] == 'e' ? stem[..^1] : stem;
        return new()
        {
            A = a,
            Strong = stem,
            Weak = stem,
            Past = beforeI + "i",
            WeakPast = beforeI + "i",
            Conditional = beforeI,
            Passive = consonant + passive + a,
            PassiveT = consonant + "t",
            Participle = consonant + participle,
            Plural = consonant,
            Second = consonant + passive + "e",
        };
    }

    // haluta, tavata, tarjota: -t- is lost between vowels, and what stood before them is strong.
    private static IEnumerable<Stems> Contracted(string start, char a) =>
        FinnishGradation.Strong(start).Select(strong => WithT(start, a, strong + a, strong + "si", strong[^1] == a ? strong : strong + a));

    // vanheta, paeta.
    private static IEnumerable<Stems> Inchoative(string start, char a) =>
        FinnishGradation.Strong(start).Select(strong => WithT(start, a, strong + "ne", strong + "ni", strong + "n"));

    // Infinitives in -ta after a vowel (tarvita and those above): what stands before it makes the same forms of all, whatever the stem of the others.
    private static Stems WithT(string start, char a, string stem, string past, string conditional) => new()
    {
        A = a,
        Strong = stem,
        Weak = stem,
        Past = past,
        WeakPast = past,
        Conditional = conditional,
        Passive = start + "t" + a,
        PassiveT = start + "tt",
        Participle = start + "nn",
        Plural = start + "t",
        Second = start + "te",
    };

    private static IEnumerable<(string Form, string Features)> FormsOf(string infinitive, Stems s)
    {
        var (a, u, o) = (s.A, s.A == 'a' ? "u" : "y", s.A == 'a' ? "o" : "ö");
        var third = FinnishGradation.IsVowel(s.Strong[^1]) && s.Strong.Length > 1 && FinnishGradation.IsVowel(s.Strong[^2]) && (s.Strong[^1] == s.Strong[^2] || infinitive[^2] == 'd') ? s.Strong : s.Strong + s.Strong[^1];
        foreach (var (tense, weak, strong, end) in new[] { ("Pres", s.Weak, s.Strong, third), ("Past", s.WeakPast, s.Past, s.Past) })
        {
            var when = "|Tense=" + tense;
            foreach (var (form, person) in new[] { (weak + "n", "Number=Sing|Person=1"), (weak + "t", "Number=Sing|Person=2"), (end, "Number=Sing|Person=3"), (weak + "mme", "Number=Plur|Person=1"), (weak + "tte", "Number=Plur|Person=2"), (strong + "v" + a + "t", "Number=Plur|Person=3") })
            {
                yield return (form, "Mood=Ind|" + person + when + Finite);
                yield return (Asking(form, o), "Clitic=Ko|Mood=Ind|" + person + when + Finite);
            }
        }

        var conditional = s.Conditional + "isi";
        foreach (var (ending, person) in new[] { ("n", "Number=Sing|Person=1"), ("t", "Number=Sing|Person=2"), ("", "Number=Sing|Person=3"), ("mme", "Number=Plur|Person=1"), ("tte", "Number=Plur|Person=2"), ("v" + a + "t", "Number=Plur|Person=3") })
        {
            yield return (conditional + ending, "Mood=Cnd|" + person + Finite);
            yield return (Asking(conditional + ending, o), "Clitic=Ko|Mood=Cnd|" + person + Finite);
        }

        yield return (s.Weak, "Mood=Imp|Number=Sing|Person=2" + Finite);
        yield return (s.Plural + "k" + a + a, "Mood=Imp|Number=Plur|Person=2" + Finite);
        yield return (s.Weak, "Connegative=Yes|Mood=Ind|Tense=Pres|VerbForm=Fin");
        yield return (s.Weak, "Connegative=Yes|Mood=Imp|VerbForm=Fin");
        yield return (conditional, "Connegative=Yes|Mood=Cnd|VerbForm=Fin");
        yield return (s.Passive, "Connegative=Yes|Mood=Ind|Tense=Pres|VerbForm=Fin|Voice=Pass");
        yield return (s.Passive + a + "n", "Mood=Ind|Tense=Pres|VerbForm=Fin|Voice=Pass");
        yield return (s.PassiveT + "iin", "Mood=Ind|Tense=Past|VerbForm=Fin|Voice=Pass");
        yield return (s.PassiveT + a + "isiin", "Mood=Cnd|VerbForm=Fin|Voice=Pass");
        yield return (Asking(s.Passive + a + "n", o), "Clitic=Ko|Mood=Ind|Tense=Pres|VerbForm=Fin|Voice=Pass");

        yield return (infinitive, "InfForm=1|Number=Sing|VerbForm=Inf|Voice=Act");
        yield return (s.Second + "ss" + a, "Case=Ine|InfForm=2|Number=Sing|VerbForm=Inf|Voice=Act");
        yield return (s.Second + "n", "Case=Ins|InfForm=2|Number=Sing|VerbForm=Inf|Voice=Act");
        var m = s.Strong + "m" + a;
        yield return (m + a + "n", "Case=Ill|InfForm=3|Number=Sing|VerbForm=Inf|Voice=Act");
        yield return (m + "ss" + a, "Case=Ine|InfForm=3|Number=Sing|VerbForm=Inf|Voice=Act");
        yield return (m + "st" + a, "Case=Ela|InfForm=3|Number=Sing|VerbForm=Inf|Voice=Act");
        yield return (m + "ll" + a, "Case=Ade|InfForm=3|Number=Sing|VerbForm=Inf|Voice=Act");
        yield return (m + "tt" + a, "Case=Abe|InfForm=3|Number=Sing|VerbForm=Inf|Voice=Act");

        yield return (s.Participle + u + "t", "Case=Nom|Number=Sing|PartForm=Past|VerbForm=Part|Voice=Act");
        yield return (s.Participle + "eet", "Case=Nom|Number=Plur|PartForm=Past|VerbForm=Part|Voice=Act");
        yield return (s.PassiveT + u, "Case=Nom|Number=Sing|PartForm=Past|VerbForm=Part|Voice=Pass");
        yield return (s.PassiveT + a + "v" + a, "Case=Nom|Number=Sing|PartForm=Pres|VerbForm=Part|Voice=Pass");
        yield return (s.Strong + "v" + a, "Case=Nom|Number=Sing|PartForm=Pres|VerbForm=Part|Voice=Act");
        yield return (s.Strong + "v" + a + "n", "Case=Gen|Number=Sing|PartForm=Pres|VerbForm=Part|Voice=Act");
        yield return (s.Strong + "v" + a + "t", "Case=Nom|Number=Plur|PartForm=Pres|VerbForm=Part|Voice=Act");
        yield return (m, "Case=Nom|Number=Sing|PartForm=Agt|VerbForm=Part|Voice=Act");
        yield return (m + "n", "Case=Gen|Number=Sing|PartForm=Agt|VerbForm=Part|Voice=Act");
    }

    private static string Asking(string form, string o) => form + "k" + o;

    private static int Syllables(string stem)
    {
        var count = 0;
        for (var i = 0; i < stem.Length; i++)
        {
            count += FinnishGradation.IsVowel(stem[i]) && (i == 0 || !FinnishGradation.IsVowel(stem[i - 1])) ? 1 : 0;
        }

        return count;
    }

    /// <summary>What the forms of a verb are made of.</summary>
    private readonly record struct Stems
    {
        /// <summary>The vowel of the endings: a or ä.</summary>
        public required char A { get; init; }

        /// <summary>Before -v-, -m- and of the third person.</summary>
        public required string Strong { get; init; }

        /// <summary>Before -n, -t, -mme, -tte.</summary>
        public required string Weak { get; init; }

        public required string Past { get; init; }

        public required string WeakPast { get; init; }

        /// <summary>Before -isi.</summary>
        public required string Conditional { get; init; }

        /// <summary>The passive as it is denied; with the vowel again and -n as it is said.</summary>
        public required string Passive { get; init; }

        /// <summary>Before -iin, -u, -ava.</summary>
        public required string PassiveT { get; init; }

        /// <summary>Before -ut and -eet.</summary>
        public required string Participle { get; init; }

        /// <summary>Before -kaa.</summary>
        public required string Plural { get; init; }

        /// <summary>Before -ssa and -n of the second infinitive.</summary>
        public required string Second { get; init; }
    }
}
