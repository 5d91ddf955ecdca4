using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents;

/// <summary>A heading, or a short paragraph all in bold that serves as one. Headings are not sentences.</summary>
/// <param name="index">Index in the document's blocks.</param>
/// <param name="span">Where it stands.</param>
/// <param name="level">1 to 6; for a bold line one more than the heading above it.</param>
/// <param name="isBoldLine">Whether it is a bold line rather than a Markdown heading.</param>
/// <param name="prose">Its words.</param>
public sealed class HeadingBlock(int index, TextSpan span, int level, bool isBoldLine, ProseText prose) : DocumentBlock(index, span)
{
    /// <summary>1 to 7.</summary>
    public int Level { get; } = level;

    /// <summary>Whether it is a bold line rather than a Markdown heading.</summary>
    public bool IsBoldLine { get; } = isBoldLine;

    /// <summary>Its words.</summary>
    public ProseText Prose { get; } = prose;
}
