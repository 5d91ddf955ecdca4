using ReviewLint.Documents;

namespace ReviewLint.Analysis.Driver;

/// <summary>One document to check.</summary>
/// <param name="DisplayPath">The path as it is printed, with <c>/</c>.</param>
/// <param name="FullPath">The absolute path configuration is looked up by.</param>
/// <param name="Read">Reads the bytes; may throw <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>, which become RL0010.</param>
/// <param name="IsExplicit">Named as an argument rather than found by walking a folder: a document whose kind does not show is then said to be so (RL0001) instead of passed over.</param>
public sealed record ReviewInput(string DisplayPath, string FullPath, Func<ReadOnlyMemory<byte>> Read, bool IsExplicit = true)
{
    /// <summary>Whether <see cref="FullPath"/> is a file it comes from, and not the name that standard input goes by.</summary>
    public bool IsFile { get; init; }

    /// <summary>The comment that it is, of a platform's export; null for a document of its own.</summary>
    public ExportedComment? Comment { get; init; }
}
