namespace ReviewLint.Meaning.Learning;

/// <summary>From which sum of weights on a concern is raised, from which it is suspected, and below which it is doubted whatever else speaks for it. Training finds them on documents that it keeps from the model.</summary>
/// <param name="values">Three a concern: first all for concerns, then all for suspicions, then all for doubts.</param>
internal sealed class ConcernThresholds(float[] values)
{
    /// <summary>Thresholds of each concern.</summary>
    public const int Kinds = 3;

    /// <summary>Nothing is ever raised, suspected or doubted.</summary>
    public static ConcernThresholds Never { get; } = new([.. Enumerable.Repeat(float.MaxValue, 2 * MeaningOutputs.Concerns), .. Enumerable.Repeat(float.MinValue, MeaningOutputs.Concerns)]);

    public ReadOnlySpan<float> Values => values;

    public float Concern(int number) => values[number];

    public float Suspicion(int number) => values[MeaningOutputs.Concerns + number];

    public float Doubt(int number) => values[(Kinds - 1) * MeaningOutputs.Concerns + number];
}
