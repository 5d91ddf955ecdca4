using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents;

/// <summary>Joins the lines of a stretch of source.</summary>
internal static class SourceLines
{
    /// <summary>The stretch on one line: every line break, with the white space around it and the quote markers after it, becomes one space.</summary>
    public static string Join(string source, TextSpan span)
    {
        var text = source.AsSpan(span.Start, span.Length);
        if (text.IndexOfAny('\r', '\n') < 0)
        {
            return text.ToString();
        }

        var joined = new StringBuilder(text.Length);
        var at = 0;
        while (true)
        {
            var length = text[at..].IndexOfAny('\r', '\n');
            if (length < 0)
            {
                return joined.Append(text[at..]).ToString();
            }

            var line = text.Slice(at, length);
            // A backslash at the end of a line is a line break.
            line = (line.EndsWith('\\') && !line.EndsWith("\\\\", StringComparison.Ordinal) ? line[..^1] : line).TrimEnd();
            joined.Append(line);
            at += length;
            while (at < text.Length && text[at] is '\r' or '\n' or ' ' or '\t' or '>')
            {
                at++;
            }

            joined.Append(' ');
        }
    }
}
