namespace ReviewLint.Documents;

/// <summary>A stretch of prose and the stretch of source it comes from.</summary>
/// <param name="Start">UTF-16 offset in the prose.</param>
/// <param name="Length">Length in the prose, in UTF-16 units.</param>
/// <param name="SourceStart">UTF-16 offset in the source.</param>
/// <param name="SourceLength">Length in the source. When it differs from <paramref name="Length"/> (an entity, an escape, a line break) every character of the stretch maps to the whole of it.</param>
public readonly record struct ProseSegment(int Start, int Length, int SourceStart, int SourceLength)
{
    internal int SourceStartOf(int offset) => SourceLength == Length ? SourceStart + (offset - Start) : SourceStart;

    internal int SourceEndOf(int offset) => SourceLength == Length ? SourceStart + (offset - Start) + 1 : SourceStart + SourceLength;
}
