using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Analysis.Fixes;

/// <summary>A document after fixes.</summary>
/// <param name="Original">The text before.</param>
/// <param name="Text">The text after; derived from <paramref name="Original"/>, so that Roslyn knows the changes.</param>
/// <param name="Applied">One line a fix: the rule and what was done.</param>
/// <param name="IsRefused">Whether the document is signed or agreed and was left alone.</param>
public sealed record FixedDocument(SourceText Original, SourceText Text, ImmutableArray<string> Applied, bool IsRefused = false)
{
    /// <summary>Whether anything changed.</summary>
    public bool IsChanged => Applied.Length > 0 && !Text.ContentEquals(Original);
}
