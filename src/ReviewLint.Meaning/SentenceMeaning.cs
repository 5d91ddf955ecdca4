namespace ReviewLint.Meaning;

/// <summary>What the engine knows of one sentence.</summary>
public readonly record struct SentenceMeaning
{
    /// <summary>What it does.</summary>
    public Act Act { get; init; }

    /// <summary>What a second clause after a coordinator does; the same as <see cref="Act"/> when there is none. Rules use either.</summary>
    public Act SecondAct { get; init; }

    /// <summary>When its content lies.</summary>
    public TimeReference Time { get; init; }

    /// <summary>Who is left deciding the next step.</summary>
    public Owner Owner { get; init; }

    /// <summary>Who is to act, or acted.</summary>
    public Agent Agent { get; init; }

    /// <summary>What an evaluation is about.</summary>
    public Target Target { get; init; }

    /// <summary>The sign of an evaluation.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>How it sounds.</summary>
    public Tone Tone { get; init; }

    /// <summary>Whether its claim or proposal is softened or marked uncertain.</summary>
    public bool Hedged { get; init; }

    /// <summary>Whether it holds something checkable: a date, number, named thing or example.</summary>
    public bool Specific { get; init; }

    /// <summary>Further facts.</summary>
    public MeaningCues Cues { get; init; }

    /// <summary>What a careful reader would mind in it, where the likeness is strong: about nine in ten such sentences were labelled so.</summary>
    public Concerns Concerns { get; init; }

    /// <summary>The same where the likeness is weaker; all of <see cref="Concerns"/> are among them.</summary>
    public Concerns Suspicions { get; init; }

    /// <summary>What it is so little like that hardly a sentence labelled so is less, whatever words stand in it.</summary>
    internal Concerns Doubts { get; init; }

    /// <summary>How sure the engine is of <see cref="Act"/>, 0 to 1. Rules that quote the act stay silent below <see cref="Unsure"/>.</summary>
    public float Confidence { get; init; }

    /// <summary>Below this confidence an act is a guess.</summary>
    public const float Unsure = 0.5f;

    /// <summary>Whether all of the cues hold.</summary>
    public bool Has(MeaningCues cues) => (Cues & cues) == cues;
}
