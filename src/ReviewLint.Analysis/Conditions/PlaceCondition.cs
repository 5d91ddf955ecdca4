namespace ReviewLint.Analysis.Conditions;

/// <summary>Where a unit stands: the value that its first sentence's place has.</summary>
internal sealed class PlaceCondition(UnitLevel level, PlaceKind place, string group, ulong mask) : ChoiceCondition(level, group, mask, isExclusive: true)
{
    public override ConditionKind Kind => ConditionKind.Place;

    public override int Cost => 2;

    public override ChoiceCondition WithMask(ulong mask) => new PlaceCondition(Level, place, Group, mask);

    public override void Evaluate(MatchState state, ConditionNode self, Span<ulong> column)
    {
        var units = state.Units(Level);
        for (var i = 0; i < units.Count; i++)
        {
            if ((Mask >> ValueAt(state, units.Start(i)) & 1) != 0)
            {
                BitColumn.Set(column, i);
            }
        }
    }

    public override void Write(ImageWriter writer)
    {
        writer.Number((int)place);
        writer.Text(Group);
        writer.Mask(Mask);
    }

    private int ValueAt(MatchState state, int sentence) => place switch
    {
        PlaceKind.Kind => (int)state.Model.Kind,
        PlaceKind.Intent => (int)state.Configuration.IntentOf(state.Document.Sentences[sentence].Section),
        PlaceKind.Section => (int)state.Configuration.KindOf(state.Document.Sentences[sentence].Section),
        PlaceKind.Block => (int)state.Document.Sentences[sentence].Block.Kind,
        PlaceKind.Language => SentenceFacts.LanguageNumber(state.Document.Sentences[sentence].Language),
        PlaceKind.Task => (int)TaskOf(state.Document.Sentences[sentence].Block.IsChecked),
        _ => (int)state.Configuration.Labels,
    };

    private static TaskState TaskOf(bool? isChecked) => isChecked switch
    {
        true => TaskState.Done,
        false => TaskState.Open,
        null => TaskState.None,
    };
}
