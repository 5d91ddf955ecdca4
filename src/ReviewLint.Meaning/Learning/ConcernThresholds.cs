namespace ReviewLint.Meaning.Learning;

/// <summary>From which sum of weights on a concern is raised, and from which it is suspected. Training finds them on documents that it keeps from the model.</summary>
/// <param name="values">Two an output: first all for concerns, then all for suspicions.</param>
internal sealed class ConcernThresholds(float[] values)
{
    /// <summary>Nothing is ever raised.</summary>
    public static ConcernThresholds Never { get; } = new([.. Enumerable.Repeat(float.MaxValue, 2 * MeaningOutputs.Concerns)]);

    public ReadOnlySpan<float> Values => values;

    public float Concern(int number) => values[number];

    public float Suspicion(int number) => values[MeaningOutputs.Concerns + number];
}
