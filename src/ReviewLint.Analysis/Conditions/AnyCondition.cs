using System.Collections.Immutable;

namespace ReviewLint.Analysis.Conditions;

/// <summary>At least one of its operands.</summary>
internal sealed class AnyCondition(UnitLevel level, params ImmutableArray<Condition> operands) : Condition(level, operands)
{
    public override ConditionKind Kind => ConditionKind.Any;

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

    protected override string Describe() => "any(" + string.Join(',', Operands.Select(o => o.Key)) + ")";
}
