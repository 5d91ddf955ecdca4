using F = ReviewLint.Language.Dates.Words.DateWordFlags;
using K = ReviewLint.Language.Dates.Words.DateWordKind;

namespace ReviewLint.Language.Dates.Words;

/// <summary>The date words of Finnish, in their case forms.</summary>
internal static class FinnishDateWords
{
    private static readonly string[] Months = ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"];

    private static readonly string[] Weekdays = ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"];

    public static DateWordTable Table { get; } = new(Build());

    private static List<KeyValuePair<string, DateWord>> Build()
    {
        var list = new DateWordList();
        AddMonths(list);
        AddWeekdays(list);
        AddUnits(list);
        AddSeasons(list);
        FinnishNumberWords.AddTo(list);
        AddRelative(list);
        AddSets(list);
        AddFeasts(list);
        AddHelpers(list);
        return list.Entries;
    }

    private static void AddFeasts(DateWordList list)
    {
        // The nominative "joulu" is the stem of "joulu–tammikuu".
        list.Add(K.Feast, (int)Feast.Christmas, F.Trigger | F.Genitive, "joulun");
        list.Add(K.Feast, (int)Feast.Christmas, F.Trigger, "joulua", "jouluna", "jouluun", "jouluksi", "joulusta", "joululta", "joululle");
        list.Add(K.Feast, (int)Feast.NewYear, F.Trigger, "uusivuosi");
        AddFeast(list, Feast.ChristmasEve, "jouluaatto", "jouluaato", "jouluaattoa", "jouluaattoon");
        AddFeast(list, Feast.NewYearsEve, "uudenvuodenaatto", "uudenvuodenaato", "uudenvuodenaattoa", "uudenvuodenaattoon");
        AddFeast(list, Feast.Epiphany, "loppiainen", "loppiaise", "loppiaista", "loppiaiseen");
        AddFeast(list, Feast.Easter, "pääsiäinen", "pääsiäise", "pääsiäistä", "pääsiäiseen");
        AddFeast(list, Feast.MayDay, "vappu", "vapu", "vappua", "vappuun");
        AddFeast(list, Feast.Juhannus, "juhannus", "juhannukse", "juhannusta", "juhannukseen");
        foreach (var (feast, day) in new[]
        {
            (Feast.Christmas, "joulupäivä"), (Feast.SecondChristmasDay, "tapaninpäivä"), (Feast.NewYear, "uudenvuodenpäivä"), (Feast.FinnishIndependence, "itsenäisyyspäivä"),
        })
        {
            AddFeast(list, feast, day, day, day + "ä", day + "än");
        }

        // What is to be done by the turn of the year has the old year's last day.
        AddFeast(list, Feast.NewYearsEve, "vuodenvaihde", "vuodenvaihtee", "vuodenvaihdetta", "vuodenvaihteeseen");
    }

    private static void AddFeast(DateWordList list, Feast feast, string nominative, string weak, string partitive, string illative)
    {
        // The essive has the stem of the illative: vappuna, loppiaisena, vuodenvaihteena.
        var strong = illative.EndsWith("seen", StringComparison.Ordinal) ? weak : illative[..^2];
        new FinnishDeclension(nominative, weak, strong, partitive, illative).Singular(list, K.Feast, (int)feast, F.Trigger);
    }

    private static void AddMonths(DateWordList list)
    {
        for (var i = 0; i < 12; i++)
        {
            // "kuu" has back vowels, whatever the first part has.
            var month = Months[i] + "kuu";
            new FinnishDeclension(month, month, month, month + "ta", month + "hun").Singular(list, K.Month, i + 1, F.Trigger);

            // "tammi–kesäkuussa"; a bare "kesä" or "syys" is another word, and no trigger.
            list.Add(K.Month, i + 1, F.Stem | F.Ambiguous, Months[i]);
        }
    }

    private static void AddWeekdays(DateWordList list)
    {
        for (var i = 0; i < 7; i++)
        {
            var day = Weekdays[i];
            if (i == 2)
            {
                new FinnishDeclension(day, "keskiviiko", day, day + "a", day + "on").Singular(list, K.Weekday, 3, F.Trigger);
                list.Add(K.Weekday, 3, F.Trigger | F.Plural, "keskiviikkoisin", "keskiviikoittain");
                continue;
            }

            new FinnishDeclension(day, day, day, day + "ta", day + "hin").Singular(list, K.Weekday, i + 1, F.Trigger);
            list.Add(K.Weekday, i + 1, F.Trigger | F.Plural, day + "sin");
        }

        string[] shorts = ["ma", "ti", "ke", "to", "pe", "la", "su"];
        for (var i = 0; i < 7; i++)
        {
            list.Add(K.Weekday, i + 1, F.Abbreviation | F.Ambiguous, shorts[i]);
        }
    }

