using ReviewLint.Meaning.Learning;
using ReviewLint.Meaning.Reading;

namespace ReviewLint.Meaning.Scoring;

/// <summary>The order in which the fields of a meaning are decided: later ones look at earlier ones.</summary>
internal static class MeaningDecider
{
    public static SentenceMeaning Decide(SentenceReading reading, List<MeaningCue>? explanations)
    {
        var decision = new Decision(reading, explanations) { Evaluation = Evaluation.Of(reading) };
        ActScorer.Decide(decision);
        var model = MeaningNetwork.Current;
        if (model is not null)
        {
            ModelScorer.DecideAct(decision, model);
        }

        FeatureRecorder.Current?.RecordReading(decision);
        decision.SecondAct = SecondActScorer.Find(decision);
        ToneScorer.Decide(decision);
        TimeScorer.Decide(decision);
        OwnerScorer.Decide(decision);
        AgentScorer.Decide(decision);
        TargetScorer.Decide(decision);
        PolarityScorer.Decide(decision);
        HedgeScorer.Decide(decision);
        SpecificScorer.Decide(decision);
        if (model is not null)
        {
            var ruled = decision.Time;
            ModelScorer.DecideRest(decision, model);
            TimeScorer.KeepToTheVerb(decision, ruled);
        }

        FeatureRecorder.Current?.RecordDecided(decision);
        CueScorer.Decide(decision);
        return decision.ToMeaning();
    }
}
