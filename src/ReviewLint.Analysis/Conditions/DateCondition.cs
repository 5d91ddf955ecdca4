namespace ReviewLint.Analysis.Conditions;

/// <summary>A sentence with a date that fits a filter.</summary>
internal sealed class DateCondition(DateFilter filter) : Condition(UnitLevel.Sentence)
{
    public DateFilter Filter { get; } = filter;

    public override ConditionKind Kind => ConditionKind.Date;

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

    public override void Write(ImageWriter writer) => Filter.Write(writer);

    protected override string Describe() => $"date({Filter.Key})";
}
