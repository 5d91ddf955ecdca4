namespace ReviewLint.Language.Dates.Parsing;

/// <summary>An expression found, before its TIMEX is written.</summary>
/// <param name="Start">UTF-16 offset of the first character.</param>
/// <param name="End">UTF-16 offset just past the last character.</param>
/// <param name="Value">What it means.</param>
internal readonly record struct DateMatch(int Start, int End, DateValue Value);
