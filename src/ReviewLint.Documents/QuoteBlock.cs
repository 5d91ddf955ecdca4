using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents;

/// <summary>A block quote: somebody else's words. GitHub alerts are the reviewer's own and are not quotes.</summary>
/// <param name="index">Index in the document's blocks.</param>
/// <param name="span">Where it stands.</param>
/// <param name="text">Its words, without markers.</param>
/// <param name="isCode">Whether it holds code only (the quoted line that a comment is about).</param>
public sealed class QuoteBlock(int index, TextSpan span, string text, bool isCode) : DocumentBlock(index, span)
{
    /// <summary>Its words, without markers.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it holds code only.</summary>
    public bool IsCode { get; } = isCode;
}
