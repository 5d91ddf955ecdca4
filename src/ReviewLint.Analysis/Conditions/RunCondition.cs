using System.Collections.Immutable;

namespace ReviewLint.Analysis.Conditions;

/// <summary>A unit with so many sentences in a row that fit a condition.</summary>
internal sealed class RunCondition(UnitLevel level, Amount min, params ImmutableArray<Condition> operands) : Condition(level, operands)
{
    public override ConditionKind Kind => ConditionKind.Run;

    public override int Cost => 2 + Operands[0].Cost;

    public override void Evaluate(MatchState state, ConditionNode self, Span<ulong> column)
    {
        var inner = state.Column(self.Operands[0]);
        if (BitColumn.IsEmpty(inner))
        {
            return;
        }

        var least = state.Value(min);
        var units = state.Units(Level);
        for (var u = 0; u < units.Count; u++)
        {
            var run = 0;
            for (var i = units.Start(u); i < units.End(u); i++)
            {
                run = BitColumn.Has(inner, i) ? run + 1 : 0;
                if (run >= least)
                {
                    BitColumn.Set(column, u);
                    break;
                }
            }
        }
    }

    public override void Write(ImageWriter writer) => writer.Amount(min);

    protected override string Describe() => $"run({Operands[0].Key},{min.Key})";
}
