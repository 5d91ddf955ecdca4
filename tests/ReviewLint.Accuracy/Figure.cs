namespace ReviewLint.Accuracy;

/// <summary>One measured figure.</summary>
/// <param name="Key">Its name in the table and in the baseline.</param>
/// <param name="Value">The figure.</param>
/// <param name="Goal">What the issues ask for; null without a goal.</param>
/// <param name="Kind"><c>held-out</c>, <c>seen</c> or <c>rules</c> (nothing was trained), or <c>time</c>, which the baseline does not guard.</param>
/// <param name="Count">How many items it was measured on.</param>
/// <param name="Anchor">What others reach on the same set, in their own words; null without one.</param>
internal sealed record Figure(string Key, double Value, double? Goal, string Kind, int Count, string? Anchor = null);
