namespace ReviewLint.Meaning;

/// <summary>What a sentence does. The words the machine interface prints are in <see cref="MeaningNames"/>.</summary>
public enum Act : byte
{
    /// <summary>None of the below: stance, feeling, principle, framing.</summary>
    Other,

    /// <summary>An explicit negative or mixed evaluation.</summary>
    Judgement,

    /// <summary>An explicit positive evaluation.</summary>
    Praise,

    /// <summary>A checkable fact.</summary>
    Observation,

    /// <summary>Tells what to do.</summary>
    Directive,

    /// <summary>Offers an option.</summary>
    Suggestion,

    /// <summary>Asks to do something.</summary>
    Request,

    /// <summary>A question with an open answer.</summary>
    QuestionOpen,

    /// <summary>A yes-or-no question, or one that lists its answers.</summary>
    QuestionClosed,

    /// <summary>A question that holds its answer.</summary>
    QuestionLeading,

    /// <summary>A question that wants no answer.</summary>
    QuestionRhetorical,

    /// <summary>The writer, or we, will do something.</summary>
    Commitment,

    /// <summary>Greeting, wish, plain thanks.</summary>
    Social,
}
