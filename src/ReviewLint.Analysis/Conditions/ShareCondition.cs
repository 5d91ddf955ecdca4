using System.Collections.Immutable;

namespace ReviewLint.Analysis.Conditions;

/// <summary>A unit in which a share of the smaller units that fit one condition fit another too. False when none fits the first.</summary>
internal sealed class ShareCondition(UnitLevel level, Amount min, Amount max, params ImmutableArray<Condition> operands) : Condition(level, operands)
{
    public override ConditionKind Kind => ConditionKind.Share;

    public override int Cost => 3 + Operands[0].Cost + Operands[1].Cost;

    public override void Evaluate(MatchState state, ConditionNode self, Span<ulong> column)
    {
        var part = state.Column(self.Operands[0]);
        var whole = state.Column(self.Operands[1]);
        var (least, most) = (state.Value(min), state.Value(max));
        var units = state.Units(Level);
        for (var i = 0; i < units.Count; i++)
        {
            var (all, both) = (0, 0);
            var (from, to) = state.Inside(units.Start(i), units.End(i), self.Operands[0].Level);
            for (var k = BitColumn.First(whole, from, to); k >= 0; k = BitColumn.First(whole, k + 1, to))
            {
                all++;
                both += BitColumn.Has(part, k) ? 1 : 0;
            }

            if (all > 0 && both >= least * all && both <= most * all)
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

    protected override string Describe() => $"share({Operands[0].Key},{Operands[1].Key},{min.Key},{max.Key})";
}
