using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents;

/// <summary>A leaf block of a document, in document order.</summary>
/// <param name="index">Index in <see cref="ReviewDocument.Blocks"/>.</param>
/// <param name="span">Where it stands in the source, without the markers of the lists and quotes around it.</param>
public abstract class DocumentBlock(int index, TextSpan span)
{
    /// <summary>Index in <see cref="ReviewDocument.Blocks"/>.</summary>
    public int Index { get; } = index;

    /// <summary>Where it stands in the source.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>The section it stands in.</summary>
    public ReviewSection Section { get; internal set; } = null!;

    /// <summary>Of a block inside a list: the number of its item, as <see cref="ProseBlock.ListItem"/>; otherwise -1.</summary>
    internal int ContainerItem { get; init; } = -1;

    /// <summary>The comment it belongs to; null outside any.</summary>
    public ReviewComment? Comment { get; internal set; }
}
