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
            var strong = reading.StrengthOf(list) >= 2;
            var first = reading.FirstOf(list) <= reading.First + 1;
            var key = (uint)number | (reading.Finnish ? 1u << 8 : 0) | (strong ? 1u << 9 : 0) | (first ? 1u << 10 : 0) | (main.Negated ? 1u << 11 : 0) | (main.IsPast ? 1u << 12 : 0) | ((uint)main.Subject << 16) | ((uint)main.Modal << 24);
            if (sink.AddGroup(FeatureKind.Phrase, key))
            {
                continue;
            }

            sink.Add(FeatureKind.Phrase, number);
            sink.Add(FeatureKind.Phrase, number, reading.Finnish ? 2 : 1);
            if (strong)
            {
                sink.Add(FeatureKind.StrongPhrase, number);
            }

            if (first)
            {
                sink.Add(FeatureKind.FirstPhrase, number);
            }

            sink.Add(FeatureKind.PhraseAndSubject, number, (int)main.Subject, main.Negated ? 1 : 0);
            sink.Add(FeatureKind.PhraseAndTense, number, main.IsPast ? 1 : 0, (int)main.Modal);
            sink.EndGroup();
        }
    }

    private static void AddSign(Decision decision, FeatureSink sink)
    {
        var evaluation = decision.Evaluation;
        var main = decision.Reading.Main;
        var sign = Level(evaluation.Positive) + (3 * Level(evaluation.Negative));
        var weak = (evaluation.WeakPositive > 0 ? 1 : 0) + (evaluation.WeakNegative > 0 ? 2 : 0) + (evaluation.AnyHypothetical ? 4 : 0);
        var shape = ClauseFeatures.ShapeOf(main);
        if (sink.AddGroup(FeatureKind.Sign, (uint)sign | ((uint)weak << 8) | ((uint)decision.Reading.Context.Kind << 12) | ((uint)shape << 16)))
        {
            return;
        }

        // The shape tells the subject and the copula.
        sink.Add(FeatureKind.Sign, sign, weak);
        sink.Add(FeatureKind.Sign, sign, 100);
        sink.Add(FeatureKind.SignAndSubject, sign, (int)main.Subject, main.Copula ? 1 : 0);
        sink.Add(FeatureKind.SignAndKind, sign, weak, (int)decision.Reading.Context.Kind);
        sink.Add(FeatureKind.SignAndShape, sign, shape);
        sink.EndGroup();
    }

    private static int Level(float weight) => weight <= 0 ? 0 : weight < 2 ? 1 : 2;
}
