namespace ReviewLint.Analysis.Conditions;

/// <summary>Where a unit stands: the value that its first sentence's place has.</summary>
internal sealed class PlaceCondition(UnitLevel level, string group, ulong mask, Func<MatchState, int, int> valueOf) : ChoiceCondition(level, group, mask, isExclusive: true)
{
    public override int Cost => 2;

    public override ChoiceCondition WithMask(ulong mask) => new PlaceCondition(Level, Group, mask, valueOf);

    public override void Evaluate(MatchState state, ConditionNode self, Span<ulong> column)
    {
        var units = state.Units(Level);
        for (var i = 0; i < units.Count; i++)
        {
            if ((Mask >> valueOf(state, units.Start(i)) & 1) != 0)
            {
                BitColumn.Set(column, i);
            }
        }
    }
}
