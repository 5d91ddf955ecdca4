using ReviewLint.Meaning.Scoring;

namespace ReviewLint.Meaning.Learning;

/// <summary>Listens while documents are read, so that training sees exactly the features that the program sees. Only training sets one.</summary>
internal sealed class FeatureRecorder
{
    private readonly FeatureSink _sink = new();

    [field: ThreadStatic]
    public static FeatureRecorder? Current { get; set; }

    /// <summary>Features of each sentence before its act is final.</summary>
    public List<int[]> Reading { get; } = [];

    /// <summary>Features of each sentence after its act is final.</summary>
    public List<int[]> Decided { get; } = [];

    /// <summary>What the rules chose for each field of each sentence.</summary>
    public List<int[]> Ruled { get; } = [];

    /// <summary>How sure the rules were of the act.</summary>
    public List<float> Confidence { get; } = [];

    /// <summary>Acts to take as final, in the order of the sentences; null to take the rules'.</summary>
    public IReadOnlyList<Act>? FinalActs { get; init; }

    public void RecordReading(Decision decision)
    {
        _sink.Clear();
        MeaningFeatures.AddReading(decision, _sink);
        Reading.Add([.. _sink.Features]);
        Ruled.Add([(int)decision.Act]);
        Confidence.Add(decision.Certainty);
        if (FinalActs is not null)
        {
            decision.Act = FinalActs[Reading.Count - 1];
        }
    }

    public void RecordDecided(Decision decision)
    {
        Ruled[^1] = [Ruled[^1][0], (int)decision.Time, (int)decision.Agent, (int)decision.Target, (int)decision.Polarity, (int)decision.Tone, decision.Specific ? 1 : 0, decision.Hedged ? 1 : 0];
        _sink.Clear();
        MeaningFeatures.AddDecided(decision, _sink);
        Decided.Add([.. _sink.Features]);
    }
}
