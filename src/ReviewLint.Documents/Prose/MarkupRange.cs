namespace ReviewLint.Documents;

/// <summary>A pair of inline marks and the prose between them.</summary>
/// <param name="Start">UTF-16 offset in the prose of what the marks enclose.</param>
/// <param name="End">Offset just past it.</param>
/// <param name="SourceStart">UTF-16 offset in the source of the opening mark.</param>
/// <param name="SourceEnd">Offset in the source just past the closing mark.</param>
/// <param name="IsStrong">Whether the marks are bold.</param>
internal readonly record struct MarkupRange(int Start, int End, int SourceStart, int SourceEnd, bool IsStrong);
