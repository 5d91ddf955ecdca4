namespace ReviewLint.Analysis.Conditions;

/// <summary>Holds always or never.</summary>
internal sealed class ConstantCondition(UnitLevel level, bool value, string reason) : Condition(level)
{
    public bool Value { get; } = value;

    /// <summary>Why it never holds, in words; empty when it always does.</summary>
    public string Reason { get; } = reason;

    public override ConditionKind Kind => ConditionKind.Constant;

    public override int Cost => 0;

    public override void Evaluate(MatchState state, ConditionNode self, Span<ulong> column)
    {
        if (Value)
        {
            BitColumn.SetRange(column, 0, state.Units(Level).Count);
        }
    }

    public override void Write(ImageWriter writer) => writer.Flag(Value);

    protected override string Describe() => Value ? "true" : "false";
}
