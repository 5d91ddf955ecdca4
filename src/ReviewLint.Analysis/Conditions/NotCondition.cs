using System.Collections.Immutable;

namespace ReviewLint.Analysis.Conditions;

/// <summary>Where its operand does not hold.</summary>
internal sealed class NotCondition(UnitLevel level, params ImmutableArray<Condition> operands) : Condition(level, operands)
{
    public override ConditionKind Kind => ConditionKind.Not;

    public override int Cost => 1 + Operands[0].Cost;

    public override void Evaluate(MatchState state, ConditionNode self, Span<ulong> column)
    {
        BitColumn.SetRange(column, 0, state.Units(Level).Count);
        var operand = state.Column(self.Operands[0]);
        for (var i = 0; i < column.Length; i++)
        {
            column[i] &= ~operand[i];
        }
    }

    protected override string Describe() => "not(" + Operands[0].Key + ")";
}
