namespace ReviewLint.Meaning;

/// <summary>The sign of an evaluation. The words the machine interface prints are in <see cref="MeaningNames"/>.</summary>
public enum Polarity : byte
{
    /// <summary>No evaluation.</summary>
    Neutral,

    /// <summary>Good.</summary>
    Positive,

    /// <summary>Bad.</summary>
    Negative,

    /// <summary>Both.</summary>
    Mixed,
}
