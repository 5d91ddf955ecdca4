namespace ReviewLint.Language;

/// <summary>One sentence of an annotated text.</summary>
/// <param name="Start">UTF-16 offset of the first character in the annotated text; white space around the sentence is left out.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="FirstToken">Index of its first token in <see cref="AnnotationBuffer.Tokens"/>.</param>
/// <param name="TokenCount">How many tokens it has, at least 1.</param>
public readonly record struct SentenceRange(int Start, int Length, int FirstToken, int TokenCount)
{
    /// <summary>UTF-16 offset just past the last character.</summary>
    public int End => Start + Length;
}
