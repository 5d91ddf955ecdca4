using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents;

/// <summary>Finds a Conventional Comments label (<c>nit:</c>, <c>**suggestion (non-blocking):**</c>, <c>[nit]</c>) at the head of a paragraph. Source: https://conventionalcomments.org.</summary>
internal static class LabelFinder
{
    private const int LongestName = 20;

    /// <summary>Labels that occur in code reviews only; one is enough to tell what a document is.</summary>
    public static readonly FrozenSet<string> CodeReviewOnly = FrozenSet.Create(StringComparer.Ordinal, "nit", "nits", "nitpick", "typo", "quibble");

    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        "praise", "nitpick", "nit", "nits", "suggestion", "issue", "todo", "question", "thought", "chore", "note", "typo", "polish", "quibble", "minor", "optional", "fyi", "blocker", "blocking", "bug", "style");

    /// <summary>Whether the word is a label that reviewers share.</summary>
    public static bool IsKnown(string name) => Known.Contains(name);

    /// <summary>The label; null when the text starts otherwise.</summary>
    public static CommentLabel? Find(ProseText prose)
    {
        var text = prose.Text;
        var start = SkipMark(text);
        var isBracketed = start < text.Length && text[start] is '[' or '(';
        var nameStart = isBracketed ? start + 1 : start;
        var nameEnd = nameStart;
        while (nameEnd < text.Length && (char.IsLetter(text[nameEnd]) || (text[nameEnd] == '-' && nameEnd > nameStart)) && nameEnd - nameStart <= LongestName)
        {
            nameEnd++;
        }

        var after = nameEnd < text.Length ? text[nameEnd] : '\0';
        if (nameEnd == nameStart || nameEnd - nameStart > LongestName || after is not (':' or ' ' or '(' or '[' or ']' or ')') || prose.IsOpaque(nameStart))
        {
            return null;
        }

        if (!isBracketed && after == ' ' && !(nameEnd + 1 < text.Length && text[nameEnd + 1] is '(' or '['))
        {
            return null;
        }

        var name = text[nameStart..nameEnd].ToLowerInvariant();
        var at = nameEnd;
        var decorations = ImmutableArray<string>.Empty;
        var isKnown = Known.Contains(name);
        if (isBracketed)
        {
            if (!isKnown || at >= text.Length || text[at] != (text[start] == '[' ? ']' : ')'))
            {
                return null;
            }

            at++;
            at = at < text.Length && text[at] == ':' ? at + 1 : at;
            return Create(prose, name, decorations, start, at, nameStart, nameEnd);
        }

        var open = at < text.Length && text[at] == ' ' ? at + 1 : at;
        if (open < text.Length && text[open] is '(' or '[')
        {
            var close = text.AsSpan(open, Math.Min(80, text.Length - open)).IndexOf(text[open] == '(' ? ')' : ']');
            if (close > 1)
            {
                decorations = [.. text[(open + 1)..(open + close)].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(d => d.ToLowerInvariant())];
                at = open + close + 1;
            }
        }

        if (at >= text.Length || text[at] != ':' || (at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1])))
        {
            return null;
        }

        // An unknown word is a label when it is marked as one: bold, decorated or in lower case as labels are written.
        return isKnown || !decorations.IsEmpty || char.IsLower(text[nameStart]) || IsBold(prose, nameStart, nameEnd, at + 1) ? Create(prose, name, decorations, start, at + 1, nameStart, nameEnd) : null;
    }

    private static bool IsBold(ProseText prose, int nameStart, int nameEnd, int end)
    {
        foreach (var range in prose.Markup)
        {
            if (range.IsStrong && range.Start <= nameStart && range.End >= nameEnd && range.End <= end)
            {
                return true;
            }
        }

        return false;
    }

    // An emoji or a shortcode may stand in front (https://gitmoji.dev, Code Review Emoji Guide).
    private static int SkipMark(string text)
    {
        var at = 0;
        while (at < text.Length && at < 8 && !char.IsAscii(text[at]) && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        if (at == 0 && text.Length > 2 && text[0] == ':')
        {
            var end = text.AsSpan(1, Math.Min(30, text.Length - 1)).IndexOf(':');
            at = end > 0 && !text.AsSpan(1, end).Contains(' ') ? end + 2 : 0;
        }

        while (at > 0 && at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    private static CommentLabel Create(ProseText prose, string name, ImmutableArray<string> decorations, int start, int end, int nameStart, int nameEnd)
    {
        TextSpan span = prose.ToSourceWithMarkup(start, end - start);
        return new CommentLabel(name, decorations, span, prose.ToSource(nameStart, nameEnd - nameStart));
    }
}
