using System.Text.Json;
using ReviewLint.Language;
using ReviewLint.Language.Tagging;
using ReviewLint.Training.Commands;
using ReviewLint.Training.Treebanks;

namespace ReviewLint.Training.Tagging;

/// <summary>
/// Trains the choice of the main clause's predicate from the tense and mood of whole sentences and from their root: a perceptron with a margin whose right candidate is the best-scored
/// one of the right reading at the root or, where another word is the root (a participle, a noun), next before it.
/// </summary>
internal static class PredicateTrainer
{
    private const int Shuffles = 10;

    /// <summary>By how much the right candidate must lead, in the perceptron's own steps.</summary>
    private const int Margin = 30;

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
                sentences.AddRange(GoldTense.Read(Path.Combine(Path.GetDirectoryName(derived)!, "ud", name + ".conllu")).Select(s => new Example(Annotate(annotatorFor(s.Text), s.Text), s.Tense, s.Root.ToLowerInvariant())));
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

    /// <summary>What share of the derived set's development part a trained table gets right, per cent.</summary>
    /// <param name="language">The language.</param>
    /// <param name="annotator">Annotates its sentences.</param>
    /// <param name="derived">Path of the derived set.</param>
    /// <param name="table">What <see cref="Train"/> made.</param>
    public static double Score(LanguageTag language, ITextAnnotator annotator, string derived, byte[] table)
    {
        var sentences = Read(_ => annotator, derived, "dev");
        var finder = new PredicateFinder(ModelInMemory.Table(table).Find, language == LanguageTag.Finnish);
        return 100.0 * sentences.Count(s => finder.TenseOf(s.Tokens) == s.Tense) / sentences.Count;
    }

    private static IEnumerable<(ulong Key, double Weight)> Learn(LanguageTag language, List<Example> sentences, int passes, int seed, Action<string> report)
    {
        var weights = new TrainingWeights();
        var finder = new PredicateFinder(k => (int)Math.Round(weights.Find(k)), language == LanguageTag.Finnish);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Random(7 + seed);
        Span<ulong> features = stackalloc ulong[PredicateFeatures.Most];
        var step = 0;
        var right = 0;
        for (var pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            right = 0;
            foreach (var i in order)
            {
                step++;
                var (tokens, gold, root) = sentences[i];
                var target = finder.Best(tokens, new((int)gold), out var high);
                var guess = finder.Best(tokens, new(Except: (int)gold), out var low);
                right += high > low ? 1 : 0;
                if (high > low + Margin || target % PredicateFinder.Readings != (int)gold)
                {
                    // Clear enough; or the tagger saw no verb that could say it: there is nothing to learn.
                    continue;
                }

                target = AtRoot(finder, tokens, gold, root) ?? target;
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

    /// <summary>The best candidate of the right reading at the root, or next before it; null when there is none.</summary>
    private static int? AtRoot(PredicateFinder finder, Token[] tokens, SentenceTense gold, string root)
    {
        for (var verb = Array.FindIndex(tokens, t => t.Norm == root); verb >= 0 && gold != SentenceTense.None; verb--)
        {
            if (finder.Best(tokens, new((int)gold, Verb: verb), out _) is var found && found % PredicateFinder.Readings == (int)gold)
            {
                return found;
            }
        }

        return null;
    }

    private static Token[] Annotate(ITextAnnotator annotator, string text)
    {
        var buffer = new AnnotationBuffer();
        annotator.Annotate(text, [], buffer);
        return buffer.Tokens.ToArray();
    }

    /// <summary>Sentences of a derived set with their tense and mood.</summary>
    private static List<Example> Read(Func<string, ITextAnnotator> annotatorFor, string path, string split)
    {
        var result = new List<Example>();
        foreach (var line in File.ReadLines(path))
        {
            using var row = JsonDocument.Parse(line);
            if (row.RootElement.GetProperty("split").GetString() == split && Enum.TryParse<SentenceTense>(row.RootElement.GetProperty("label").GetString(), ignoreCase: true, out var gold))
            {
                var text = row.RootElement.GetProperty("text").GetString()!;
                result.Add(new Example(Annotate(annotatorFor(text), text), gold, row.RootElement.GetProperty("root").GetString()!.ToLowerInvariant()));
            }
        }

        return result;
    }

    private readonly record struct Example(Token[] Tokens, SentenceTense Tense, string Root);
}
