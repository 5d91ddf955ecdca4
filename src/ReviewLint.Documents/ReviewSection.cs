using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents;

/// <summary>A heading with all that stands under it, or what stands before the first heading.</summary>
/// <param name="index">Index in <see cref="ReviewDocument.Sections"/>.</param>
/// <param name="heading">The heading; null for what stands before the first.</param>
/// <param name="parent">The section it is nested in; null at the top.</param>
public sealed class ReviewSection(int index, HeadingBlock? heading, ReviewSection? parent)
{
    /// <summary>Index in <see cref="ReviewDocument.Sections"/>.</summary>
    public int Index { get; } = index;

    /// <summary>The heading; null for what stands before the first.</summary>
    public HeadingBlock? Heading { get; } = heading;

    /// <summary>The section it is nested in; null at the top.</summary>
    public ReviewSection? Parent { get; } = parent;

    /// <summary>The words of the heading; empty without one.</summary>
    public string Title => Heading?.Prose.Text ?? "";

    /// <summary>Level of the heading, 1 to 7; 0 without one.</summary>
    public int Level => Heading?.Level ?? 0;

    /// <summary>From the heading to the end of its last block, subsections included.</summary>
    public TextSpan Span { get; internal set; }

    /// <summary>Index of the first block, the heading included.</summary>
    public int FirstBlock { get; internal set; }

    /// <summary>Index after the last block of the section itself and of its subsections.</summary>
    public int EndBlock { get; internal set; }

    /// <summary>The sections directly inside.</summary>
    public ImmutableArray<ReviewSection> Subsections { get; internal set; } = [];
}
