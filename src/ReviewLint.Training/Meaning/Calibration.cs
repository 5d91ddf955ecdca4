using System.Globalization;
using ReviewLint.Meaning.Learning;

namespace ReviewLint.Training.Meaning;

/// <summary>Finds what a network's sums are worth on sentences of documents that its weights have not seen.</summary>
internal sealed class Calibration(TrainingSettings settings)
{
    private readonly List<(float[] Sums, NetworkExample Example)> _held = [];

    /// <summary>Adds a sentence of a document that was kept from the weights, with what they say of it.</summary>
    public void Add(NetworkExample example, float[] sums) => _held.Add((sums, example));

    /// <summary>
    /// Makes the values of each field as probable as they turn out to be: its sums are divided by the temperature at which the labels of the held sentences are likeliest (Guo et al. 2017). What is most probable stays so.
    /// </summary>
    public void Temper(NetworkWeights weights)
    {
        for (var field = 0; field < MeaningOutputs.Choices; field++)
        {
            var (first, count) = MeaningOutputs.Fields[field];
            var temperature = Enumerable.Range(10, 21).Select(t => t / 10f).MinBy(t => LossOf(field, first, count, t));
            for (var i = 0; i < weights.Outputs.Length; i++)
            {
                weights.Outputs[i] /= i % MeaningOutputs.Width >= first && i % MeaningOutputs.Width < first + count ? temperature : 1;
            }
        }
    }

    /// <summary>From which sum on each concern is raised: the lowest at which enough of the held sentences raised are labelled so.</summary>
    public ConcernThresholds Thresholds()
    {
        var held = _held.Where(h => h.Example.HasConcerns).ToList();
        if (held.Count == 0)
        {
            return ConcernThresholds.Never;
        }

        var average = 0.0;
        var thresholds = ConcernThresholds.Of(concern =>
        {
            var ranked = held.Where(h => h.Example.Labels[MeaningOutputs.Choices + concern] != LabelledSentence.Unknown).Select(h => (Sum: h.Sums[MeaningOutputs.Concern + concern], Is: h.Example.Labels[MeaningOutputs.Choices + concern] == 1)).OrderByDescending(r => r.Sum).ToList();
            average += AveragePrecision(ranked) / MeaningOutputs.Concerns;
            return (Lowest(ranked, settings.Precision), Lowest(ranked, settings.SuspicionPrecision), Doubtful(ranked, settings.Doubted));
        });

        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{held.Count} sentences labelled with concerns, mean average precision in folds {average:0.000}"));
        return thresholds;
    }

    private double LossOf(int field, int first, int count, float temperature)
    {
        var loss = 0.0;
        foreach (var (sums, example) in _held)
        {
            if (example.Labels[field] is not LabelledSentence.Unknown and var label)
            {
                var all = 0.0;
                for (var o = 0; o < count; o++)
                {
                    all += Math.Exp((sums[first + o] - sums[first + label]) / temperature);
                }

                loss += Math.Log(all);
            }
        }

        return loss;
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
