namespace ReviewLint.Language.Dates.Words;

/// <summary>What a word means in a date expression.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">Its number: month 1–12, ISO weekday 1–7, <see cref="DateUnit"/>, season 0–3, shift of a relative word, a number word's value and so on.</param>
/// <param name="Flags">What else is known of it.</param>
internal readonly record struct DateWord(DateWordKind Kind, short Value, DateWordFlags Flags)
{
    public bool Has(DateWordFlags flag) => (Flags & flag) != 0;
}
