using System.Numerics;
using ReviewLint.Meaning.Reading;
using ReviewLint.Meaning.Scoring;

namespace ReviewLint.Meaning.Learning;

/// <summary>Features of the phrases found in a sentence, and of what it evaluates; the same in every language.</summary>
internal static class PhraseFeatures
{
    public static void Add(Decision decision, FeatureSink sink)
    {
        AddPhrases(decision.Reading, sink);
        AddSign(decision, sink);
    }

    private static void AddPhrases(SentenceReading reading, FeatureSink sink)
    {
        var main = reading.Main;
        for (var lists = reading.Lists; lists != 0; lists &= lists - 1)
        {
            var number = BitOperations.TrailingZeroCount(lists);
            var list = (Lex)number;
            sink.Add(FeatureKind.Phrase, number);
            sink.Add(FeatureKind.Phrase, number, reading.Finnish ? 2 : 1);
            if (reading.StrengthOf(list) >= 2)
            {
                sink.Add(FeatureKind.StrongPhrase, number);
            }

            if (reading.FirstOf(list) <= reading.First + 1)
            {
                sink.Add(FeatureKind.FirstPhrase, number);
            }

            sink.Add(FeatureKind.PhraseAndSubject, number, (int)main.Subject, main.Negated ? 1 : 0);
            sink.Add(FeatureKind.PhraseAndTense, number, main.IsPast ? 1 : 0, (int)main.Modal);
        }
    }

    private static void AddSign(Decision decision, FeatureSink sink)
    {
        var evaluation = decision.Evaluation;
        var main = decision.Reading.Main;
        var sign = Level(evaluation.Positive) + (3 * Level(evaluation.Negative));
        var weak = (evaluation.WeakPositive > 0 ? 1 : 0) + (evaluation.WeakNegative > 0 ? 2 : 0) + (evaluation.AnyHypothetical ? 4 : 0);
        sink.Add(FeatureKind.Sign, sign, weak);
        sink.Add(FeatureKind.Sign, sign, 100);
        sink.Add(FeatureKind.SignAndSubject, sign, (int)main.Subject, main.Copula ? 1 : 0);
        sink.Add(FeatureKind.SignAndKind, sign, weak, (int)decision.Reading.Context.Kind);
        sink.Add(FeatureKind.SignAndShape, sign, ClauseFeatures.ShapeOf(main));
    }

    private static int Level(float weight) => weight <= 0 ? 0 : weight < 2 ? 1 : 2;
}
