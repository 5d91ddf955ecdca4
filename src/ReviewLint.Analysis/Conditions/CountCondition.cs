using System.Collections.Immutable;

namespace ReviewLint.Analysis.Conditions;

/// <summary>A unit that holds a number of smaller units of which a condition is true.</summary>
internal sealed class CountCondition(UnitLevel level, Amount min, Amount? max, params ImmutableArray<Condition> operands) : Condition(level, operands)
{
    public override ConditionKind Kind => ConditionKind.Count;

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

    public override void Write(ImageWriter writer)
    {
        writer.Amount(min);
        writer.Amount(max);
    }

    protected override string Describe() => $"count({Operands[0].Key},{min.Key},{max?.Key})";
}
