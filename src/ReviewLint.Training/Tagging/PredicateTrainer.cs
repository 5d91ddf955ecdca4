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
    private static readonly string[] FinnishProse = ["fi_pud-test", "fi_ood-test", "fi_tdt-extra-train"];

    public static byte[] Train(ITextAnnotator annotator, string derived, int passes, Action<string> report)
    {
        var sentences = Read(annotator, derived, "train");
        if (annotator.Language == LanguageTag.Finnish)
        {
            // The derived set's training part is one treebank of grammar examples and speech; these are written prose.
            foreach (var name in FinnishProse)
            {
                sentences.AddRange(GoldTense.Read(Path.Combine(Path.GetDirectoryName(derived)!, "ud", name + ".conllu")).Select(s => (Annotate(annotator, s.Text), s.Tense)));
            }
        }

        var weights = new TrainingWeights();
        var finder = new PredicateFinder(k => (int)Math.Round(weights.Find(k)), annotator.Language == LanguageTag.Finnish);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(7);
        Span<ulong> features = stackalloc ulong[PredicateFinder.MostFeatures];
        var step = 0;
        for (var pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            var right = 0;
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

            report($"predicates, pass {pass + 1}: {100.0 * right / sentences.Count:F2} % right in training");
        }

        return WeightTable.Build([.. weights.Averages(step, 2).Select(w => (w.Key, (short)Math.Clamp(Math.Round(w.Weight * 200), -32000, 32000))).Where(w => Math.Abs(w.Item2) > 10)]);
    }

    private static Token[] Annotate(ITextAnnotator annotator, string text)
    {
        var buffer = new AnnotationBuffer();
        annotator.Annotate(text, [], buffer);
        return buffer.Tokens.ToArray();
    }

    /// <summary>Sentences of a derived set with their tense and mood.</summary>
    private static List<(Token[] Tokens, SentenceTense Gold)> Read(ITextAnnotator annotator, string path, string split)
    {
        var result = new List<(Token[], SentenceTense)>();
        foreach (var line in File.ReadLines(path))
        {
            using var row = JsonDocument.Parse(line);
            if (row.RootElement.GetProperty("split").GetString() == split && Enum.TryParse<SentenceTense>(row.RootElement.GetProperty("label").GetString(), ignoreCase: true, out var gold))
            {
                result.Add((Annotate(annotator, row.RootElement.GetProperty("text").GetString()!), gold));
            }
        }

        return result;
    }
}
