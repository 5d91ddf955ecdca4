using System.Numerics;
using ReviewLint.Meaning.Learning;

namespace ReviewLint.Training.Meaning;

/// <summary>
/// Softmax regression with AdaGrad (Duchi et al. 2011) and L2, the same pull back to zero a pass however rare the feature. Each step sees a random part of the features
/// (dropout as a regulariser: Wager et al. 2013), so that none leans on the others; the weights of the later passes are averaged. One thread and a fixed order: the same input gives the same weights.
/// </summary>
internal sealed class SoftmaxTrainer(TrainingSettings settings)
{
    private const int Seed = 20261123;

    /// <summary>Trains some fields.</summary>
    /// <param name="examples">Numbers of the features of each example.</param>
    /// <param name="pull">How hard each feature is held down, by its number.</param>
    /// <param name="labels">Value of each field of each example.</param>
    /// <param name="fields">Which of <see cref="MeaningOutputs.Fields"/> to train.</param>
    /// <remarks>A field of one output is a yes or a no for itself (logistic regression).</remarks>
    /// <returns>One row of <see cref="MeaningOutputs.Width"/> a feature; zero for other fields' outputs.</returns>
    public float[] Train(IReadOnlyList<int[]> examples, float[] pull, IReadOnlyList<int[]> labels, Range fields)
    {
        var chosen = MeaningOutputs.Fields[fields];
        var firstField = fields.Start.Value;
        var from = chosen[0].First;
        var outputs = chosen[^1].First + chosen[^1].Count - from;
        var width = (outputs + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        var weights = new float[pull.Length * width];
        var squares = new float[weights.Length];
        var sums = new double[weights.Length];
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(Seed);
        var errors = new float[width];
        var seen = new List<int>();
        for (var pass = 0; pass < settings.Passes; pass++)
        {
            random.Shuffle(order);
            foreach (var example in order)
            {
                Drop(examples[example], random, seen);
                Score(seen, weights, errors);
                for (var f = 0; f < chosen.Length; f++)
                {
                    ToErrors(errors.AsSpan(chosen[f].First - from, chosen[f].Count), labels[example][firstField + f]);
                }

                Update(seen, weights, squares, errors, pull);
            }

            if (pass >= settings.Passes / 2)
            {
                for (var i = 0; i < weights.Length; i++)
                {
                    sums[i] += weights[i];
                }
            }
        }

        var result = new float[pull.Length * MeaningOutputs.Width];
        for (var i = 0; i < weights.Length; i++)
        {
            if (i % width >= outputs)
            {
                continue;
            }

            result[(i / width * MeaningOutputs.Width) + from + (i % width)] = (float)(sums[i] / (settings.Passes - (settings.Passes / 2)) * (1 - settings.Drop));
        }

        return result;
    }

    private void Drop(int[] features, Random random, List<int> seen)
    {
        seen.Clear();
        foreach (var feature in features)
        {
            if (random.NextSingle() >= settings.Drop)
            {
                seen.Add(feature);
            }
        }
    }

    private static void Score(List<int> features, float[] weights, float[] scores)
    {
        Array.Clear(scores);
        foreach (var feature in features)
        {
            for (var o = 0; o < scores.Length; o += Vector<float>.Count)
            {
                (new Vector<float>(scores, o) + new Vector<float>(weights, (feature * scores.Length) + o)).CopyTo(scores, o);
            }
        }
    }

    private static void ToErrors(Span<float> scores, int label)
    {
        if (label == LabelledSentence.Unknown)
        {
            scores.Clear();
            return;
        }

        if (scores.Length == 1)
        {
            scores[0] = (1 / (1 + MathF.Exp(-scores[0]))) - label;
            return;
        }

        var (most, sum) = (float.MinValue, 0f);
        foreach (var score in scores)
        {
            most = Math.Max(most, score);
        }

        for (var o = 0; o < scores.Length; o++)
        {
            sum += scores[o] = MathF.Exp(scores[o] - most);
        }

        for (var o = 0; o < scores.Length; o++)
        {
            scores[o] = (scores[o] / sum) - (o == label ? 1 : 0);
        }
    }

    private void Update(List<int> features, float[] weights, float[] squares, float[] errors, float[] pull)
    {
        var rate = new Vector<float>(settings.Rate);
        var least = new Vector<float>(1e-6f);
        foreach (var feature in features)
        {
            var hold = new Vector<float>(pull[feature]);
            for (var o = 0; o < errors.Length; o += Vector<float>.Count)
            {
                var at = (feature * errors.Length) + o;
                var weight = new Vector<float>(weights, at);
                var gradient = new Vector<float>(errors, o) + (hold * weight);
                var square = new Vector<float>(squares, at) + (gradient * gradient);
                square.CopyTo(squares, at);
                (weight - (rate * gradient / (Vector.SquareRoot(square) + least))).CopyTo(weights, at);
            }
        }
    }
}
