namespace ReviewLint.Analysis.Baselines;

/// <summary>One known finding.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Key">Its key (<see cref="FindingKeys"/>): no position and no word of the review.</param>
public readonly record struct BaselineEntry(string Rule, string Key);
