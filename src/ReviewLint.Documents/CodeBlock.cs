using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents;

/// <summary>A fenced or indented code block.</summary>
/// <param name="index">Index in the document's blocks.</param>
/// <param name="span">Where it stands.</param>
/// <param name="info">The first word of the info string, e.g. <c>suggestion</c>; empty when there is none.</param>
/// <param name="lineCount">Lines of code, fences not counted.</param>
public sealed class CodeBlock(int index, TextSpan span, string info, int lineCount) : DocumentBlock(index, span)
{
    /// <summary>The first word of the info string.</summary>
    public string Info { get; } = info;

    /// <summary>Lines of code, fences not counted.</summary>
    public int LineCount { get; } = lineCount;

    /// <summary>Whether it is a <c>```suggestion</c> block.</summary>
    public bool IsSuggestion => Info.Equals("suggestion", StringComparison.OrdinalIgnoreCase);
}
