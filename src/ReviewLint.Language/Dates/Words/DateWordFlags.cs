namespace ReviewLint.Language.Dates.Words;

/// <summary>What else is known of a date word.</summary>
[Flags]
internal enum DateWordFlags : ushort
{
    None = 0,

    /// <summary>Also an everyday word, a name or a short abbreviation: a date only with a date word or a preposition beside it.</summary>
    Ambiguous = 1 << 0,

    /// <summary>Shortened: a full stop may follow.</summary>
    Abbreviation = 1 << 1,

    /// <summary>Plural (<c>weeks</c>, <c>Fridays</c>, <c>viikkoja</c>).</summary>
    Plural = 1 << 2,

    /// <summary>The form itself says the first part of the period (<c>alkuvuodesta</c>).</summary>
    Start = 1 << 3,

    /// <summary>The form itself says the middle.</summary>
    Mid = 1 << 4,

    /// <summary>The form itself says the last part (<c>loppuvuonna</c>).</summary>
    End = 1 << 5,

    /// <summary>Finnish genitive (<c>viikon</c>).</summary>
    Genitive = 1 << 6,

    /// <summary>Finnish "when" cases: adessive, inessive, essive (<c>viikolla</c>, <c>maaliskuussa</c>, <c>vuonna</c>).</summary>
    When = 1 << 7,

    /// <summary>Finnish "from" cases: elative, ablative.</summary>
    FromCase = 1 << 8,

    /// <summary>Finnish "to" cases: illative, allative.</summary>
    ToCase = 1 << 9,

    /// <summary>Finnish partitive (<c>viikkoa</c>).</summary>
    Partitive = 1 << 10,

    /// <summary>A bare compound head that another month follows (<c>tammi-</c> in <c>tammi–kesäkuussa</c>).</summary>
    Stem = 1 << 11,

    /// <summary>Makes a date expression on its own, so that a text that holds it is read closely.</summary>
    Trigger = 1 << 12,

    /// <summary>Counts back from the reference date instead of naming the calendar period before (<c>kuluneen vuoden</c>).</summary>
    Long = 1 << 13,
}
