using System.Collections.Immutable;

namespace ReviewLint.Analysis.Conditions;

/// <summary>A unit whose dates (in the sentences that fit a condition) are so many, so spread and so placed.</summary>
internal sealed class DateSpreadCondition(UnitLevel level, DateSpread spread, params ImmutableArray<Condition> operands) : Condition(level, operands)
{
    public DateSpread Spread { get; } = spread;

    public override ConditionKind Kind => ConditionKind.DateSpread;

    public override int Cost => 8 + Operands[0].Cost;

    public override void Evaluate(MatchState state, ConditionNode self, Span<ulong> column)
    {
        var among = state.Column(self.Operands[0]);
        var units = state.Units(Level);
        for (var i = 0; i < units.Count; i++)
        {
            if (Spread.Holds(state, Spread.Collect(state, among, units.Start(i), units.End(i))))
            {
                BitColumn.Set(column, i);
            }
        }
    }

    public override void Write(ImageWriter writer) => Spread.Write(writer);

    protected override string Describe() => $"dates({Spread.Key},{Operands[0].Key})";
}
