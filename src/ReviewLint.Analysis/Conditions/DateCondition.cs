namespace ReviewLint.Analysis.Conditions;

/// <summary>A sentence with a date that fits a filter.</summary>
internal sealed class DateCondition(DateFilter filter) : Condition(UnitLevel.Sentence, $"date({filter.Key})")
{
    public DateFilter Filter { get; } = filter;

    public override int Cost => 4;

    public override void Evaluate(MatchState state, ConditionNode self, Span<ulong> column)
    {
        foreach (var sentence in state.Document.Sentences)
        {
            foreach (var date in sentence.Dates)
            {
                if (Filter.Fits(state, date))
                {
                    BitColumn.Set(column, sentence.Index);
                    break;
                }
            }
        }
    }
}
