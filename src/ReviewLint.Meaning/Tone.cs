namespace ReviewLint.Meaning;

/// <summary>How a sentence sounds. The words the machine interface prints are in <see cref="MeaningNames"/>.</summary>
public enum Tone : byte
{
    /// <summary>Plain.</summary>
    Neutral,

    /// <summary>Thanks, feeling, strong praise.</summary>
    Warm,

    /// <summary>Talks down.</summary>
    Condescending,

    /// <summary>Attacks.</summary>
    Hostile,

    /// <summary>Says the opposite of what it means.</summary>
    Sarcastic,
}
