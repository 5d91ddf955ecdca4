using System.Globalization;

namespace ReviewLint.Language.Dates.Parsing;

/// <summary>Finds the days that a value may stand for, past and future, as upstream does.</summary>
internal ref partial struct DateParser
{
    private readonly int ThisYear => HasReference ? Calendar.Date(today).Year : 0;

    private readonly int ThisMonth => HasReference ? Calendar.Date(today).Month : 0;

    /// <summary>A day of a month; a year or a month of 0 is open.</summary>
    private readonly DateValue DayValue(int year, int month, int day, int weekday = 0)
    {
        var value = DateValue.Of(DateMentionType.Date, DateShape.Day);
        (value.Year, value.Month, value.Day, value.Weekday) = (year, month, day, weekday);
        Resolve(ref value);
        return value;
    }

    /// <summary>A known day, or an unknown one (−1) whose TIMEX is all X.</summary>
    private readonly DateValue KnownDay(int day)
    {
        if (day < 0)
        {
            return DateValue.Of(DateMentionType.Date, DateShape.Day);
        }

        var date = Calendar.Date(day);
        return DayValue(date.Year, date.Month, date.Day);
    }

    private readonly DateValue MonthValue(int year, int month)
    {
        var value = DateValue.Of(DateMentionType.DateRange, DateShape.Month);
        (value.Year, value.Month) = (year, month);
        Resolve(ref value);
        return value;
    }

    private readonly DateValue YearValue(int year)
    {
        var value = DateValue.Of(DateMentionType.DateRange, DateShape.Year);
        value.Year = year;
        Resolve(ref value);
        return value;
    }

    /// <summary>A quarter (3 months) or a half (6); a month of 0 is a quarter not known.</summary>
    private readonly DateValue MonthsValue(int year, int month, int months)
    {
        var value = DateValue.Of(DateMentionType.DateRange, DateShape.Months);
        (value.Year, value.Month, value.Number) = (year, month, months);
        Resolve(ref value);
        return value;
    }

    private readonly DateValue SeasonValue(int year, int season)
    {
        var value = DateValue.Of(DateMentionType.DateRange, DateShape.Season);
        (value.Year, value.Number) = (year, season);
        Resolve(ref value);
        return value;
    }

    private static DateValue WeekValue(int year, int week)
    {
        var value = DateValue.Of(DateMentionType.DateRange, DateShape.Week);
        (value.Year, value.Number) = (year, week);
        if (year > 0)
        {
            var start = Calendar.WeekStart(year, week);
            value.SetBoth(DaySpan.Of(start, Calendar.AddDays(start, 7)));
        }

        return value;
    }

    private readonly DateValue WeekdayValue(int weekday)
    {
        var value = DateValue.Of(DateMentionType.Date, DateShape.Weekday);
        value.Weekday = weekday;
        if (HasReference)
        {
            var past = today - 1 - ((Calendar.Weekday(today) - 1 - weekday + 14) % 7);
            // A weekday that is today's is read as today, which upstream counts as to come.
            value.Past = DaySpan.Day(past);
            value.Future = DaySpan.Day(past + 7);
        }

        return value;
    }

    /// <summary>Gives a value whose year is open its past and future readings.</summary>
    private readonly void Resolve(ref DateValue value)
    {
        if (value.Year > 0 && !value.CenturyOpen)
        {
            value.SetBoth(SpanIn(value, value.Year, value.Month));
            return;
        }

        if (!HasReference || (value.Shape != DateShape.Season && value.Month == 0 && value.Day == 0))
        {
            return;
        }

        if (value.Month == 0 && value.Shape == DateShape.Day)
        {
            ResolveDayOfMonth(ref value);
            return;
        }

        // Whole periods that hold the reference date belong to the future reading, as upstream has it; a day that is the reference date to the past one.
        var first = value.Shape == DateShape.Season ? (value.Number * 3) + 3 : value.Month;
        var year = ThisYear;
        var pastYear = year;
        if (value.Shape == DateShape.Day)
        {
            // 29 February is looked for up to eight years away.
            for (pastYear = year; pastYear > year - 9 && !(SpanIn(value, pastYear, value.Month) is { IsKnown: true } past && past.From <= today);)
            {
                pastYear--;
            }

            for (year = pastYear + 1; year < pastYear + 9 && !SpanIn(value, year, value.Month).IsKnown;)
            {
                year++;
            }
        }
        else if (value.Shape == DateShape.Months)
        {
            // A quarter without a year is this year's or next year's.
            year++;
        }
        else
        {
            pastYear = first >= ThisMonth ? year - 1 : year;
            year = pastYear + 1;
        }

        value.Past = SpanIn(value, pastYear, value.Month);
        value.Future = SpanIn(value, year, value.Month);
    }

    private readonly void ResolveDayOfMonth(ref DateValue value)
    {
        var month = Calendar.Day(ThisYear, ThisMonth, 1);
        for (var back = 0; back < 4; back++)
        {
            var date = Calendar.AddMonths(month, -back);
            var day = date < 0 ? -1 : Calendar.Day(Calendar.Date(date).Year, Calendar.Date(date).Month, value.Day);
            if (day >= 0 && day <= today)
            {
                value.Past = DaySpan.Day(day);
                break;
            }
        }

        for (var ahead = 0; ahead < 4; ahead++)
        {
            var date = Calendar.AddMonths(month, ahead);
            var day = date < 0 ? -1 : Calendar.Day(Calendar.Date(date).Year, Calendar.Date(date).Month, value.Day);
            if (day > today)
            {
                value.Future = DaySpan.Day(day);
                break;
            }
        }
    }

    private static DaySpan SpanIn(in DateValue value, int year, int month)
    {
        switch (value.Shape)
        {
            case DateShape.Day:
                return DaySpan.Day(Calendar.Day(year, month, value.Day));
            case DateShape.Month:
                var start = Calendar.Day(year, month, 1);
                return DaySpan.Of(start, Calendar.AddMonths(start, 1));
            case DateShape.Months:
                start = Calendar.Day(year, month, 1);
                return DaySpan.Of(start, Calendar.AddMonths(start, value.Number));
            case DateShape.Year:
                start = Calendar.Day(year, 1, 1);
                return DaySpan.Of(start, Calendar.AddMonths(start, 12));
            case DateShape.Season:
                // Meteorological seasons; a winter is named after the year it begins in.
                start = Calendar.Day(year, (value.Number * 3) + 3, 1);
                return DaySpan.Of(start, Calendar.AddMonths(start, 3));
            default:
                return DaySpan.Unknown;
        }
    }

    /// <summary>A period that many units from the one that holds the reference date: this week, next month, last quarter.</summary>
    private readonly DateValue PeriodValue(DateUnit unit, int shift)
    {
        var month = HasReference ? Calendar.AddMonths(Calendar.Day(ThisYear, ThisMonth, 1), shift) : -1;
        switch (unit)
        {
            case DateUnit.Day:
                return KnownDay(Calendar.AddDays(today, shift));
            case DateUnit.BusinessDay:
                return KnownDay(shift == 0 ? today : Calendar.AddBusinessDays(today, shift));
            case DateUnit.Week or DateUnit.WorkWeek or DateUnit.Weekend:
                var monday = Calendar.AddDays(Calendar.Monday(today), 7L * shift);
                return WeekOf(monday, unit);
            case DateUnit.Month:
                return month < 0 ? DateValue.Of(DateMentionType.DateRange, DateShape.Month) : MonthValue(Calendar.Date(month).Year, Calendar.Date(month).Month);
            case DateUnit.Quarter or DateUnit.Half:
                var months = unit == DateUnit.Quarter ? 3 : 6;
                var start = HasReference ? Calendar.AddMonths(Calendar.Day(ThisYear, ThisMonth - ((ThisMonth - 1) % months), 1), months * shift) : -1;
                return start < 0 ? MonthsValue(0, 0, months) : MonthsValue(Calendar.Date(start).Year, Calendar.Date(start).Month, months);
            case DateUnit.Year:
                return YearValue(HasReference ? ThisYear + shift : 0);
            case DateUnit.Decade or DateUnit.Century:
                var years = unit == DateUnit.Decade ? 10 : 100;
                var from = HasReference ? ThisYear - (ThisYear % years) + (years * shift) : 0;
                return from <= 0 ? DateValue.Of(DateMentionType.DateRange, shift < 0 ? DateShape.Past : DateShape.Future) : YearsValue(from, years);
            case DateUnit.Fortnight:
                var begin = Calendar.AddDays(Calendar.Monday(today), 14L * shift);
                return SpanValue(begin, Calendar.AddDays(begin, 14), "P2W");
            default:
                return DateValue.Of(DateMentionType.DateRange, shift < 0 ? DateShape.Past : shift == 0 ? DateShape.Present : DateShape.Future);
        }
    }

    private static DateValue WeekOf(int monday, DateUnit unit)
    {
        var value = DateValue.Of(DateMentionType.DateRange, unit == DateUnit.Weekend ? DateShape.Weekend : DateShape.Week);
        if (monday >= 0)
        {
            (value.Year, value.Number) = Calendar.Week(monday);
            value.SetBoth(unit switch
            {
                DateUnit.Weekend => DaySpan.Of(Calendar.AddDays(monday, 5), Calendar.AddDays(monday, 7)),
                DateUnit.WorkWeek => DaySpan.Of(monday, Calendar.AddDays(monday, 5)),
                _ => DaySpan.Of(monday, Calendar.AddDays(monday, 7)),
            });
        }

        return value;
    }

    private static DateValue YearsValue(int from, int years)
    {
        var start = Calendar.Day(from, 1, 1);
        return SpanValue(start, Calendar.AddMonths(start, 12L * years), "P" + years.ToString(CultureInfo.InvariantCulture) + "Y");
    }

    /// <summary>A span written with its ends; with no known ends, only as long as it is.</summary>
    private static DateValue SpanValue(int from, int to, string length)
    {
        if (from < 0 || to < 0)
        {
            return DateValue.WrittenAs(DateMentionType.DateRange, length);
        }

        var value = DateValue.WrittenAs(DateMentionType.DateRange, TimexText.Span(TimexText.Day(from), TimexText.Day(to), length));
        value.SetBoth(DaySpan.Of(from, to));
        return value;
    }

    /// <summary>That much time before or after the reference day: <c>last two months</c>, <c>the next 4 business days</c>.</summary>
    private readonly DateValue StretchValue(in DateLength length, int sign)
    {
        var unit = length.FirstUnit;
        if (unit == DateUnit.Stretch)
        {
            return DateValue.Of(DateMentionType.DateRange, sign < 0 ? DateShape.Past : DateShape.Future);
        }

        if (length.HasTime)
        {
            return DateValue.WrittenAs(DateMentionType.Time, length.ToTimex());
        }

        var timex = length.ToTimex();
        if (unit is DateUnit.Quarter or DateUnit.Half or DateUnit.Decade && length.Count == 1 && length.FirstAmount == decimal.Truncate(length.FirstAmount))
        {
            // Quarters, halves and decades are counted whole, from the next boundary.
            var edge = sign < 0 ? PeriodValue(unit, 0).Past.From : PeriodValue(unit, 1).Past.From;
            var far = length.Shift(edge, sign);
            return sign < 0 ? SpanValue(far, edge, timex) : SpanValue(edge, far, timex);
        }

        if (!HasReference)
        {
            return SpanValue(-1, -1, timex);
        }

        if (unit == DateUnit.BusinessDay)
        {
            return sign < 0
                ? SpanValue(length.Shift(today, -1), today, timex)
                : SpanValue(Calendar.AddBusinessDays(today, 1), Calendar.AddDays(length.Shift(today, 1), 1), timex);
        }

        return sign < 0
            ? SpanValue(length.Shift(today, -1), today, timex)
            : SpanValue(Calendar.AddDays(today, 1), length.Shift(Calendar.AddDays(today, 1), 1), timex);
    }
}
