using ReviewLint.Meaning.Learning;

namespace ReviewLint.Training.Meaning;

/// <summary>What weights that were just trained say of an example, before they are made small for the file.</summary>
internal static class NetworkSums
{
    /// <summary>The sums of all outputs.</summary>
    public static float[] Of(NetworkExample example, NetworkWeights weights)
    {
        var outputs = new float[MeaningOutputs.Width];
        var units = new float[MeaningNetwork.Units];
        Add(example.Features.AsSpan(0, example.FeaturesOfAct), weights, units);
        AddOutputs(units, weights.ActBiases, weights, ..MeaningOutputs.Rest, outputs);
        Add(example.Features.AsSpan(example.FeaturesOfAct), weights, units);
        AddOutputs(units, weights.RestBiases, weights, MeaningOutputs.Rest.., outputs);
        return outputs;
    }

    /// <summary>Which of a field's values has the highest sum; the first of equals.</summary>
    public static int Best(ReadOnlySpan<float> sums)
    {
        var best = 0;
        for (var i = 1; i < sums.Length; i++)
        {
            best = sums[i] > sums[best] ? i : best;
        }

        return best;
    }

    private static void Add(ReadOnlySpan<int> features, NetworkWeights weights, float[] units)
    {
        foreach (var feature in features)
        {
            for (var unit = 0; unit < units.Length; unit++)
            {
                units[unit] += weights.Rows[(feature * units.Length) + unit];
            }
        }
    }

    private static void AddOutputs(float[] units, float[] biases, NetworkWeights weights, Range range, float[] outputs)
    {
        var (from, count) = range.GetOffsetAndLength(outputs.Length);
        for (var unit = 0; unit < units.Length; unit++)
        {
            var value = units[unit] + biases[unit];
            for (var o = from; o < from + count && value > 0; o++)
            {
                outputs[o] += value * weights.Outputs[(unit * outputs.Length) + o];
            }
        }
    }
}
