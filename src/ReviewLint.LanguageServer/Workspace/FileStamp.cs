namespace ReviewLint.LanguageServer.Workspace;

/// <summary>What tells whether a file has changed: when it was last written, and its length. A file that is not there has the default.</summary>
internal readonly record struct FileStamp(long Ticks, long Length)
{
    /// <summary>The stamp of a file.</summary>
    public static FileStamp OfFile(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists ? new FileStamp(file.LastWriteTimeUtc.Ticks, file.Length) : default;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return default;
        }
    }

    /// <summary>One stamp for all files below the folder of a rule pack.</summary>
    public static FileStamp OfFolder(string path)
    {
        try
        {
            var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint, MaxRecursionDepth = 16 };
            var (ticks, length) = (0L, 0L);
            foreach (var file in new DirectoryInfo(path).EnumerateFiles("*", options))
            {
                // A sum, since the order of a folder's files is not fixed.
                unchecked
                {
                    ticks += file.LastWriteTimeUtc.Ticks ^ (file.FullName.GetHashCode(StringComparison.Ordinal) * 397L);
                    length += file.Length + 1;
                }
            }

            return new FileStamp(ticks, length);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return default;
        }
    }
}
