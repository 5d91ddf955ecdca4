namespace ReviewLint.Language.Dates.Parsing;

/// <summary>Words before a number that make it a number of something, and not a date or a year.</summary>
internal static class NumberedThings
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new HashSet<string>(
        [
            "v", "ver", "version", "versions", "release", "section", "sections", "sec", "chapter", "figure", "fig", "table", "page", "pages", "p", "line", "lines", "step",
            "issue", "issues", "pr", "ticket", "bug", "rfc", "iso", "iec", "en", "port", "error", "code", "no", "nr", "number", "id", "law", "act", "regulation", "directive",
            "net", "java", "python", "node", "ubuntu", "windows", "office", "postgres", "build", "commit", "score", "rating", "grade", "option", "item", "appendix",
            "versio", "version", "versiota", "versiosta", "versioon", "versiossa", "versiolla", "kohta", "kohdan", "kohdassa", "kohtaan", "luku", "luvun", "luvussa", "lukuun",
            "kuva", "kuvan", "kuvassa", "taulukko", "taulukon", "taulukossa", "sivu", "sivun", "sivulla", "s", "rivi", "rivin", "rivillä", "riville", "rivit", "riviltä",
            "laki", "lain", "asetus", "asetuksen", "direktiivi", "direktiivin", "nro", "tiketti", "tiketin", "tiketissä", "virhe", "portti", "portin", "portissa", "arvosana", "arvosanan", "pykälä", "pykälän",
            "arvo", "arvon", "arvoon", "arvosta", "arvosanaan", "arvosanasta", "keskiarvo", "keskiarvon", "keskiarvoon", "keskiarvosta", "tulos", "tuloksen", "tulokseen", "taso", "tason", "tasolle", "tasolla",
            "kerroin", "kertoimen", "kertoimella", "kohdasta", "luvusta", "kappale", "kappaleen", "kappaleessa", "osio", "osion", "osiossa", "pisteet", "pistettä", "pykälässä", "julkaisuversio",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
