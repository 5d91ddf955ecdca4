using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents;

/// <summary>The unit one person addresses to another: a section of a performance review, one comment of a code review.</summary>
/// <param name="index">Index in <see cref="ReviewDocument.Comments"/>.</param>
public sealed class ReviewComment(int index)
{
    /// <summary>Index in <see cref="ReviewDocument.Comments"/>.</summary>
    public int Index { get; } = index;

    /// <summary>What it is headed by: the heading, the <c>file:line</c> lead-in, or its first words.</summary>
    public string Title { get; init; } = "";

    /// <summary>The file a code-review comment is about, as written; null when it names none.</summary>
    public string? File { get; init; }

    /// <summary>1-based line in that file; null when it names none.</summary>
    public int? FileLine { get; init; }

    /// <summary>The Conventional Comments label, lower case, without marks (<c>nitpick</c>, <c>nit</c>, <c>suggestion</c> …); null without one. Any word in label position counts, known or not.</summary>
    public CommentLabel? Label { get; init; }

    /// <summary>Index of its first block.</summary>
    public int FirstBlock { get; init; }

    /// <summary>Index after its last block.</summary>
    public int EndBlock { get; init; }

    /// <summary>Where it stands, lead-in included.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The comment's address on the platform it was exported from; null for Markdown.</summary>
    public string? Url { get; init; }
}
