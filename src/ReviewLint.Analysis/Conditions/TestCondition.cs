namespace ReviewLint.Analysis.Conditions;

/// <summary>Any other property of a unit, tested unit by unit.</summary>
internal sealed class TestCondition(UnitLevel level, UnitTest test) : Condition(level)
{
    public override ConditionKind Kind => ConditionKind.Test;

    public override int Cost => test.Kind == UnitTestKind.PeriodDays ? 1 : 4;

    public override void Evaluate(MatchState state, ConditionNode self, Span<ulong> column)
    {
        var units = state.Units(Level);
        for (var i = 0; i < units.Count; i++)
        {
            if (test.Holds(state, new UnitRange(Level, i, units.Start(i), units.End(i))))
            {
                BitColumn.Set(column, i);
            }
        }
    }

    public override void Write(ImageWriter writer) => test.Write(writer);

    protected override string Describe() => test.Key;
}
