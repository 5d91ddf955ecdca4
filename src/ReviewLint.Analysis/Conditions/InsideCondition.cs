using System.Collections.Immutable;

namespace ReviewLint.Analysis.Conditions;

/// <summary>A unit whose enclosing larger unit fits a condition.</summary>
internal sealed class InsideCondition(UnitLevel level, params ImmutableArray<Condition> operands) : Condition(level, operands)
{
    public override ConditionKind Kind => ConditionKind.Inside;

    public override int Cost => 2 + Operands[0].Cost;

    public override void Evaluate(MatchState state, ConditionNode self, Span<ulong> column)
    {
        var outer = state.Column(self.Operands[0]);
        if (BitColumn.IsEmpty(outer))
        {
            return;
        }

        var around = state.Units(self.Operands[0].Level);
        var units = state.Units(Level);
        for (var i = 0; i < units.Count; i++)
        {
            if (BitColumn.Has(outer, around.UnitOf(units.Start(i))))
            {
                BitColumn.Set(column, i);
            }
        }
    }

    protected override string Describe() => "inside(" + Operands[0].Key + ")";
}
