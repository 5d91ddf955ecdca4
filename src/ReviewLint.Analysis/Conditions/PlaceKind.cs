namespace ReviewLint.Analysis.Conditions;

/// <summary>What a <see cref="PlaceCondition"/> asks of a place.</summary>
internal enum PlaceKind : byte
{
    /// <summary>The kind of the document.</summary>
    Kind,

    /// <summary>The intent that holds in the section.</summary>
    Intent,

    /// <summary>The kind of the section.</summary>
    Section,

    /// <summary>The kind of the block.</summary>
    Block,

    /// <summary>The language, as <see cref="SentenceFacts.LanguageNumber"/> has it.</summary>
    Language,

    /// <summary>How the team labels its comments.</summary>
    Labels,

    /// <summary>The box of a task list before it.</summary>
    Task,
}
