namespace ReviewLint.Analysis.Conditions;

/// <summary>One unit of a document.</summary>
/// <param name="Level">Its level.</param>
/// <param name="Index">Its number on that level.</param>
/// <param name="First">Index of its first sentence.</param>
/// <param name="End">Index after its last sentence.</param>
internal readonly record struct UnitRange(UnitLevel Level, int Index, int First, int End);
