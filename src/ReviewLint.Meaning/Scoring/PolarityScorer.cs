using ReviewLint.Meaning.Reading;

namespace ReviewLint.Meaning.Scoring;

/// <summary>The sign of the evaluation, open or implied.</summary>
internal static class PolarityScorer
{
    public static void Decide(Decision decision)
    {
        decision.Polarity = Find(decision, out var cue);
        decision.Because("polarity", decision.Polarity, cue);
    }

    private static Polarity Find(Decision decision, out string cue)
    {
        var evaluation = decision.Evaluation;
        cue = "good and bad words after negation";
        switch (decision.Act)
        {
            case Act.Praise:
                return evaluation.Negative > 0 ? Polarity.Mixed : Polarity.Positive;
            case Act.Judgement when decision.Tone == Tone.Sarcastic:
                cue = "sarcasm";
                return Polarity.Negative;
            case Act.Judgement:
                return evaluation.IsMixed ? Polarity.Mixed : Polarity.Negative;
            case Act.QuestionLeading or Act.QuestionRhetorical:
                cue = "the answer that the question holds";
                return Polarity.Negative;
            case Act.QuestionOpen when decision.Reading.Has(Lex.WhyBlame):
                cue = "blame";
                return Polarity.Negative;
            case Act.Directive or Act.Other when decision.Tone is Tone.Hostile:
                return Polarity.Negative;
            case Act.Observation when evaluation.WeakNegative > evaluation.WeakPositive:
                cue = "bad news";
                return Polarity.Negative;
            case Act.Observation when evaluation.WeakPositive > evaluation.WeakNegative:
                cue = "good news";
                return Polarity.Positive;
            default:
                cue = "no evaluation";
                return Polarity.Neutral;
        }
    }
}
