namespace ReviewLint.Analysis.Conditions;

/// <summary>Any other property of a unit, tested unit by unit.</summary>
internal sealed class TestCondition(UnitLevel level, string key, Func<MatchState, UnitRange, bool> test, int cost = 4) : Condition(level, key)
{
    public override int Cost => cost;

    public override void Evaluate(MatchState state, ConditionNode self, Span<ulong> column)
    {
        var units = state.Units(Level);
        for (var i = 0; i < units.Count; i++)
        {
            if (test(state, new UnitRange(Level, i, units.Start(i), units.End(i))))
            {
                BitColumn.Set(column, i);
            }
        }
    }
}
