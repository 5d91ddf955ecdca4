using ReviewLint.Analysis.Packs;

namespace ReviewLint.Analysis.Conditions;

/// <summary>A condition that finds something of its own in a unit, for the rule's message and mark: a rating, a label, what is missing.</summary>
internal abstract class FindingCondition(UnitLevel level) : Condition(level)
{
    public override int Cost => 8;

    /// <summary>What is found in a unit; nothing where the condition does not hold.</summary>
    public abstract IReadOnlyList<FoundWords> Find(MatchState state, UnitRange unit);

    public override void Evaluate(MatchState state, ConditionNode self, Span<ulong> column)
    {
        var units = state.Units(Level);
        for (var i = 0; i < units.Count; i++)
        {
            if (Find(state, new UnitRange(Level, i, units.Start(i), units.End(i))).Count > 0)
            {
                BitColumn.Set(column, i);
            }
        }
    }
}
