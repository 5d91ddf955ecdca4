namespace ReviewLint.Language.Dates;

/// <summary>What a date expression is, in the words of Microsoft Recognizers' <c>datetimeV2</c> types.</summary>
public enum DateMentionType : byte
{
    /// <summary>A day: <c>14 March</c>, <c>yesterday</c>.</summary>
    Date,

    /// <summary>A span of days: <c>in May</c>, <c>Q2</c>, <c>last sprint</c>, <c>1.1.–30.6.</c>.</summary>
    DateRange,

    /// <summary>A length of time: <c>two weeks</c>.</summary>
    Duration,

    /// <summary>A repetition: <c>every Friday</c>, <c>joka toinen viikko</c>.</summary>
    Set,

    /// <summary>A time of day, with or without a day: <c>at 9 a.m.</c>, <c>4 Sept. at 9</c>.</summary>
    Time,
}
