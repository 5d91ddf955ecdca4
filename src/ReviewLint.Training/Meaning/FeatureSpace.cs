using ReviewLint.Meaning.Learning;

namespace ReviewLint.Training.Meaning;

/// <summary>Numbers the features that occur often enough.</summary>
internal sealed class FeatureSpace
{
    private readonly Dictionary<uint, int> _numbers = [];

    public FeatureSpace(IEnumerable<RecordedFeatures> examples, TrainingSettings settings)
    {
        var counts = new Dictionary<uint, (int Sentences, int Occurrences, int Last, FeatureKind Kind)>();
        var example = 0;
        foreach (var features in examples)
        {
            example++;
            for (var i = 0; i < features.Hashes.Length; i++)
            {
                var count = counts.GetValueOrDefault(features.Hashes[i]);
                counts[features.Hashes[i]] = (count.Sentences + (count.Last == example ? 0 : 1), count.Occurrences + 1, example, features.Kinds[i]);
            }
        }

        var pull = new List<float>();
        foreach (var (hash, count) in counts)
        {
            if (count.Sentences >= settings.Least && !settings.Without.Contains(count.Kind.ToString()))
            {
                _numbers.Add(hash, pull.Count);
                pull.Add(DecayOf(count.Kind, settings) / count.Occurrences);
            }
        }

        Pull = [.. pull];
        Hashes = [.. _numbers.Keys];
    }

    /// <summary>How hard each feature is held down.</summary>
    public float[] Pull { get; }

    /// <summary>The hash of each feature, by its number.</summary>
    public uint[] Hashes { get; }

    public int[] NumbersOf(params ReadOnlySpan<RecordedFeatures> features)
    {
        var numbers = new List<int>();
        foreach (var some in features)
        {
            foreach (var hash in some.Hashes)
            {
                if (_numbers.TryGetValue(hash, out var number))
                {
                    numbers.Add(number);
                }
            }
        }

        return [.. numbers];
    }

    private static float DecayOf(FeatureKind kind, TrainingSettings settings) =>
        kind >= FeatureKind.Lemma ? settings.WordDecay : kind >= FeatureKind.Class || kind == FeatureKind.FinalActAndClass ? settings.ClassDecay : settings.Decay;
}
