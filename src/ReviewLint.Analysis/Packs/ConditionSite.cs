namespace ReviewLint.Analysis.Packs;

/// <summary>A condition where it stands in a rule file.</summary>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column in UTF-16 units.</param>
/// <param name="Text">The condition, shortened.</param>
/// <param name="IsBranch">Whether it is one of several of which one is enough; else it is one of several that must all hold.</param>
/// <param name="Widens">Whether taking it out lets the rule find more (else less).</param>
/// <param name="Parent">Number of the condition that it stands in; -1 for none.</param>
internal readonly record struct ConditionSite(int Line, int Column, string Text, bool IsBranch, bool Widens, int Parent)
{
    public bool IsAt(ConditionSite other) => Line == other.Line && Column == other.Column && IsBranch == other.IsBranch;
}
