namespace ReviewLint.Language.Dates;

/// <summary>A date, range, duration or repetition found in a text.</summary>
/// <param name="Start">UTF-16 offset of the first character in the text.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Type">What it is.</param>
/// <param name="Timex">
/// Its TIMEX3 value, as Microsoft Recognizers writes it (<c>2025-03-14</c>, <c>XXXX-WXX-5</c>, <c>P2W</c>, <c>(2025-01-01,2025-07-01,P6M)</c>);
/// a range <c>A to B</c> is written up to where B begins, as there. A stretch of unknown length (<c>last sprint</c>) is <c>PAST_REF</c>, <c>PRESENT_REF</c> or <c>FUTURE_REF</c>.
/// </param>
/// <param name="From">First day it covers, resolved against the reference date; null when it does not resolve, or has no beginning (<c>by 6 June</c>).</param>
/// <param name="To">First day after it (exclusive, the last part of a range counted in); null when it does not resolve or has no end (<c>since May</c>).</param>
public readonly record struct DateMention(int Start, int Length, DateMentionType Type, string Timex, DateOnly? From, DateOnly? To)
{
    /// <summary>UTF-16 offset just past the last character.</summary>
    public int End => Start + Length;
}
