namespace ReviewLint.Meaning;

/// <summary>Who is left deciding the next step. The words the machine interface prints are in <see cref="MeaningNames"/>.</summary>
public enum Owner : byte
{
    /// <summary>Nobody: no step is at issue.</summary>
    None,

    /// <summary>The writer.</summary>
    Reviewer,

    /// <summary>The person reviewed, or the author of the change.</summary>
    Receiver,

    /// <summary>Both, or the team with the writer.</summary>
    Shared,
}
