namespace ReviewLint.Language.Segmentation;

/// <summary>One token of the segmenter. Mutable, because the second pass joins and marks in place.</summary>
internal struct RawToken
{
    public int Start;
    public int Length;
    public RawKind Kind;

    /// <summary>White space or the end of the text follows.</summary>
    public bool SpaceAfter;

    /// <summary>A line break is in the white space that follows.</summary>
    public bool LineAfter;

    /// <summary>A blank line is in the white space that follows.</summary>
    public bool BlankAfter;

    public bool EndsSentence;
    public bool Quoted;

    public readonly int End => Start + Length;
}
