using System.Collections.Immutable;

namespace ReviewLint.Analysis.Conditions;

/// <summary>All of its operands, the cheapest asked first and the rest not at all once nothing is left.</summary>
internal sealed class AllCondition(UnitLevel level, params ImmutableArray<Condition> operands) : Condition(level, operands)
{
    public override ConditionKind Kind => ConditionKind.All;

    public override int Cost => 1 + Operands.Sum(o => o.Cost);

    public override void Evaluate(MatchState state, ConditionNode self, Span<ulong> column)
    {
        state.Column(self.Operands[0]).CopyTo(column);
        for (var k = 1; k < self.Operands.Length && !BitColumn.IsEmpty(column); k++)
        {
            var operand = state.Column(self.Operands[k]);
            for (var i = 0; i < column.Length; i++)
            {
                column[i] &= operand[i];
            }
        }
    }

    protected override string Describe() => "all(" + string.Join(',', Operands.Select(o => o.Key)) + ")";
}
