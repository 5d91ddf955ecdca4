using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Packs;
using ReviewLint.Analysis.Profile;
using ReviewLint.Language;

namespace ReviewLint.Analysis.Conditions;

/// <summary>A document that reads as feedback in so many of the five dimensions. Finds the dimensions.</summary>
internal sealed class ProfileCondition(Amount feedback, Amount sentences, Amount weight) : FindingCondition(UnitLevel.Document)
{
    private static readonly string[] English = ["goals", "dialogue", "depth", "ownership", "approach"];
    private static readonly string[] Finnish = ["tavoitteet", "vuoropuhelu", "syvyys", "omistajuus", "lähestymistapa"];

    public override ConditionKind Kind => ConditionKind.Profile;

    public override int Cost => 20;

    public override IReadOnlyList<FoundWords> Find(MatchState state, UnitRange unit)
    {
        if (unit.End - unit.First < state.Value(sentences))
        {
            return [];
        }

        var profile = ReviewProfile.Create(state.Model, state.Configuration, Math.Max(0.01, state.Value(weight)));
        var names = DocumentLanguage.Of(state.Document) == LanguageTag.Finnish ? Finnish : English;
        var found = new List<FoundWords>();
        foreach (var dimension in profile.Dimensions)
        {
            if (dimension.Score <= DimensionScore.ReadsAsFeedback)
            {
                var first = dimension.Feedback.IsEmpty ? state.Document.Sentences[unit.First] : dimension.Feedback[0];
                found.Add(new FoundWords(first.Span, first.Index, names[(int)dimension.Dimension]));
            }
        }

        return profile.SentenceCount >= state.Value(sentences) && found.Count >= state.Value(feedback) ? found : [];
    }

    public override void Write(ImageWriter writer)
    {
        writer.Amount(feedback);
        writer.Amount(sentences);
        writer.Amount(weight);
    }

    protected override string Describe() => $"profile({feedback.Key},{sentences.Key},{weight.Key})";
}
