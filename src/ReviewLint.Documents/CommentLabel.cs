using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents;

/// <summary>A label in front of a comment, as in <c>suggestion (non-blocking): …</c> (Conventional Comments).</summary>
/// <param name="Name">The label in lower case, e.g. <c>nit</c>.</param>
/// <param name="Decorations">What stands in the parentheses, in lower case, e.g. <c>non-blocking</c>.</param>
/// <param name="Span">The label with its marks and colon in the source.</param>
/// <param name="NameSpan">The label's word in the source.</param>
public sealed record CommentLabel(string Name, ImmutableArray<string> Decorations, TextSpan Span, TextSpan NameSpan)
{
    /// <summary>Whether it carries the decoration, compared without case.</summary>
    public bool Has(string decoration) => Decorations.Contains(decoration, StringComparer.OrdinalIgnoreCase);
}
