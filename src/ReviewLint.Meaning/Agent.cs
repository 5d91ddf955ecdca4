namespace ReviewLint.Meaning;

/// <summary>Who is to act, or acted: the subject of the action clause. The words the machine interface prints are in <see cref="MeaningNames"/>.</summary>
public enum Agent : byte
{
    /// <summary>No agent: a passive, the zero person, a noun phrase.</summary>
    Nobody,

    /// <summary>The writer.</summary>
    Reviewer,

    /// <summary>The person reviewed, or the author of the change.</summary>
    Receiver,

    /// <summary>We, the team.</summary>
    Team,

    /// <summary>A third party or a thing.</summary>
    Other,
}
