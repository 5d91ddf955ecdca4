using ReviewLint.Language;
using ReviewLint.Meaning.Reading;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Meaning.Learning;

/// <summary>Features of how good or bad the words sound, a wider net than the curated lists; the same in every language.</summary>
internal static class ValenceFeatures
{
    public static void Add(SentenceReading reading, FeatureSink sink)
    {
        var main = reading.Main;
        var (good, bad, strongGood, strongBad, negation, first, last) = (0, 0, false, false, -100, 0, 0);
        for (var i = reading.First; i < reading.Count; i++)
        {
            ref readonly var token = ref reading.At(i);
            if (SentenceEdges.IsMark(token) || token.Is(TokenFlags.Opaque) || token.Is(TokenFlags.Quoted))
            {
                continue;
            }

            if (sink.IsNegationAt(i))
            {
                negation = i;
                continue;
            }

            var valence = sink.ValenceAt(i);
            if (valence == 0)
            {
                continue;
            }

            var negated = i - negation <= WordFeatures.NegationReach;
            sink.Add(FeatureKind.Valence, valence, negated ? 1 : 0);
            sink.Add(FeatureKind.Valence, valence, (negated ? 1 : 0) + 2, (int)token.UPos);
            sink.Add(FeatureKind.ValenceAndSubject, Math.Sign(valence), (int)main.Subject + (negated ? 8 : 0), (main.Copula ? 1 : 0) + (main.IsPast ? 2 : 0));
            var sign = negated ? -Math.Sign(valence) : Math.Sign(valence);
            (good, bad) = sign > 0 ? (good + 1, bad) : (good, bad + 1);
            strongGood |= sign > 0 && Math.Abs(valence) >= 2;
            strongBad |= sign < 0 && Math.Abs(valence) >= 2;
            (first, last) = (first == 0 ? sign : first, sign);
            if (i == main.Verb)
            {
                sink.Add(FeatureKind.ValenceOfRole, valence, (int)main.Subject, negated ? 1 : 0);
            }
        }

        var sum = Math.Min(2, good) + (3 * Math.Min(2, bad)) + (strongGood ? 9 : 0) + (strongBad ? 18 : 0);
        sink.Add(FeatureKind.ValenceSum, sum);
        sink.Add(FeatureKind.ValenceSum, sum, 1 + (int)reading.Context.Kind, (int)main.Subject);
        sink.Add(FeatureKind.ValenceSumAndShape, Math.Sign(good - bad), ClauseFeatures.ShapeOf(main), (int)reading.Context.Kind);
        sink.Add(FeatureKind.ValenceOrder, first, last, reading.Has(Lex.ConjunctiveBut) ? 1 : 0);
    }
}
