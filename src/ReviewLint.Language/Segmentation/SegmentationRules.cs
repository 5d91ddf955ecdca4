namespace ReviewLint.Language.Segmentation;

/// <summary>How one language divides words and abbreviates.</summary>
internal sealed class SegmentationRules
{
    // Frozen tables would be read faster than they are built only by documents of many megabytes.
    private readonly Dictionary<string, DotRole>.AlternateLookup<ReadOnlySpan<char>> _abbreviations;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _starters;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _reporting;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _joinedPrefixes;

    private SegmentationRules(bool dividesCompounds, bool ordinalDots, Dictionary<DotRole, string> abbreviations, string starters, string reporting, string joinedPrefixes)
    {
        (DividesCompounds, OrdinalDots) = (dividesCompounds, ordinalDots);
        var roles = new Dictionary<string, DotRole>(StringComparer.OrdinalIgnoreCase);
        foreach (var (role, words) in abbreviations)
        {
            foreach (var word in Words(words))
            {
                roles[word] = role;
            }
        }

        _abbreviations = roles.GetAlternateLookup<ReadOnlySpan<char>>();
        _starters = Lookup(starters);
        _reporting = Lookup(reporting);
        _joinedPrefixes = Lookup(joinedPrefixes);
    }

    /// <summary>The rules of English.</summary>
    public static SegmentationRules English => OfEnglish.Rules;

    /// <summary>The rules of Finnish.</summary>
    public static SegmentationRules Finnish => OfFinnish.Rules;

    /// <summary>Whether compounds are divided at hyphens and slashes, as EWT does and TDT does not.</summary>
    public bool DividesCompounds { get; }

    /// <summary>Whether a full stop after a number makes an ordinal (<c>9. päivänä</c>).</summary>
    public bool OrdinalDots { get; }

    public DotRole RoleOf(ReadOnlySpan<char> word) => _abbreviations.TryGetValue(word, out var role) ? role : DotRole.Stop;

    /// <summary>Whether a capitalised word commonly begins a sentence, so that the abbreviation before it may have ended one.</summary>
    public bool IsStarter(ReadOnlySpan<char> word) => _starters.Contains(word);

    /// <summary>Whether a word reports speech, so that a quotation before it goes on (<c>“Stop!” he said</c>).</summary>
    public bool IsReporting(ReadOnlySpan<char> word) => _reporting.Contains(word);

    /// <summary>Whether a prefix stays joined to what follows its hyphen (<c>non-blocking</c>).</summary>
    public bool IsJoinedPrefix(ReadOnlySpan<char> word) => _joinedPrefixes.Contains(word);

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string words) =>
        Words(words).ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // A class each: a document in one language does not wait for the lists of the other.
    private static class OfEnglish
    {
        public static readonly SegmentationRules Rules = new(
            dividesCompounds: true,
            ordinalDots: false,
            new()
            {
                [DotRole.Title] = """
                    mr mrs ms dr prof st mt messrs mme sen rep reps gov gen col lt maj sgt capt cmdr adm rev hon pres vs e.g eg i.e ie cf viz approx
                    ca fig figs eq resp esp incl excl dept univ assn attn ave n° w/o c.f al ft op
                    """,
                [DotRole.BeforeNumber] = "no nos p pp vol ch sec sect art para par ver v nr rev page pg rm ex app",
                [DotRole.MayEnd] = "etc a.m p.m am pm min mins hr hrs sec secs est pt ext misc temp avg max i.v m.d b.c a.d ph.d m.s m.sc b.sc b.a m.a tel dev repo env config ref refs",
                [DotRole.Name] = """
                    inc corp co ltd llc bros jr sr plc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
                    u.s u.s.a u.k u.n e.u d.c l.a p.s p.o blvd rd ind wash
                    """,
            },
            starters: """
                the a an this that these those it he she they we you i there here if when while what why how who which where did do does is are was were can could should
                would will have has had in on at for from to as but and or so not no yes my your our their his her its let please also then although because since after
                before however once maybe perhaps some all each every most many both one two next another other such with without instead overall finally first second
                """,
            reporting: "said says say asked asks yelled wrote writes replied cried shouted thought added answered exclaimed whispered called",
            joinedPrefixes: "e co re pre post non anti semi multi mid ex un x over sub micro mega inter intra uber pro t");
    }

    private static class OfFinnish
    {
        public static readonly SegmentationRules Rules = new(
            dividesCompounds: false,
            ordinalDots: true,
            new()
            {
                [DotRole.Title] = """
                    esim mm ns ks po vrt n kl klo nk ts so eli s. s l t prof tri dos ins rva hra tms. nro puh os p.o st ko ed seur alk läh vas lat engl ruots saks ransk ven
                    ent synt kuol ao em ym. ta vuos noin mahd erit toht maist kand vs farm lääk tekn kauppat
                    """,
                [DotRole.BeforeNumber] = "art sivu luku kohta v alv sar liite",
                [DotRole.MayEnd] = "yms jne tms ym yks mon mrd milj jkr ekr eaa a.d e.m o.s p.s pvm min sek kpl tunt vk kk pv tod.näk todnäk jkv lkm huom",
                [DotRole.Name] = "oy ab ry inc corp co ltd jr sr u.s u.s.a u.k e.u",
            },
            starters: """
                se ne tämä nämä tuo hän he me te sinä minä siitä siinä sen niin kun jos vaikka mutta ja tai mitä miten miksi milloin missä kuka mikä onko voisiko oliko olisiko
                ei en et on oli ole olet jatka myös lisäksi kuitenkin siksi ensi viime nyt sitten koska kiitos tässä tästä sitä minusta mielestäni kaikki yksi
                """,
            reporting: "sanoi sanoo kysyi kysyy huusi totesi toteaa kirjoitti vastasi ajatteli lisäsi lisää hän",
            joinedPrefixes: "");
    }
}
