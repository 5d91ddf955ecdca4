namespace ReviewLint.Meaning.Learning;

/// <summary>From which sum of weights on a concern is raised, from which it is suspected, and below which it is doubted whatever else speaks for it. Training finds them on documents that it keeps from the model.</summary>
/// <param name="values">Three a concern: first all for concerns, then all for suspicions, then all for doubts.</param>
internal sealed class ConcernThresholds(float[] values)
{
    /// <summary>Thresholds of each concern.</summary>
    public const int Kinds = 3;

    /// <summary>Nothing is ever raised, suspected or doubted.</summary>
    public static ConcernThresholds Never { get; } = Of(_ => (float.MaxValue, float.MaxValue, float.MinValue));

    public ReadOnlySpan<float> Values => values;

    /// <summary>The thresholds that are given for each concern's number.</summary>
    public static ConcernThresholds Of(Func<int, (float Concern, float Suspicion, float Doubt)> find)
    {
        var values = new float[Kinds * MeaningOutputs.Concerns];
        for (var number = 0; number < MeaningOutputs.Concerns; number++)
        {
            (values[number], values[MeaningOutputs.Concerns + number], values[(2 * MeaningOutputs.Concerns) + number]) = find(number);
        }

        return new ConcernThresholds(values);
    }

    public float Concern(int number) => values[number];

    public float Suspicion(int number) => values[MeaningOutputs.Concerns + number];

    public float Doubt(int number) => values[(2 * MeaningOutputs.Concerns) + number];
}
