namespace ReviewLint.Language;

/// <summary>A range of a text.</summary>
/// <param name="Start">UTF-16 offset of the first character.</param>
/// <param name="Length">Length in UTF-16 units.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>UTF-16 offset just past the last character.</summary>
    public int End => Start + Length;
}
