using ReviewLint.Meaning.Learning;

namespace ReviewLint.Training.Meaning;

/// <summary>Trains the weights of some fields by softmax regression with AdaGrad and L2 (the same pull back to zero a pass, however rare the feature). One thread, a fixed order: the same input gives the same weights.</summary>
internal sealed class SoftmaxTrainer(int passes, float rate, float decay, float wordDecay)
{
    private const int Seed = 20261123;

    /// <summary>Trains fields on examples and adds the result to the weights.</summary>
    /// <param name="features">Features of each example.</param>
    /// <param name="priors">Head start of each output of each example.</param>
    /// <param name="labels">Value of each field of each example.</param>
    /// <param name="fields">Which of <see cref="MeaningOutputs.Fields"/> to train.</param>
    /// <param name="weights">One row of <see cref="MeaningOutputs.Count"/> a place; zero at the start.</param>
    public void Train(IReadOnlyList<int[]> features, IReadOnlyList<float[]> priors, IReadOnlyList<int[]> labels, Range fields, float[] weights)
    {
        var squares = new float[weights.Length];
        var pull = PullOf(features);
        var order = Enumerable.Range(0, features.Count).ToArray();
        var random = new Random(Seed);
        var scores = new float[MeaningOutputs.Count];
        var sums = new double[weights.Length];
        for (var pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            foreach (var example in order)
            {
                foreach (var f in Enumerable.Range(0, MeaningOutputs.Fields.Length).Take(fields))
                {
                    var (first, count) = MeaningOutputs.Fields[f];
                    Step(features[example], priors[example], labels[example][f], first, count, weights, squares, pull, scores);
                }
            }

            // Averaging the later passes steadies what few examples pull about.
            if (pass >= passes / 2)
            {
                for (var i = 0; i < weights.Length; i++)
                {
                    sums[i] += weights[i];
                }
            }
        }

        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = (float)(sums[i] / (passes - (passes / 2)));
        }
    }

    private float[] PullOf(IReadOnlyList<int[]> features)
    {
        var pull = new float[FeatureSink.Places];
        foreach (var place in features.SelectMany(f => f))
        {
            pull[place]++;
        }

        for (var place = 0; place < pull.Length; place++)
        {
            pull[place] = (place < FeatureSink.FirstWordPlace ? decay : wordDecay) / Math.Max(1, pull[place]);
        }

        return pull;
    }

    private void Step(int[] features, float[] prior, int label, int first, int count, float[] weights, float[] squares, float[] pull, float[] scores)
    {
        Array.Copy(prior, first, scores, 0, count);
        foreach (var place in features)
        {
            for (var o = 0; o < count; o++)
            {
                scores[o] += weights[(place * MeaningOutputs.Count) + first + o];
            }
        }

        var (most, sum) = (scores.AsSpan(0, count).ToArray().Max(), 0f);
        for (var o = 0; o < count; o++)
        {
            sum += scores[o] = MathF.Exp(scores[o] - most);
        }

        for (var o = 0; o < count; o++)
        {
            var error = (scores[o] / sum) - (o == label ? 1 : 0);
            foreach (var place in features)
            {
                var at = (place * MeaningOutputs.Count) + first + o;
                var gradient = error + (pull[place] * weights[at]);
                squares[at] += gradient * gradient;
                weights[at] -= rate * gradient / (MathF.Sqrt(squares[at]) + 1e-6f);
            }
        }
    }
}
