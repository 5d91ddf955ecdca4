namespace ReviewLint.Language.Dates;

/// <summary>What an expression means: how its TIMEX is written, and the days it may stand for.</summary>
internal struct DateValue
{
    public DateMentionType Type;
    public DateShape Shape;
    public DateModifier Modifier;
    public DatePart Part;

    /// <summary>The year, or 0 when the wording leaves it open.</summary>
    public int Year;

    /// <summary>Whether only the last two digits of <see cref="Year"/> were written and the century is open.</summary>
    public bool CenturyOpen;

    /// <summary>Month 1–12, or 0.</summary>
    public int Month;

    /// <summary>Day of the month 1–31, or 0.</summary>
    public int Day;

    /// <summary>ISO weekday 1–7, or 0.</summary>
    public int Weekday;

    /// <summary>Week number, season, number of months, or the n of an n-th weekday.</summary>
    public int Number;

    /// <summary>Latest reading that does not lie after the reference date.</summary>
    public DaySpan Past;

    /// <summary>Earliest reading that does.</summary>
    public DaySpan Future;

    /// <summary>Whether the wording points at time to come, so that <see cref="Future"/> is preferred.</summary>
    public bool IsDeadline;

    /// <summary>A length of time, for a <see cref="DateShape.Duration"/>.</summary>
    public DateLength Length;

    /// <summary>The TIMEX value of a <see cref="DateShape.Written"/> value.</summary>
    public string? Timex;

    /// <summary>What is added to a TIMEX value for a time of day (<c>T09:30</c>, <c>TMO</c>).</summary>
    public string? Time;

    /// <summary>Whether the value stands for one day, and not for a span of them.</summary>
    public readonly bool IsDay => Shape is DateShape.Day or DateShape.Weekday or DateShape.NthWeekday && Type == DateMentionType.Date;

    /// <summary>Whether both readings are the same.</summary>
    public readonly bool IsCertain => Past == Future;

    public void SetBoth(DaySpan span) => Past = Future = span;

    public static DateValue Of(DateMentionType type, DateShape shape) =>
        new() { Type = type, Shape = shape, Past = DaySpan.Unknown, Future = DaySpan.Unknown };

    public static DateValue WrittenAs(DateMentionType type, string timex) =>
        new() { Type = type, Shape = DateShape.Written, Timex = timex, Past = DaySpan.Unknown, Future = DaySpan.Unknown };
}
