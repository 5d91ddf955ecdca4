namespace ReviewLint.Language.Dates;

/// <summary>How a word before or after a date turns it: the <c>Mod</c> of upstream, and deadlines.</summary>
internal enum DateModifier : byte
{
    None,
    Before,

    /// <summary>Not later than, the day itself included; upstream writes it as <see cref="Before"/>.</summary>
    By,
    After,
    Since,
    Until,
    Approximately,
    More,
    Less,

    /// <summary>Refers to something said before (<c>that weekend</c>).</summary>
    Undefined,
}
