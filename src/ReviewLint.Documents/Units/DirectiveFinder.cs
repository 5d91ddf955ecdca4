using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents;

/// <summary>Reads an HTML comment that is addressed to the tool.</summary>
internal static class DirectiveFinder
{
    /// <summary>The directive; null for a comment to somebody else.</summary>
    /// <param name="source">The whole source.</param>
    /// <param name="comment">The comment with its marks.</param>
    /// <param name="blockIndex">Index of the next block.</param>
    public static ReviewDirective? Read(string source, TextSpan comment, int blockIndex)
    {
        var start = Math.Min(comment.Start + 4, comment.End);
        var end = source.AsSpan(comment.Start, comment.Length).EndsWith("-->", StringComparison.Ordinal) ? Math.Max(start, comment.End - 3) : comment.End;
        while (start < end && char.IsWhiteSpace(source[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(source[end - 1]))
        {
            end--;
        }

        if (!source.AsSpan(start, end - start).StartsWith("reviewlint", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var nameEnd = start;
        while (nameEnd < end && (char.IsLetterOrDigit(source[nameEnd]) || source[nameEnd] is '-' or '_'))
        {
            nameEnd++;
        }

        var at = nameEnd;
        while (at < end && char.IsWhiteSpace(source[at]))
        {
            at++;
        }

        if (at < end && source[at] == ':')
        {
            at++;
            while (at < end && char.IsWhiteSpace(source[at]))
            {
                at++;
            }
        }

        return new ReviewDirective(source[start..nameEnd], TextSpan.FromBounds(start, nameEnd), source[at..end], TextSpan.FromBounds(at, end), comment, blockIndex);
    }
}
