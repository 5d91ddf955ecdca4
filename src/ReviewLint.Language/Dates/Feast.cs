namespace ReviewLint.Language.Dates;

/// <summary>Days of the year that people plan by.</summary>
internal enum Feast : byte
{
    NewYear,
    Epiphany,
    Easter,
    MayDay,

    /// <summary>The Finnish juhannus: the Saturday from 20 to 26 June.</summary>
    Juhannus,

    /// <summary>24 June.</summary>
    Midsummer,
    Halloween,
    FinnishIndependence,
    ChristmasEve,
    Christmas,
    SecondChristmasDay,
    NewYearsEve,
}
