namespace ReviewLint.Training.Meaning;

/// <summary>How the meaning model is trained. The defaults were chosen by cross-validation on the train split.</summary>
internal sealed record TrainingSettings
{
    /// <summary>Passes over the examples; the later half is averaged.</summary>
    public int Passes { get; init; } = 18;

    /// <summary>Passes of the networks that predict acts for what follows the act.</summary>
    public int PassesOfActs { get; init; } = 12;

    /// <summary>Step of AdaGrad.</summary>
    public float Rate { get; init; } = 0.03f;

    /// <summary>Pull back to zero, a pass, of features of structure.</summary>
    public float Decay { get; init; } = 5;

    /// <summary>The same of single words, pairs and triples.</summary>
    public float WordDecay { get; init; } = 10;

    /// <summary>The same of classes of words.</summary>
    public float ClassDecay { get; init; } = 5;

    /// <summary>Share of an example's features that a step does not see.</summary>
    public float Drop { get; init; } = 0.5f;

    /// <summary>Share of the units that a step does not see.</summary>
    public float UnitDrop { get; init; } = 0.3f;

    /// <summary>How much an error about the act counts beside one about another field: the others are decided on top of it.</summary>
    public float ActWeight { get; init; } = 1.5f;

    /// <summary>How much an error about a concern counts beside one about another field.</summary>
    public float ConcernWeight { get; init; } = 2;

    /// <summary>In how many sentences, hasty copies counted, a feature must occur to count.</summary>
    public int Least { get; init; } = 6;

    /// <summary>Whether each document is also read as if written in haste.</summary>
    public bool Hasty { get; init; } = true;

    /// <summary>Share of the sentences raised as a concern that must be labelled so in documents kept apart.</summary>
    public double Precision { get; init; } = 0.9;

    /// <summary>The same for a suspicion.</summary>
    public double SuspicionPrecision { get; init; } = 0.5;

    /// <summary>Share of the sentences labelled with a concern, in documents kept apart, that may be so unlike it that it is doubted.</summary>
    public double Doubted { get; init; } = 0.05;

    /// <summary>Share of the training documents to use, for a learning curve.</summary>
    public float Share { get; init; } = 1;

    /// <summary>Kinds of features to leave out, for a study of what each brings.</summary>
    public IReadOnlySet<string> Without { get; init; } = new HashSet<string>();
}
