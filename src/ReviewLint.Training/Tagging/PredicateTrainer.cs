using System.Text.Json;
using ReviewLint.Language;
using ReviewLint.Language.Tagging;
using ReviewLint.Training.Treebanks;

namespace ReviewLint.Training.Tagging;

/// <summary>
/// Trains the choice of the main clause's predicate from the tense and mood of whole sentences: a perceptron whose right candidate is the best-scored
/// one of the right reading (which verb it is, nobody says).
/// </summary>
internal static class PredicateTrainer
{
    private const int Shuffles = 3;

    private static readonly string[] FinnishProse = ["fi_pud-test", "fi_ood-test", "fi_tdt-extra-train"];

    /// <summary>Trains, and packs the weights: the mean of several times of learning, each in another order.</summary>
    /// <param name="language">The language.</param>
    /// <param name="annotatorFor">Who annotates a sentence of the derived set.</param>
    /// <param name="derived">Path of that set.</param>
    /// <param name="passes">How often each sentence is seen.</param>
    /// <param name="report">Receives a line after each time of learning.</param>
    public static byte[] Train(LanguageTag language, Func<string, ITextAnnotator> annotatorFor, string derived, int passes, Action<string> report)
    {
        var sentences = Read(annotatorFor, derived, "train");
        if (language == LanguageTag.Finnish)
        {
            // The derived set's training part is one treebank of grammar examples and speech; these are written prose.
            foreach (var name in FinnishProse)
            {
                sentences.AddRange(GoldTense.Read(Path.Combine(Path.GetDirectoryName(derived)!, "ud", name + ".conllu")).Select(s => (Annotate(annotatorFor(s.Text), s.Text), s.Tense)));
            }
        }

        var sums = new Dictionary<ulong, double>();
        for (var seed = 0; seed < Shuffles; seed++)
        {
            foreach (var (key, weight) in Learn(language, sentences, passes, seed, report))
            {
                sums[key] = sums.GetValueOrDefault(key) + weight;
            }
        }

        return WeightTable.Build([.. sums.Select(w => (w.Key, (short)Math.Clamp(Math.Round(w.Value * 200 / Shuffles), -32000, 32000))).Where(w => Math.Abs(w.Item2) > 10)]);
    }

    private static IEnumerable<(ulong Key, double Weight)> Learn(LanguageTag language, List<(Token[] Tokens, SentenceTense Gold)> sentences, int passes, int seed, Action<string> report)
    {
        var weights = new TrainingWeights();
        var finder = new PredicateFinder(k => (int)Math.Round(weights.Find(k)), language == LanguageTag.Finnish);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(7 + seed);
        Span<ulong> features = stackalloc ulong[PredicateFinder.MostFeatures];
        var step = 0;
        var right = 0;
        for (var pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            right = 0;
            foreach (var i in order)
            {
                step++;
                var (tokens, gold) = sentences[i];
                var guess = finder.Best(tokens);
                if (guess % PredicateFinder.Readings == (int)gold)
                {
                    right++;
                    continue;
                }

                var target = finder.Best(tokens, (int)gold);
                if (target % PredicateFinder.Readings != (int)gold)
                {
                    // The tagger saw no finite verb at all: there is nothing to learn.
                    continue;
                }

                foreach (var (candidate, delta) in new[] { (target, 1f), (guess, -1f) })
                {
                    var n = finder.FeaturesOf(tokens, candidate, features);
                    foreach (var feature in features[..n])
                    {
                        weights.Add(PredicateFinder.KeyOf(feature, candidate % PredicateFinder.Readings), delta, step);
                    }
                }
            }
        }

        report($"predicates: {100.0 * right / sentences.Count:F2} % right in training");
        return weights.Averages(step, 2);
    }

    private static Token[] Annotate(ITextAnnotator annotator, string text)
    {
        var buffer = new AnnotationBuffer();
        annotator.Annotate(text, [], buffer);
        return buffer.Tokens.ToArray();
    }

    /// <summary>Sentences of a derived set with their tense and mood.</summary>
    private static List<(Token[] Tokens, SentenceTense Gold)> Read(Func<string, ITextAnnotator> annotatorFor, string path, string split)
    {
        var result = new List<(Token[], SentenceTense)>();
        foreach (var line in File.ReadLines(path))
        {
            using var row = JsonDocument.Parse(line);
            if (row.RootElement.GetProperty("split").GetString() == split && Enum.TryParse<SentenceTense>(row.RootElement.GetProperty("label").GetString(), ignoreCase: true, out var gold))
            {
                var text = row.RootElement.GetProperty("text").GetString()!;
                result.Add((Annotate(annotatorFor(text), text), gold));
            }
        }

        return result;
    }
}
