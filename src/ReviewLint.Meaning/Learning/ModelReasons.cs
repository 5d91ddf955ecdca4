using ReviewLint.Meaning.Scoring;

namespace ReviewLint.Meaning.Learning;

/// <summary>Names the features that spoke loudest for a learned choice. Runs only where reasons are asked for.</summary>
internal static class ModelReasons
{
    private const int Most = 4;
    private const float Least = 0.1f;

    public static void Add<T>(Decision decision, MeaningNetwork model, FeatureSink sink, ReadOnlySpan<float> units, string field, T value, int output)
        where T : struct, Enum
    {
        if (decision.Explains)
        {
            Add(decision, model, sink, units, field, MeaningNames.NameOf(value), output);
        }
    }

    public static void Add(Decision decision, MeaningNetwork model, FeatureSink sink, ReadOnlySpan<float> units, string field, string value, int output)
    {
        if (!decision.Explains || sink.Parts is not { } parts)
        {
            return;
        }

        // Several features can say the same in a reader's words: their weights are added.
        var reasons = new Dictionary<string, float>(StringComparer.Ordinal);
        for (var i = 0; i < parts.Count; i++)
        {
            if (FeatureWords.Describe(parts[i], decision.Reading, sink) is { } words)
            {
                reasons[words] = reasons.GetValueOrDefault(words) + model.WeightOf(sink.Hashes[i], output, units);
            }
        }

        foreach (var (words, weight) in reasons.Where(r => r.Value >= Least).OrderByDescending(r => r.Value).ThenBy(r => r.Key, StringComparer.Ordinal).Take(Most))
        {
            decision.Because(field, value, words, Math.Round(weight, 2));
        }
    }
}
