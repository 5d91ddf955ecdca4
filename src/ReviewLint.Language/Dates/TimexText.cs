using System.Globalization;

namespace ReviewLint.Language.Dates;

/// <summary>Writes TIMEX values as Microsoft Recognizers does.</summary>
internal static class TimexText
{
    private static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];

    public static string Write(in DateValue value)
    {
        var date = value.Shape switch
        {
            DateShape.Written => value.Timex ?? string.Empty,
            DateShape.Day => string.Create(CultureInfo.InvariantCulture, $"{YearOf(value)}-{MonthOf(value)}-{Two(value.Day)}"),
            DateShape.Weekday => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{value.Weekday}"),
            DateShape.NthWeekday => string.Create(CultureInfo.InvariantCulture, $"{YearOf(value)}-{MonthOf(value)}-WXX-{value.Weekday}-#{value.Number}"),
            DateShape.Month => string.Create(CultureInfo.InvariantCulture, $"{YearOf(value)}-{MonthOf(value)}"),
            DateShape.Year => YearOf(value),
            DateShape.Week => string.Create(CultureInfo.InvariantCulture, $"{YearOf(value)}-W{Two(value.Number)}"),
            DateShape.Weekend => string.Create(CultureInfo.InvariantCulture, $"{YearOf(value)}-W{Two(value.Number)}-WE"),
            DateShape.MonthWeek => string.Create(CultureInfo.InvariantCulture, $"{YearOf(value)}-{MonthOf(value)}-W{value.Number:00}"),
            DateShape.Season => value.Year == 0 ? Seasons[value.Number] : string.Create(CultureInfo.InvariantCulture, $"{value.Year:0000}-{Seasons[value.Number]}"),
            DateShape.Months => WriteMonths(value),
            DateShape.Duration => value.Length.ToTimex(),
            DateShape.Past => "PAST_REF",
            DateShape.Present => "PRESENT_REF",
            DateShape.Future => "FUTURE_REF",
            _ => string.Empty,
        };
        return value.Time is null ? date : date + value.Time;
    }

    /// <summary>The start of a period as a day, for the <c>(start,end,length)</c> form.</summary>
    public static string StartOf(in DateValue value) => value.Shape switch
    {
        DateShape.Day => string.Create(CultureInfo.InvariantCulture, $"{YearOf(value)}-{MonthOf(value)}-{Two(value.Day)}"),
        DateShape.Month or DateShape.Months => string.Create(CultureInfo.InvariantCulture, $"{YearOf(value)}-{MonthOf(value)}-01"),
        DateShape.Year => YearOf(value) + "-01-01",
        DateShape.Weekday => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{value.Weekday}"),
        _ when value.IsCertain && value.Past.IsKnown => Day(value.Past.From),
        _ => Write(value),
    };

    public static string Day(int day)
    {
        var date = Calendar.Date(day);
        return string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}");
    }

    public static string Span(string from, string to, string length) => string.Create(CultureInfo.InvariantCulture, $"({from},{to},{length})");

    private static string WriteMonths(in DateValue value)
    {
        if (value.Month == 0)
        {
            return value.Number == 3 ? "XXXX-QX" : "XXXX-HX";
        }

        var year = YearOf(value);
        var last = value.Month + value.Number;
        var end = last <= 12 ? string.Create(CultureInfo.InvariantCulture, $"{year}-{last:00}-01") : value.Year > 0 ? string.Create(CultureInfo.InvariantCulture, $"{value.Year + 1:0000}-01-01") : "XXXX-01-01";
        return Span(string.Create(CultureInfo.InvariantCulture, $"{year}-{value.Month:00}-01"), end, string.Create(CultureInfo.InvariantCulture, $"P{value.Number}M"));
    }

    private static string YearOf(in DateValue value) =>
        value.Year <= 0 ? "XXXX" : value.CenturyOpen ? string.Create(CultureInfo.InvariantCulture, $"XX{value.Year % 100:00}") : value.Year.ToString("0000", CultureInfo.InvariantCulture);

    private static string MonthOf(in DateValue value) => Two(value.Month);

    private static string Two(int number) => number <= 0 ? "XX" : number.ToString("00", CultureInfo.InvariantCulture);
}
