namespace ReviewLint.Language.Dates.Words;

/// <summary>What a word does in a date expression.</summary>
internal enum DateWordKind : byte
{
    None,

    // Words that can make a date expression: each is a trigger.
    Month,
    Weekday,
    Unit,
    Season,
    DayWord,
    PartOfDay,
    Frequency,
    Quarter,
    Half,
    Decade,
    FiscalYear,
    Feast,

    // Words that only help one.
    Number,
    Ordinal,
    OrdinalSuffix,
    Scale,
    Relative,
    Vague,
    Every,
    Other,
    Position,
    HalfWord,
    Meridiem,
    OClock,
    WeekLabel,
    Function,
}
