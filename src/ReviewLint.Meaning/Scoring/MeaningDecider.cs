using ReviewLint.Meaning.Reading;

namespace ReviewLint.Meaning.Scoring;

/// <summary>The order in which the fields of a meaning are decided: later ones look at earlier ones.</summary>
internal static class MeaningDecider
{
    public static SentenceMeaning Decide(SentenceReading reading, List<MeaningCue>? explanations)
    {
        var decision = new Decision(reading, explanations) { Evaluation = Evaluation.Of(reading) };
        ActScorer.Decide(decision);
        ToneScorer.Decide(decision);
        TimeScorer.Decide(decision);
        OwnerScorer.Decide(decision);
        AgentScorer.Decide(decision);
        TargetScorer.Decide(decision);
        PolarityScorer.Decide(decision);
        HedgeScorer.Decide(decision);
        SpecificScorer.Decide(decision);
        CueScorer.Decide(decision);
        return decision.ToMeaning();
    }
}
