namespace ReviewLint.Language.Dates;

/// <summary>The units that periods and durations are counted in, from short to long.</summary>
internal enum DateUnit : byte
{
    None,
    Second,
    Minute,
    Hour,
    BusinessDay,
    Day,
    Weekend,
    WorkWeek,
    Week,
    Fortnight,
    Month,
    Quarter,
    Half,
    Year,
    Decade,
    Century,

    /// <summary>A stretch whose length only the team knows: sprint, iteration, review cycle, <c>kausi</c>.</summary>
    Stretch,
}