    private static void AddUnits(DateWordList list)
    {
        Unit(list, DateUnit.Second, new("sekunti", "sekunni", "sekunti", "sekuntia", "sekuntiin"), "sekunnei", "sekuntei", "sekuntien", "sekunteja");
        Unit(list, DateUnit.Minute, new("minuutti", "minuuti", "minuutti", "minuuttia", "minuuttiin"), "minuutei", "minuuttei", "minuuttien", "minuutteja");
        Unit(list, DateUnit.Hour, new("tunti", "tunni", "tunti", "tuntia", "tuntiin"), "tunnei", "tuntei", "tuntien", "tunteja");
        Unit(list, DateUnit.Day, FinnishDeclension.Regular("päivä", "än"), "päivi", "päivi", "päivien", "päiviä");
        foreach (var prefix in new[] { "työ", "arki" })
        {
            Unit(list, DateUnit.BusinessDay, FinnishDeclension.Regular(prefix + "päivä", "än"), prefix + "päivi", prefix + "päivi", prefix + "päivien", prefix + "päiviä");
        }

        Unit(list, DateUnit.Week, new("viikko", "viiko", "viikko", "viikkoa", "viikkoon"), "viikoi", "viikkoi", "viikkojen", "viikkoja");
        Unit(list, DateUnit.Weekend, new("viikonloppu", "viikonlopu", "viikonloppu", "viikonloppua", "viikonloppuun"), "viikonlopui", "viikonloppui", "viikonloppujen", "viikonloppuja");
        Unit(list, DateUnit.Month, new("kuukausi", "kuukaude", "kuukaute", "kuukautta", "kuukauteen"), "kuukausi", "kuukausi", "kuukausien", "kuukausia");
        Unit(list, DateUnit.Year, new("vuosi", "vuode", "vuote", "vuotta", "vuoteen"), "vuosi", "vuosi", "vuosien", "vuosia");
        list.Add(K.Unit, (int)DateUnit.Year, F.Trigger | F.When, "vuonna");
        list.Add(K.Unit, (int)DateUnit.Year, F.Trigger | F.When | F.Start, "alkuvuonna");
        list.Add(K.Unit, (int)DateUnit.Year, F.Trigger | F.When | F.End, "loppuvuonna");
        Unit(list, DateUnit.Decade, new("vuosikymmen", "vuosikymmene", "vuosikymmene", "vuosikymmentä", "vuosikymmeneen"), "vuosikymmeni", "vuosikymmeni", "vuosikymmenien", "vuosikymmeniä");
        foreach (var prefix in new[] { string.Empty, "vuosi" })
        {
            Unit(list, DateUnit.Quarter, new(prefix + "neljännes", prefix + "neljännekse", prefix + "neljännekse", prefix + "neljännestä", prefix + "neljännekseen"), prefix + "neljänneksi", prefix + "neljänneksi", prefix + "neljännesten", prefix + "neljänneksiä");
            Unit(list, DateUnit.Half, FinnishDeclension.Regular(prefix + "puolisko", "on"), prefix + "puoliskoi", prefix + "puoliskoi", prefix + "puoliskojen", prefix + "puoliskoja");
        }

        Unit(list, DateUnit.Quarter, FinnishDeclension.Regular("kvartaali", "in"), "kvartaalei", "kvartaalei", "kvartaalien", "kvartaaleja");
        Unit(list, DateUnit.Quarter, FinnishDeclension.Regular("kvartteri", "in"), "kvartterei", "kvartterei", "kvartterien", "kvarttereita");
        Unit(list, DateUnit.Stretch, new("kausi", "kaude", "kaute", "kautta", "kauteen"), "kausi", "kausi", "kausien", "kausia");
        Unit(list, DateUnit.Stretch, FinnishDeclension.Regular("jakso", "on"), "jaksoi", "jaksoi", "jaksojen", "jaksoja");
        Unit(list, DateUnit.Stretch, new("sprintti", "sprinti", "sprintti", "sprinttiä", "sprinttiin"), "sprintei", "sprinttei", "sprinttien", "sprinttejä");
        foreach (var word in new[] { "arviointi", "katselmointi", "tarkastelu" })
        {
            Unit(list, DateUnit.Stretch, new(word + "kausi", word + "kaude", word + "kaute", word + "kautta", word + "kauteen"), word + "kausi", word + "kausi", word + "kausien", word + "kausia");
            Unit(list, DateUnit.Stretch, FinnishDeclension.Regular(word + "jakso", "on"), word + "jaksoi", word + "jaksoi", word + "jaksojen", word + "jaksoja");
        }

        // "kuu" is a month only after a word like "viime", or before "lopussa"; on its own it is the moon.
        new FinnishDeclension("kuu", "kuu", "kuu", "kuuta", "kuuhun").Singular(list, K.Unit, (int)DateUnit.Month, F.Trigger | F.Ambiguous);
        list.Add(K.Unit, (int)DateUnit.Week, F.Abbreviation | F.Trigger, "vk", "vko", "vkolla", "vkon", "vkot", "vkoa");
        list.Add(K.Unit, (int)DateUnit.Month, F.Abbreviation | F.Partitive, "kk");
        list.Add(K.Unit, (int)DateUnit.Day, F.Trigger | F.Abbreviation | F.Partitive, "pv", "pvä", "pvää");
        list.Add(K.Unit, (int)DateUnit.BusinessDay, F.Abbreviation | F.Partitive, "htp", "tpv");
        list.Add(K.Unit, (int)DateUnit.Hour, F.Trigger | F.Abbreviation | F.Partitive, "h");
        list.Add(K.Unit, (int)DateUnit.Minute, F.Trigger | F.Abbreviation | F.Partitive, "min");
        list.Add(K.Unit, (int)DateUnit.Second, F.Abbreviation | F.Partitive, "sek");
    }

