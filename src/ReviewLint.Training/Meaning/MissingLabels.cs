using ReviewLint.Meaning.Learning;

namespace ReviewLint.Training.Meaning;

/// <summary>
/// Fills in fields that nobody has labelled with what a network that never saw the document is nearly sure of (self-training: Yarowsky 1995). Without them the units that several
/// fields share would forget the field that some documents are silent about.
/// </summary>
internal static class MissingLabels
{
    private const float NearlySure = 0.9f;

    /// <summary>The example with every label that can be told. Concerns are left as they are.</summary>
    /// <param name="example">The example.</param>
    /// <param name="sums">What weights that were trained without its document say of it.</param>
    public static NetworkExample Fill(NetworkExample example, ReadOnlySpan<float> sums)
    {
        if (!example.Labels.AsSpan(0, MeaningOutputs.Choices).Contains(LabelledSentence.Unknown))
        {
            return example;
        }

        var labels = (int[])example.Labels.Clone();
        for (var field = 0; field < MeaningOutputs.Choices; field++)
        {
            var (first, count) = MeaningOutputs.Fields[field];
            labels[field] = labels[field] == LabelledSentence.Unknown ? NearlyCertain(sums.Slice(first, count)) : labels[field];
        }

        return example with { Labels = labels };
    }

    private static int NearlyCertain(ReadOnlySpan<float> sums)
    {
        var (best, all) = (NetworkSums.Best(sums), 0f);
        foreach (var sum in sums)
        {
            all += MathF.Exp(sum - sums[best]);
        }

        return 1 / all >= NearlySure ? best : LabelledSentence.Unknown;
    }
}
