namespace ReviewLint.Analysis.Conditions;

/// <summary>A condition with its place in a compiled program.</summary>
/// <param name="index">Its number.</param>
/// <param name="condition">The condition.</param>
/// <param name="operands">Its operands' places.</param>
internal sealed class ConditionNode(int index, Condition condition, ConditionNode[] operands)
{
    public int Index { get; } = index;

    public Condition Condition { get; } = condition;

    public ConditionNode[] Operands { get; } = operands;

    public UnitLevel Level => Condition.Level;
}
