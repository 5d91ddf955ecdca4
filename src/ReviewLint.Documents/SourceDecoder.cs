using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents;

/// <summary>Decodes the bytes of a file: UTF-8, or UTF-16 with a byte order mark. The mark is no part of the text.</summary>
internal static class SourceDecoder
{
    /// <summary>Decodes bytes.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="firstInvalid">Offset in the text of the first character that could not be decoded; -1 when all could.</param>
    public static SourceText Decode(ReadOnlySpan<byte> bytes, out int firstInvalid)
    {
        var (encoding, mark) = Detect(bytes);
        var content = bytes[mark..];
        firstInvalid = -1;
        int failedAt;
        try
        {
            return SourceText.From(encoding.GetString(content), encoding);
        }
        catch (DecoderFallbackException e)
        {
            failedAt = Math.Clamp(e.Index, 0, content.Length);
        }

        // Read what can be read: every bad byte becomes U+FFFD.
        var lenient = Encoding.GetEncoding(encoding.CodePage);
        var text = lenient.GetString(content);

        // Of half a surrogate pair in UTF-16 the place told is that of what comes after it.
        var upTo = Math.Min(lenient.GetCharCount(content[..failedAt]), text.Length);
        firstInvalid = upTo < text.Length && text[upTo] == '\uFFFD' ? upTo : Math.Max(text.AsSpan(0, upTo).LastIndexOf('\uFFFD'), 0);
        return SourceText.From(text, lenient);
    }

    private static (Encoding Encoding, int MarkLength) Detect(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(true, throwOnInvalidBytes: true), 3),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true), 2),
        _ => (new UTF8Encoding(false, throwOnInvalidBytes: true), 0),
    };
}
