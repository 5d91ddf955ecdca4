namespace ReviewLint.Language.Dates;

/// <summary>Which part of a period is meant: <c>early March</c>, <c>the end of the year</c>.</summary>
internal enum DatePart : byte
{
    Whole,
    Start,
    Mid,
    End,

    /// <summary>From the reference day on (<c>later this month</c>).</summary>
    Later,

    /// <summary>Up to the reference day (<c>earlier this week</c>).</summary>
    Earlier,
}
