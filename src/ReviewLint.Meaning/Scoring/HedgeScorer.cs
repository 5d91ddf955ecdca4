using ReviewLint.Meaning.Reading;

namespace ReviewLint.Meaning.Scoring;

/// <summary>Whether the claim or proposal is softened or marked as uncertain.</summary>
internal static class HedgeScorer
{
    public static void Decide(Decision decision)
    {
        decision.Hedged = decision.Reading.Has(Lex.Hedges) && decision.Act is not Act.Social;
        decision.Because("hedged", decision.Hedged, decision.Hedged ? "a word that softens" : "no word that softens");
    }
}
