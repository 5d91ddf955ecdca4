namespace ReviewLint.Documents;

/// <summary>What kind of text a document is.</summary>
public enum ReviewKind : byte
{
    /// <summary>Neither declared nor found by content.</summary>
    Undeclared,

    /// <summary>A performance review, written <c>performance-review</c>.</summary>
    PerformanceReview,

    /// <summary>Code-review comments, written <c>code-review</c>.</summary>
    CodeReview,
}
