namespace ReviewLint.Analysis.Files;

/// <summary>A file that appears, or replaces the one before it, whole or not at all: it is written beside its place and moved there by <see cref="Commit"/>.</summary>
public sealed class AtomicFile : IDisposable
{
    private readonly string _target;
    private readonly string _temporary;
    private readonly FileStream _stream;

    /// <summary>Starts a file. A link is written through, not replaced.</summary>
    /// <param name="path">Its place; the folder must exist.</param>
    /// <exception cref="IOException">The file beside it cannot be created.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public AtomicFile(string path)
    {
        var file = new FileInfo(path);
        _target = file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? file.FullName;
        _temporary = Path.Combine(Path.GetDirectoryName(_target)!, $".{Path.GetFileName(_target)}.{Guid.NewGuid():N}.tmp");
        _stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    /// <summary>Where to write.</summary>
    public Stream Stream => _stream;

    /// <summary>Moves the file to its place, with the permissions of the one it replaces. Without it, disposing leaves everything as it was.</summary>
    /// <exception cref="IOException">The file cannot be written or moved.</exception>
    /// <exception cref="UnauthorizedAccessException">The file it replaces may not be written.</exception>
    public void Commit()
    {
        _stream.Flush(flushToDisk: true);
        _stream.Dispose();
        if (!OperatingSystem.IsWindows() && File.Exists(_target))
        {
            File.SetUnixFileMode(_temporary, File.GetUnixFileMode(_target));
        }

        File.Move(_temporary, _target, overwrite: true);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _stream.Dispose();
        File.Delete(_temporary);
    }

    /// <summary>Writes a whole file.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        using var file = new AtomicFile(path);
        file.Stream.Write(content);
        file.Commit();
    }
}
