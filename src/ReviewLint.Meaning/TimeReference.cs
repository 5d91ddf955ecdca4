namespace ReviewLint.Meaning;

/// <summary>When the content of a sentence lies; not only the form of its verb. The words the machine interface prints are in <see cref="MeaningNames"/>.</summary>
public enum TimeReference : byte
{
    /// <summary>Now, always, or a hypothesis about what is.</summary>
    Present,

    /// <summary>Before the review.</summary>
    Past,

    /// <summary>Ahead, or asked for.</summary>
    Future,
}
