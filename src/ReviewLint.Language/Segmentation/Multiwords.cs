namespace ReviewLint.Language.Segmentation;

/// <summary>Divides multiword tokens into syntactic words: English contractions as EWT does, Finnish negation verbs as TDT does.</summary>
internal static class Multiwords
{
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> EnglishWhole = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)
    {
        ["cannot"] = 3,
        ["gonna"] = 3,
        ["wanna"] = 3,
        ["gotta"] = 3,
        ["dont"] = 2,
        ["didnt"] = 3,
        ["doesnt"] = 4,
        ["isnt"] = 2,
        ["wasnt"] = 3,
        ["couldnt"] = 5,
        ["wouldnt"] = 5,
        ["shouldnt"] = 6,
        ["havent"] = 4,
        ["hasnt"] = 3,
        ["hadnt"] = 3,
        ["arent"] = 3,
        ["werent"] = 4,
        ["cant"] = 2,
        ["wont"] = 2,
        ["im"] = 1,
        ["ive"] = 1,
        ["youre"] = 3,
        ["youve"] = 3,
        ["thats"] = 4,
        ["theres"] = 5,
        ["whats"] = 4,
        ["theyre"] = 4,
        ["gimme"] = 3,
        ["lemme"] = 3,
        ["dunno"] = 2,
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Where an English word divides: the offset of its second part, or 0 when it is one word.
    /// </summary>
    public static int English(ReadOnlySpan<char> form)
    {
        if (form.Length < 2)
        {
            return 0;
        }

        var apostrophe = form.LastIndexOfAny('\'', '\u2019', '`');
        if (apostrophe < 0)
        {
            return form.Length is >= 2 and <= 8 && EnglishWhole.TryGetValue(form, out var at) ? at : 0;
        }

        if (apostrophe == 0)
        {
            return 0;
        }

        var rest = form[(apostrophe + 1)..];
        if (rest.Equals("t", StringComparison.OrdinalIgnoreCase))
        {
            return apostrophe >= 2 && (form[apostrophe - 1] | 0x20) == 'n' ? apostrophe - 1 : 0;
        }

        return rest.Length <= 2 && (rest.Equals("s", StringComparison.OrdinalIgnoreCase) || rest.Equals("m", StringComparison.OrdinalIgnoreCase) || rest.Equals("d", StringComparison.OrdinalIgnoreCase)
            || rest.Equals("re", StringComparison.OrdinalIgnoreCase) || rest.Equals("ve", StringComparison.OrdinalIgnoreCase) || rest.Equals("ll", StringComparison.OrdinalIgnoreCase))
            ? apostrophe : 0;
    }

    /// <summary>The two words of a Finnish multiword token (<c>ettei</c>: <c>että</c>, <c>ei</c>), in lower case.</summary>
    public static bool Finnish(ReadOnlySpan<char> form, out (string First, string Second) words)
    {
        words = default;
        return form.Length is >= 4 and <= 14 && FinnishWords.Whole.TryGetValue(form, out words);
    }

    // Built when the first Finnish word asks.
    private static class FinnishWords
    {
        public static readonly Dictionary<string, (string, string)>.AlternateLookup<ReadOnlySpan<char>> Whole = Build();

        private static Dictionary<string, (string, string)>.AlternateLookup<ReadOnlySpan<char>> Build()
        {
            var words = new Dictionary<string, (string, string)>(StringComparer.OrdinalIgnoreCase)
            {
                ["eiku"] = ("ei", "ku"),
                ["eikun"] = ("ei", "kun"),
                ["emmä"] = ("en", "mä"),
                ["etsä"] = ("et", "sä"),
                ["ootsä"] = ("oot", "sä"),
                ["oommä"] = ("oom", "mä"),
                ["onksä"] = ("onk", "sä"),
                ["mitsä"] = ("mitä", "sä"),
                ["tiiätsä"] = ("tiiät", "sä"),
                ["voitsä"] = ("voit", "sä"),
            };
            foreach (var (stem, word) in new[] { ("ett", "että"), ("ell", "jos"), ("joll", "jos"), ("vaikk", "vaikka"), ("mutt", "mutta"), ("miks", "miksi"), ("jott", "jotta"), ("ehk", "ehkä"), ("kosk", "koska") })
            {
                foreach (var negation in new[] { "en", "et", "ei", "emme", "ette", "eivät" })
                {
                    foreach (var clitic in new[] { "", "kö", "pä", "kään", "hän" })
                    {
                        words.TryAdd(stem + negation + clitic, (word, negation + clitic));
                    }
                }
            }

            // Words that only look like one of these.
            foreach (var other in new[] { "mikset" })
            {
                words[other] = ("miksi", "et");
            }

            foreach (var other in new[] { "ellen", "jollen" })
            {
                words[other] = ("jos", "en");
            }

            return words.GetAlternateLookup<ReadOnlySpan<char>>();
        }
    }
}