    private static void Unit(DateWordList list, DateUnit unit, FinnishDeclension noun, string pluralWeak, string pluralStrong, string pluralGenitive, string pluralPartitive)
    {
        noun.Singular(list, K.Unit, (int)unit, F.Trigger);
        noun.Plural(list, K.Unit, (int)unit, F.Trigger, pluralWeak, pluralStrong, pluralGenitive, pluralPartitive);
    }

    private static void AddSeasons(DateWordList list)
    {
        FinnishDeclension[] seasons =
        [
            new("kevät", "kevää", "kevää", "kevättä", "kevääseen"), FinnishDeclension.Regular("kesä", "än"),
            FinnishDeclension.Regular("syksy", "yn"), new("talvi", "talve", "talve", "talvea", "talveen"),
        ];
        for (var i = 0; i < 4; i++)
        {
            var noun = seasons[i];
            noun.Singular(list, K.Season, i, F.Trigger);
            if (i == 0)
            {
                list.Add(K.Season, 0, F.Trigger | F.When, "keväällä");
            }

            foreach (var (prefix, part) in new[] { ("alku", F.Start), ("loppu", F.End), ("keski", F.Mid) })
            {
                new FinnishDeclension(prefix + noun.Nominative, prefix + noun.Weak, prefix + noun.Strong, prefix + noun.Partitive, prefix + noun.Illative).Singular(list, K.Season, i, F.Trigger | part);
            }
        }

        list.Add(K.Season, 0, F.Trigger | F.Plural, "keväisin");
        list.Add(K.Season, 1, F.Trigger | F.Plural, "kesäisin");
        list.Add(K.Season, 2, F.Trigger | F.Plural, "syksyisin");
        list.Add(K.Season, 3, F.Trigger | F.Plural, "talvisin");
        foreach (var (prefix, part) in new[] { ("alku", F.Start), ("loppu", F.End) })
        {
            new FinnishDeclension(prefix + "vuosi", prefix + "vuode", prefix + "vuote", prefix + "vuotta", prefix + "vuoteen").Singular(list, K.Unit, (int)DateUnit.Year, F.Trigger | part);
            new FinnishDeclension(prefix + "viikko", prefix + "viiko", prefix + "viikko", prefix + "viikkoa", prefix + "viikkoon").Singular(list, K.Unit, (int)DateUnit.Week, F.Trigger | part);
            new FinnishDeclension(prefix + "kuukausi", prefix + "kuukaude", prefix + "kuukaute", prefix + "kuukautta", prefix + "kuukauteen").Singular(list, K.Unit, (int)DateUnit.Month, F.Trigger | part);
            FinnishDeclension.Regular(prefix + "puolisko", "on").Singular(list, K.Half, prefix == "alku" ? 1 : 2, F.Trigger);
            new FinnishDeclension(prefix + "kuu", prefix + "kuu", prefix + "kuu", prefix + "kuuta", prefix + "kuuhun").Singular(list, K.Unit, (int)DateUnit.Month, F.Trigger | part);
        }

        FinnishDeclension.Regular("jälkipuolisko", "on").Singular(list, K.Half, 2, F.Trigger);
        string[] colloquial = ["ykkös", "kakkos", "kolmos", "nelos"];
        for (var i = 0; i < 4; i++)
        {
            FinnishDeclension.Regular(colloquial[i] + "kvartaali", "in").Singular(list, K.Quarter, i + 1, F.Trigger);
            new FinnishDeclension(colloquial[i] + "neljännes", colloquial[i] + "neljännekse", colloquial[i] + "neljännekse", colloquial[i] + "neljännestä", colloquial[i] + "neljännekseen").Singular(list, K.Quarter, i + 1, F.Trigger);
        }

        list.Add(K.Quarter, 0, F.Trigger, "q");
    }

