namespace ReviewLint.Language.Dates;

/// <summary>How the TIMEX value of a <see cref="DateValue"/> is written.</summary>
internal enum DateShape : byte
{
    /// <summary>Written out already, in <see cref="DateValue.Timex"/>.</summary>
    Written,
    Day,
    Weekday,
    NthWeekday,
    Month,
    Year,
    Week,
    Weekend,
    MonthWeek,
    Season,

    /// <summary>Whole months of one year: a quarter or a half, <c>(2024-01-01,2024-04-01,P3M)</c>.</summary>
    Months,
    Duration,
    Past,
    Present,
    Future,
}
