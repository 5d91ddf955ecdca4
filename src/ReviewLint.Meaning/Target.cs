namespace ReviewLint.Meaning;

/// <summary>What an evaluation is about. The words the machine interface prints are in <see cref="MeaningNames"/>.</summary>
public enum Target : byte
{
    /// <summary>Nothing is evaluated.</summary>
    None,

    /// <summary>Traits, motives, abilities.</summary>
    Person,

    /// <summary>What somebody did.</summary>
    Behaviour,

    /// <summary>Results, documents, code.</summary>
    Work,

    /// <summary>Ways of working of the team.</summary>
    Process,
}
