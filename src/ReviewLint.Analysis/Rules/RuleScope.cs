namespace ReviewLint.Analysis.Rules;

/// <summary>The unit a rule looks at, and reports once for.</summary>
public enum RuleScope : byte
{
    /// <summary>A sentence (a list item without a verb counts as one).</summary>
    Sentence,

    /// <summary>A paragraph or list item.</summary>
    Paragraph,

    /// <summary>A comment of a code review; in a performance review a section of one paragraph.</summary>
    Comment,

    /// <summary>A section.</summary>
    Section,

    /// <summary>The document.</summary>
    Document,
}
