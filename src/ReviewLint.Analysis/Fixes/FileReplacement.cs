using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Files;

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
        if (!File.ReadAllBytes(path).AsSpan().SequenceEqual(original))
        {
            throw new IOException($"'{path}' has changed since it was read; nothing was written.");
        }

        AtomicFile.Write(path, Encode(original, text));
    }

    /// <summary>The bytes of a changed text, with the byte order mark and the encoding of the file.</summary>
    /// <param name="original">The bytes the file was read from.</param>
    /// <param name="text">The new text, in the encoding it was read with.</param>
    public static byte[] Encode(ReadOnlySpan<byte> original, SourceText text)
    {
        var encoding = text.Encoding ?? new System.Text.UTF8Encoding(false);
        var preamble = encoding.GetPreamble();
        byte[] content = encoding.GetBytes(text.ToString());
        return preamble.Length > 0 && original.StartsWith(preamble) ? [.. preamble, .. content] : content;
    }
}
