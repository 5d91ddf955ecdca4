namespace ReviewLint.Analysis.Conditions;

/// <summary>One of some values of a closed list.</summary>
internal abstract class ChoiceCondition(UnitLevel level, string group, ulong mask, bool isExclusive) : Condition(level)
{
    /// <summary>The list.</summary>
    public string Group { get; } = group;

    /// <summary>The values that fit, as bits.</summary>
    public ulong Mask { get; } = mask;

    /// <summary>Whether a unit has only one value of the list, so that two conditions on it can contradict each other.</summary>
    public bool IsExclusive { get; } = isExclusive;

    public abstract ChoiceCondition WithMask(ulong mask);

    protected override string Describe() => $"{Group}={Mask:x}";
}
