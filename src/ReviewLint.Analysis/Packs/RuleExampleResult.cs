namespace ReviewLint.Analysis.Packs;

/// <summary>How one example of a rule came out.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Path">The rule's file.</param>
/// <param name="Line">1-based line of the example in it.</param>
/// <param name="IsFlag">Whether the rule must report it (else it must not).</param>
/// <param name="Passed">Whether it did as it must.</param>
/// <param name="Message">What was expected and what happened; empty when it passed.</param>
public sealed record RuleExampleResult(string RuleId, string Path, int Line, bool IsFlag, bool Passed, string Message)
{
    /// <summary>Whether it shows what a fix does; then it is neither reported nor passed.</summary>
    public bool IsFix { get; init; }

    /// <summary>What it is called in the rule's file: <c>flag</c>, <c>pass</c> or <c>fix</c>.</summary>
    public string Kind => IsFix ? "fix" : IsFlag ? "flag" : "pass";

    /// <summary>
    /// Why the example is known not to come out yet; null for any other. Such an example passes as long as it fails, and fails when it comes out, so that
    /// the list of gaps never says more than is true.
    /// </summary>
    public string? KnownGap { get; init; }
}
