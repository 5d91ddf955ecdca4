namespace ReviewLint.Analysis.Packs;

/// <summary>A condition of a rule that no example exercises: without it every example still comes out as it says.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Path">The rule's file.</param>
/// <param name="Line">1-based line of the condition.</param>
/// <param name="Column">1-based column of the condition in UTF-16 units.</param>
/// <param name="Condition">The condition as it stands there, shortened.</param>
/// <param name="Help">The example that is missing.</param>
public sealed record UnexercisedCondition(string RuleId, string Path, int Line, int Column, string Condition, string Help);