    private static void AddRelative(DateWordList list)
    {
        list.Add(K.DayWord, 0, F.Trigger, "tänään", "tämänpäiväinen", "tämänpäiväisen", "tämänpäiväisessä");
        list.Add(K.DayWord, -1, F.Trigger, "eilen");
        list.Add(K.DayWord, 1, F.Trigger, "huomenna");
        FinnishDeclension.Nen("eilinen").Singular(list, K.DayWord, -1, F.Trigger);
        FinnishDeclension.Nen("huominen").Singular(list, K.DayWord, 1, F.Trigger);
        list.Add(K.DayWord, -2, F.Trigger, "toissapäivänä", "toissapäiväinen", "toissapäiväisen");
        list.Add(K.DayWord, 2, F.Trigger, "ylihuomenna", "ylihuomiseen", "ylihuomisen");
        list.Add(K.Relative, -1, F.None, "viime");
        list.Add(K.Relative, 1, F.None, "ensi");
        list.Add(K.Relative, -2, F.None, "toissa");
        FinnishDeclension.Nen("edellinen").Singular(list, K.Relative, -1, F.None);
        list.Add(K.Relative, -1, F.Plural, "edelliset", "edellisten", "edellisiä", "edellisinä", "edellisissä", "edellisillä");
        FinnishDeclension.Nen("viimeinen").Singular(list, K.Relative, -1, F.Ambiguous);
        list.Add(K.Relative, -1, F.Plural | F.Ambiguous, "viimeiset", "viimeisten", "viimeisiä", "viimeisinä", "viimeisimpien", "viimeisimmän", "viime");
        FinnishDeclension.Regular("seuraava", "an").Singular(list, K.Relative, 1, F.None);
        list.Add(K.Relative, 1, F.Plural, "seuraavat", "seuraavien", "seuraavia", "seuraavina", "seuraavissa");
        FinnishDeclension.Regular("tuleva", "an").Singular(list, K.Relative, 1, F.None);
        list.Add(K.Relative, 1, F.Plural, "tulevat", "tulevien", "tulevia", "tulevina");
        FinnishDeclension.Regular("kuluva", "an").Singular(list, K.Relative, 0, F.None);
        FinnishDeclension.Nen("nykyinen").Singular(list, K.Relative, 0, F.None);
        list.Add(K.Relative, 0, F.None, "tämä", "tämän", "tätä", "tässä", "tällä", "tänä", "tästä", "tältä", "tähän", "tälle");

        // "kulunut vuosi" is the last twelve months, not the last calendar year.
        list.Add(K.Relative, -1, F.Long, "kulunut", "kuluneen", "kulunutta", "kuluneena", "kuluneella", "kuluneessa", "kuluneesta", "kuluneet", "kuluneiden", "kuluneita", "kuluneina");
        list.Add(K.Relative, -1, F.None, "mennyt", "menneen", "menneellä", "menneenä", "menneessä");
    }

