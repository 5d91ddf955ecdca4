namespace ReviewLint.Language.Dates;

/// <summary>Arithmetic on day numbers that answers −1 where <see cref="DateOnly"/> would throw.</summary>
internal static class Calendar
{
    /// <summary>Largest day number of <see cref="DateOnly"/>.</summary>
    public static readonly int LastDay = DateOnly.MaxValue.DayNumber;

    public static int Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day).DayNumber
            : -1;

    public static DateOnly Date(int day) => DateOnly.FromDayNumber(day);

    public static int AddDays(int day, long days) =>
        day < 0 || day + days < 0 || day + days > LastDay ? -1 : (int)(day + days);

    public static int AddMonths(int day, long months)
    {
        if (day < 0)
        {
            return -1;
        }

        var date = Date(day);
        var index = (date.Year * 12L) + date.Month - 1 + months;
        var year = index / 12;
        if (index < 12 || year > 9999)
        {
            return -1;
        }

        var month = (int)(index % 12) + 1;
        return Day((int)year, month, Math.Min(date.Day, DateTime.DaysInMonth((int)year, month)));
    }

    /// <summary>ISO weekday: Monday 1 to Sunday 7. Day number 0, 1 January of year 1, was a Monday.</summary>
    public static int Weekday(int day) => (day % 7) + 1;

    public static int Monday(int day) => day < 0 ? -1 : day - (day % 7);

    /// <summary>The ISO week that a day belongs to; week 0 of year 0 for no day.</summary>
    public static (int Year, int Week) Week(int day)
    {
        if (day < 0)
        {
            return default;
        }

        var date = Date(day).ToDateTime(TimeOnly.MinValue);
        return (System.Globalization.ISOWeek.GetYear(date), System.Globalization.ISOWeek.GetWeekOfYear(date));
    }

    /// <summary>Monday of an ISO week.</summary>
    public static int WeekStart(int year, int week) =>
        year is >= 1 and <= 9998 && week is >= 1 and <= 53 && week <= System.Globalization.ISOWeek.GetWeeksInYear(year)
            ? AddDays(Monday(Day(year, 1, 4)), 7L * (week - 1))
            : -1;

    /// <summary>Monday of the n-th week of a month: the first is the one that holds its first Thursday.</summary>
    public static int MonthWeekStart(int year, int month, int week) => AddDays(Monday(Day(year, month, 4)), 7L * (week - 1));

    /// <summary>The last week of a month that <see cref="MonthWeekStart"/> counts to it.</summary>
    public static int WeeksInMonth(int year, int month) =>
        AddDays(MonthWeekStart(year, month, 5), 3) is var thursday && thursday >= 0 && Date(thursday).Month == month ? 5 : 4;

    /// <summary>A day that many working days away; Saturday and Sunday do not count.</summary>
    public static int AddBusinessDays(int day, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Min(Math.Abs(count), 1000); left > 0 && day >= 0;)
        {
            day = AddDays(day, step);
            if (day >= 0 && Weekday(day) <= 5)
            {
                left--;
            }
        }

        return day;
    }
}
