using System.Globalization;
using ReviewLint.Meaning.Learning;

namespace ReviewLint.Training.Meaning;

/// <summary>
/// Trains the concerns on the documents that are labelled with them, and finds from which sum on each is raised: the lowest at which, among sentences of documents
/// the weights have not seen, enough of those raised are labelled so.
/// </summary>
internal sealed class ConcernTrainer(TrainingSettings settings)
{
    private readonly SoftmaxTrainer _trainer = new(settings with { Passes = settings.ConcernPasses, Drop = settings.ConcernDrop });
    private const int Folds = 5;

    /// <summary>Trains.</summary>
    /// <param name="examples">All examples.</param>
    /// <param name="numbers">Their features.</param>
    /// <param name="space">Where the features are numbered.</param>
    public (float[] Weights, ConcernThresholds Thresholds) Train(MeaningExamples examples, IReadOnlyList<int[]> numbers, FeatureSpace space)
    {
        var known = Enumerable.Range(0, numbers.Count).Where(i => examples.Labels[i].HasConcerns).ToList();
        if (known.Count == 0)
        {
            return (new float[space.Hashes.Length * MeaningOutputs.Width], ConcernThresholds.Never);
        }

        var held = new List<(float[] Sums, int[] Labels)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Train([.. known.Where(i => examples.Document[i] % Folds != fold)], examples, numbers, space);
            held.AddRange(known.Where(i => examples.Document[i] % Folds == fold).Select(i => (SumsOf(numbers[i], weights), examples.Labels[i].Labels)));
        }

        var average = 0.0;
        var thresholds = ConcernThresholds.Of(concern =>
        {
            var ranked = held.Select(h => (Sum: h.Sums[concern], Is: h.Labels[MeaningOutputs.Choices + concern] == 1)).OrderByDescending(r => r.Sum).ToList();
            average += AveragePrecision(ranked) / MeaningOutputs.Concerns;
            return (Lowest(ranked, settings.Precision), Lowest(ranked, settings.SuspicionPrecision), Doubtful(ranked, settings.Doubted));
        });

        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{known.Count} sentences labelled with concerns, mean average precision in {Folds} folds {average:0.000}"));
        return (Train(known, examples, numbers, space), thresholds);
    }

    private float[] Train(List<int> chosen, MeaningExamples examples, IReadOnlyList<int[]> numbers, FeatureSpace space) =>
        _trainer.Train([.. chosen.Select(i => numbers[i])], [.. space.Pull.Select(p => p * settings.ConcernDecay)], [.. chosen.Select(i => examples.Labels[i].Labels)], MeaningOutputs.Choices..);

    private static float[] SumsOf(int[] features, float[] weights)
    {
        var sums = new float[MeaningOutputs.Concerns];
        foreach (var feature in features)
        {
            for (var o = 0; o < sums.Length; o++)
            {
                sums[o] += weights[(feature * MeaningOutputs.Width) + MeaningOutputs.Concern + o];
            }
        }

        return sums;
    }

    private static double AveragePrecision(List<(float Sum, bool Is)> ranked)
    {
        var (right, sum) = (0, 0.0);
        for (var i = 0; i < ranked.Count; i++)
        {
            right += ranked[i].Is ? 1 : 0;
            sum += ranked[i].Is ? right / (i + 1.0) : 0;
        }

        return sum / Math.Max(1, right);
    }

    // One more miss is counted than was seen, so that a few lucky ones do not make a threshold.
    private static float Lowest(List<(float Sum, bool Is)> ranked, double precision)
    {
        var (right, lowest) = (0, float.MaxValue);
        for (var i = 0; i < ranked.Count; i++)
        {
            right += ranked[i].Is ? 1 : 0;
            if (ranked[i].Is && right >= precision * (i + 2))
            {
                lowest = ranked[i].Sum;
            }
        }

        return lowest;
    }

    // Below it lies the given share of those labelled so.
    private static float Doubtful(List<(float Sum, bool Is)> ranked, double share)
    {
        var labelled = ranked.Where(r => r.Is).ToList();
        return labelled.Count == 0 ? float.MinValue : labelled[^(1 + (int)(share * labelled.Count))].Sum;
    }
}
