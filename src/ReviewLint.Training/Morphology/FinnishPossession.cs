namespace ReviewLint.Training.Morphology;

/// <summary>
/// The singular forms of a Finnish noun with the suffixes of whose it is (<c>koodisi</c>, <c>raportissasi</c>), and the plural nominative, with the features that the treebanks give them.
/// Reviews say "your report" in every other sentence, treebanks hardly ever. Where spelling does not tell how a noun goes, all that is possible is given.
/// Source: Karlsson, Finnish: An Essential Grammar, 2nd ed., chapters 5, 6 and 11.
/// </summary>
internal static class FinnishPossession
{
    // Nouns in -i whose stem ends in -e.
    private static readonly HashSet<string> OldNouns =
    [
        "nimi", "mieli", "kieli", "puoli", "ääni", "henki", "hetki", "arki", "järki", "retki", "tuki", "väki", "kivi", "ovi", "toimi", "lehti", "tähti", "kärki", "talvi", "järvi", "uni", "lahti", "pohjoinen", "sieni", "hiiri", "meri",
    ];

    private static readonly (string Suffix, string Person)[] Suffixes =
    [
        ("ni", "Number[psor]=Sing|Person[psor]=1"), ("si", "Number[psor]=Sing|Person[psor]=2"), ("mme", "Number[psor]=Plur|Person[psor]=1"), ("nne", "Number[psor]=Plur|Person[psor]=2"), ("nsa", "Person[psor]=3"),
    ];

    /// <summary>The forms, in small letters; none of a noun whose stem is not known.</summary>
    public static IEnumerable<(string Form, string Features)> Of(string noun)
    {
        var a = noun.AsSpan().ContainsAny('a', 'o', 'u') ? "a" : "ä";
        foreach (var (strong, weak, partitive, illative) in StemsOf(noun, a))
        {
            (string Stem, string Features)[] cases =
            [
                (strong, "Case=Nom|Number=Sing"), (strong, "Case=Gen|Number=Sing"), (strong, "Case=Nom|Number=Plur"), (partitive, "Case=Par|Number=Sing"), (illative, "Case=Ill|Number=Sing"),
                (weak + "ss" + a, "Case=Ine|Number=Sing"), (weak + "st" + a, "Case=Ela|Number=Sing"), (weak + "ll" + a, "Case=Ade|Number=Sing"), (weak + "lt" + a, "Case=Abl|Number=Sing"),
                (weak + "lle", "Case=All|Number=Sing"), (strong + "n" + a, "Case=Ess|Number=Sing"),
            ];
            foreach (var (stem, features) in cases)
            {
                foreach (var (suffix, person) in Suffixes)
                {
                    yield return (stem + (suffix == "nsa" ? "ns" + a : suffix), features + "|" + person);
                }
            }
        }
    }

    private static IEnumerable<(string Strong, string Weak, string Partitive, string Illative)> StemsOf(string noun, string a)
    {
        if (noun.Length < 3 || noun.Any(c => !char.IsLower(c)))
        {
            return [];
        }

        var (start, last) = (noun[..^1], noun[^1]);
        if (OldNouns.Contains(noun))
        {
            return FinnishGradation.Weak(start + "e").Select(weak => (start + "e", weak, start + "e" + a, start + "ee"));
        }

        if (noun.EndsWith("nen", StringComparison.Ordinal))
        {
            return [(noun[..^3] + "se", noun[..^3] + "se", noun[..^3] + "st" + a, noun[..^3] + "see")];
        }

        if (noun is "käsi" or "vesi" or "vuosi" or "kausi" or "tosi")
        {
            return [(noun[..^2] + "te", noun[..^2] + "de", noun[..^2] + "tt" + a, noun[..^2] + "tee")];
        }

        if (last == 's' && noun[^2] is 'u' or 'y' && noun[^3] is 'u' or 'y' or 'e')
        {
            return [(start + "te", start + "de", start + "tt" + a, start + "tee")];
        }

        if (last == 's' && noun[^2] is 'a' or 'ä')
        {
            return FinnishGradation.Strong(start).Select(s => (s + noun[^2], s + noun[^2], noun + "t" + a, s + noun[^2] + "see"));
        }

        if (last == 's')
        {
            return [(start + "kse", start + "kse", noun + "t" + a, start + "ksee")];
        }

        if (last == 'n' && noun[^2] == 'i')
        {
            return [(start + "me", start + "me", noun + "t" + a, start + "mee")];
        }

        if (last == 'e')
        {
            return FinnishGradation.Strong(noun).Select(s => (s + "e", s + "e", noun + "tt" + a, s + "esee"));
        }

        if (!FinnishGradation.IsVowel(last))
        {
            // A loan: "requestisi".
            return noun[^1] is 't' or 'k' or 'p' or 'd' or 'g' or 'm' or 'r' or 'l' or 'f' ? [(noun + "i", noun + "i", noun + "i" + a, noun + "ii")] : [];
        }

        if (FinnishGradation.IsVowel(noun[^2]) && noun.Length <= 4)
        {
            return [(noun, noun, noun + "t" + a, noun + "h" + last)];
        }

        return FinnishGradation.Weak(noun).Select(weak => (noun, weak, noun + a, noun + last));
    }
}
