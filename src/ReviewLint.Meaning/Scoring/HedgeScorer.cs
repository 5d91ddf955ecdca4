using ReviewLint.Meaning.Reading;

namespace ReviewLint.Meaning.Scoring;

/// <summary>Whether the claim or proposal is softened or marked as uncertain.</summary>
internal static class HedgeScorer
{
    /// <summary>Whether English grammar marks a belief or possibility, which a likeness does not overrule.</summary>
    public static bool IsEpistemic(SentenceReading reading) => !reading.Finnish && reading.Has(Lex.Epistemic) && !reading.IsQuestion;

    public static void Decide(Decision decision)
    {
        var reading = decision.Reading;
        var softens = reading.Has(Lex.Hedges);
        decision.Hedged = (softens || reading.Has(Lex.Epistemic)) && decision.Act is not Act.Social;
        decision.Because("hedged", decision.Hedged, !decision.Hedged ? "no word that softens" : softens ? "a word that softens" : "a belief or possibility, not a fact");
    }
}