    private static void AddSets(DateWordList list)
    {
        list.Frequency(1, DateUnit.Day, "päivittäin");
        list.Frequency(1, DateUnit.Week, "viikoittain", "viikottain");
        list.Frequency(1, DateUnit.Month, "kuukausittain");
        list.Frequency(3, DateUnit.Month, "neljännesvuosittain", "kvartaaleittain");
        list.Frequency(0, DateUnit.Year, "puolivuosittain");
        list.Frequency(1, DateUnit.Year, "vuosittain");
        list.Frequency(1, DateUnit.Hour, "tunneittain");
        Adjective(list, 1, DateUnit.Day, "päivittäi");
        Adjective(list, 1, DateUnit.Week, "viikoittai");
        Adjective(list, 1, DateUnit.Week, "viikottai");
        Adjective(list, 1, DateUnit.Month, "kuukausittai");
        Adjective(list, 1, DateUnit.Year, "vuosittai");
        Adjective(list, 0, DateUnit.Year, "puolivuosittai");
        Adjective(list, 3, DateUnit.Month, "neljännesvuosittai");
        list.Frequency(1, DateUnit.BusinessDay, "arkisin");
        list.Frequency(1, DateUnit.Weekend, "viikonloppuisin");
        list.Add(K.PartOfDay, 'M', F.Trigger | F.Plural, "aamuisin");
        list.Add(K.PartOfDay, 'A', F.Trigger | F.Plural, "iltapäivisin");
        list.Add(K.PartOfDay, 'E', F.Trigger | F.Plural, "iltaisin");
        list.Add(K.PartOfDay, 'N', F.Trigger | F.Plural, "öisin");
        list.Add(K.PartOfDay, 'M', F.Trigger, "aamulla", "aamupäivällä");

        // "kolmena aamuna" counts mornings; with "tänä" it says which.
        list.Add(K.PartOfDay, 'M', F.Trigger | F.Ambiguous, "aamuna");
        list.Add(K.PartOfDay, 'A', F.Trigger | F.Ambiguous, "iltapäivänä");
        list.Add(K.PartOfDay, 'E', F.Trigger | F.Ambiguous, "iltana");
        list.Add(K.PartOfDay, 'N', F.Trigger | F.Ambiguous, "yönä");
        list.Add(K.PartOfDay, 'M', F.Ambiguous, "aamu");
        list.Add(K.PartOfDay, 'A', F.Trigger, "iltapäivällä");
        list.Add(K.PartOfDay, 'E', F.Trigger, "illalla");
        list.Add(K.PartOfDay, 'E', F.Ambiguous, "ilta");
        list.Add(K.PartOfDay, 'N', F.Trigger, "yöllä");
    }

    private static void Adjective(DateWordList list, int every, DateUnit unit, string stem)
    {
        var noun = FinnishDeclension.Nen(stem + "nen");
        var value = (every * 32) + (int)unit;
        noun.Singular(list, K.Frequency, value, F.Trigger);
        noun.Plural(list, K.Frequency, value, F.Trigger, stem + "si", stem + "si", stem + "sten", stem + "si" + noun.Partitive[^1]);
    }

    private static void AddHelpers(DateWordList list)
    {
        list.Function(DateFunction.Ago, "sitten");
        list.Function(DateFunction.Earlier, "aiemmin", "aikaisemmin");
        list.Function(DateFunction.Later, "myöhemmin");
        list.Function(DateFunction.Hence, "päästä", "kuluttua");
        list.Function(DateFunction.Within, "sisällä", "kuluessa");
        list.Function(DateFunction.ByThen, "mennessä");
        list.Function(DateFunction.UpTo, "asti", "saakka");
        list.Function(DateFunction.Onwards, "alkaen", "lähtien");
        list.Function(DateFunction.Past, "jälkeen");
        list.Function(DateFunction.Duration, "aikana", "mittaan", "varrella", "ajalta", "ajan");
        list.Function(DateFunction.Intervals, "välein");
        list.Function(DateFunction.Before, "ennen");
        list.Function(DateFunction.Latest, "viimeistään");
        list.Add(K.Function, (int)DateFunction.Clock, F.Trigger, "klo", "kello");
        list.Function(DateFunction.Every, "joka");
        list.Function(DateFunction.Once, "kerran", "kerta");
        list.Function(DateFunction.Twice, "kahdesti", "kolmesti");
        list.Function(DateFunction.Times, "kertaa");
        list.Function(DateFunction.And, "ja");
        list.Function(DateFunction.Or, "tai");
        list.Function(DateFunction.All, "koko");
        list.Function(DateFunction.Around, "noin", "n");
        list.Add(K.Position, (int)DatePart.Start, F.When, "alussa", "alkupuolella", "alkupuoliskolla");
        list.Add(K.Position, (int)DatePart.Start, F.FromCase, "alusta");
        list.Add(K.Position, (int)DatePart.Start, F.ToCase, "alkuun");
        list.Add(K.Position, (int)DatePart.Start, F.None, "alku");
        list.Add(K.Position, (int)DatePart.Mid, F.When, "puolivälissä", "keskellä", "puolenvälin");
        list.Add(K.Position, (int)DatePart.Mid, F.ToCase, "puoliväliin");
        list.Add(K.Position, (int)DatePart.Mid, F.FromCase, "puolivälistä");
        list.Add(K.Position, (int)DatePart.End, F.When, "lopussa", "lopulla", "loppupuolella");
        list.Add(K.Position, (int)DatePart.End, F.FromCase, "lopusta");
        list.Add(K.Position, (int)DatePart.End, F.ToCase, "loppuun", "lopuksi");
        list.Add(K.Position, (int)DatePart.End, F.None, "loppu");
    }
}
