namespace ReviewLint.Analysis.Conditions;

/// <summary>A unit that holds a number of smaller units of which a condition is true.</summary>
internal sealed class CountCondition(UnitLevel level, Condition of, Amount min, Amount? max)
    : Condition(level, $"count({of.Key},{min.Key},{max?.Key})", of)
{
    public override int Cost => 2 + Operands[0].Cost;

    public override void Evaluate(MatchState state, ConditionNode self, Span<ulong> column)
    {
        var inner = state.Column(self.Operands[0]);
        var least = state.Value(min);
        var most = max is { } m ? state.Value(m) : double.MaxValue;
        if (least > 0 && BitColumn.IsEmpty(inner))
        {
            return;
        }

        var units = state.Units(Level);
        for (var i = 0; i < units.Count; i++)
        {
            var (from, to) = state.Inside(units.Start(i), units.End(i), self.Operands[0].Level);
            var count = BitColumn.Count(inner, from, to);
            if (count >= least && count <= most)
            {
                BitColumn.Set(column, i);
            }
        }
    }
}
