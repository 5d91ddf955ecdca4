using System.Collections.Immutable;

namespace ReviewLint.Analysis.Conditions;

/// <summary>At least one of its operands.</summary>
internal sealed class AnyCondition(UnitLevel level, ImmutableArray<Condition> operands)
    : Condition(level, "any(" + string.Join(',', operands.Select(o => o.Key)) + ")", operands)
{
    public override int Cost => 1 + Operands.Sum(o => o.Cost);

    public override void Evaluate(MatchState state, ConditionNode self, Span<ulong> column)
    {
        foreach (var node in self.Operands)
        {
            var operand = state.Column(node);
            for (var i = 0; i < column.Length; i++)
            {
                column[i] |= operand[i];
            }
        }
    }
}
