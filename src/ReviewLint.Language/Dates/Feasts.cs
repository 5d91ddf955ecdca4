namespace ReviewLint.Language.Dates;

/// <summary>When feasts are.</summary>
internal static class Feasts
{
    /// <summary>Month and day of a feast whose day never moves; zeros for one that does.</summary>
    public static (int Month, int Day) FixedDay(Feast feast) => feast switch
    {
        Feast.NewYear => (1, 1),
        Feast.Epiphany => (1, 6),
        Feast.MayDay => (5, 1),
        Feast.Midsummer => (6, 24),
        Feast.Halloween => (10, 31),
        Feast.FinnishIndependence => (12, 6),
        Feast.ChristmasEve => (12, 24),
        Feast.Christmas => (12, 25),
        Feast.SecondChristmasDay => (12, 26),
        Feast.NewYearsEve => (12, 31),
        _ => (0, 0),
    };

    /// <summary>The day number of a feast in a year from 1583 on.</summary>
    public static int DayIn(Feast feast, int year) => feast switch
    {
        Feast.Easter => Easter(year),
        Feast.Juhannus => Calendar.Day(year, 6, 20) is var first ? first + ((6 - Calendar.Weekday(first) + 7) % 7) : 0,
        _ => Calendar.Day(year, FixedDay(feast).Month, FixedDay(feast).Day),
    };

    // The anonymous Gregorian computus (Nature 13, 1876, p. 487; in Meeus, Astronomical Algorithms).
    private static int Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var sum = epact + weekday - (7 * late) + 114;
        return Calendar.Day(year, sum / 31, (sum % 31) + 1);
    }
}
