namespace ReviewLint.Documents;

/// <summary>What a block of prose is.</summary>
public enum ProseBlockKind : byte
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A paragraph of a list item.</summary>
    ListItem,

    /// <summary>A table cell.</summary>
    TableCell,

    /// <summary>A metadata line such as <c>Reviewer: Alex</c>: kept for who and when, without sentences.</summary>
    Metadata,

    /// <summary>A line identical to a configured template prompt: not the reviewer's words, without sentences.</summary>
    TemplatePrompt,
}
