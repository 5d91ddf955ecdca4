using ReviewLint.Meaning.Scoring;

namespace ReviewLint.Meaning.Learning;

/// <summary>Listens while documents are read, so that training sees exactly the features that the program sees. Only training sets one.</summary>
internal sealed class FeatureRecorder
{
    private readonly FeatureSink _sink = new();
    private int _readingCount;

    [field: ThreadStatic]
    public static FeatureRecorder? Current { get; set; }

    /// <summary>Groups of words that features may use.</summary>
    public WordClasses? Classes { get; init; }

    /// <summary>Features of each sentence before its act is final.</summary>
    public List<RecordedFeatures> Reading { get; } = [];

    /// <summary>Features of each sentence after its act is final.</summary>
    public List<RecordedFeatures> Decided { get; } = [];

    /// <summary>Acts to take as final, in the order of the sentences; null to take the rules'.</summary>
    public IReadOnlyList<Act>? FinalActs { get; init; }

    public void RecordReading(Decision decision)
    {
        _sink.Begin(decision.Reading, Classes);
        MeaningFeatures.AddReading(decision, _sink);
        _readingCount = _sink.Count;
        Reading.Add(new RecordedFeatures(_sink.Hashes.ToArray(), _sink.Kinds.ToArray()));
        if (FinalActs is not null)
        {
            decision.Act = FinalActs[Reading.Count - 1];
        }
    }

    public void RecordDecided(Decision decision)
    {
        MeaningFeatures.AddDecided(decision, _sink);
        Decided.Add(new RecordedFeatures(_sink.Hashes[_readingCount..].ToArray(), _sink.Kinds[_readingCount..].ToArray()));
    }
}

/// <summary>Features of one sentence.</summary>
internal sealed record RecordedFeatures(uint[] Hashes, FeatureKind[] Kinds);
