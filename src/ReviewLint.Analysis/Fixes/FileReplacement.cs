using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Analysis.Fixes;

/// <summary>Replaces a file with a changed text: all of it or nothing, with its encoding, byte order mark, line ends and permissions kept.</summary>
public static class FileReplacement
{
    /// <summary>Replaces a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="original">The bytes it was read from; when the file has changed since, nothing is written.</param>
    /// <param name="text">The new text, in the encoding it was read with.</param>
    /// <exception cref="IOException">The file changed meanwhile, or cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> original, SourceText text)
    {
        // A link is written through, not replaced by a file.
        var target = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        if (!File.ReadAllBytes(target).AsSpan().SequenceEqual(original))
        {
            throw new IOException($"'{path}' has changed since it was read; nothing was written.");
        }

        var temporary = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(target))!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(Encode(original, text));
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static byte[] Encode(ReadOnlySpan<byte> original, SourceText text)
    {
        var encoding = text.Encoding ?? new System.Text.UTF8Encoding(false);
        var preamble = encoding.GetPreamble();
        byte[] content = encoding.GetBytes(text.ToString());
        return preamble.Length > 0 && original.StartsWith(preamble) ? [.. preamble, .. content] : content;
    }
}
