namespace ReviewLint.Documents;

/// <summary>A file, a line or both at the head of a text.</summary>
/// <param name="File">The file as written; null when only a line is named.</param>
/// <param name="Line">1-based line; null when only a file is named.</param>
/// <param name="End">UTF-16 offset just past it, without what separates it from the text.</param>
internal readonly record struct FileReference(string? File, int? Line, int End)
{
    /// <summary>Whether the file is a bare name that only what separates it from the text tells from a word.</summary>
    public bool IsMember { get; init; }
}
