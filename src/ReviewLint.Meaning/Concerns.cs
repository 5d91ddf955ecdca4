namespace ReviewLint.Meaning;

/// <summary>
/// What a careful reader would mind in a sentence, as learned from labelled documents (their README defines each). A likeness, not a find of words: rules use it beside their word lists.
/// The words that rules use are the names in kebab case, as in <see cref="MeaningNames"/>.
/// </summary>
[Flags]
public enum Concerns : uint
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Says what the person is instead of what they did.</summary>
    Trait = 1 << 0,

    /// <summary>Measures the person against somebody else.</summary>
    Comparison = 1 << 1,

    /// <summary>Speaks as if gender mattered.</summary>
    Gender = 1 << 2,

    /// <summary>Speaks as if age mattered.</summary>
    Age = 1 << 3,

    /// <summary>States a motive, feeling or attitude that the writer cannot see.</summary>
    MindReading = 1 << 4,

    /// <summary>Insults or scorns.</summary>
    Insult = 1 << 5,

    /// <summary>Says the opposite to wound or mock.</summary>
    Sarcasm = 1 << 6,

    /// <summary>Talks down.</summary>
    Condescension = 1 << 7,

    /// <summary>Belittles the effort.</summary>
    Minimiser = 1 << 8,

    /// <summary>A formula that hides irritation.</summary>
    PassiveAggression = 1 << 9,

    /// <summary>Passes on what unnamed others say of the person.</summary>
    Hearsay = 1 << 10,

    /// <summary>Always, never, everyone, in criticism of a person.</summary>
    Absolute = 1 << 11,

    /// <summary>Praises without saying what was good.</summary>
    VaguePraise = 1 << 12,

    /// <summary>Criticises without saying what is wrong.</summary>
    VagueCriticism = 1 << 13,

    /// <summary>Claims a pattern without a case.</summary>
    NoEvidence = 1 << 14,

    /// <summary>Hands down a whole solution.</summary>
    Prescription = 1 << 15,

    /// <summary>A why-question that puts the person on trial.</summary>
    Blame = 1 << 16,

    /// <summary>A trivial point of style without a label.</summary>
    Nit = 1 << 17,

    /// <summary>Asks without wanting an answer. Never raised: where it is likely enough the sentence's act says so; suspected where it is the less likely reading of a question.</summary>
    RhetoricalQuestion = 1 << 18,

    /// <summary>Asks and holds the answer. Never raised, as <see cref="RhetoricalQuestion"/>.</summary>
    LeadingQuestion = 1 << 19,
}
