namespace ReviewLint.Documents;

/// <summary>Takes footnote references (<c>[^1]</c>) and the label of a footnote's text (<c>[^1]:</c>) out of prose.</summary>
internal static class FootnoteMarks
{
    private const int LongestLabel = 32;

    public static ProseText Remove(ProseText prose)
    {
        if (!prose.Text.Contains("[^", StringComparison.Ordinal))
        {
            return prose;
        }

        var kept = new List<(int Start, int End)>();
        var from = 0;
        for (var at = prose.Text.IndexOf("[^", StringComparison.Ordinal); at >= 0; at = prose.Text.IndexOf("[^", at, StringComparison.Ordinal))
        {
            var end = EndOf(prose.Text, at);
            if (end < 0 || prose.IsOpaque(at))
            {
                at += 2;
                continue;
            }

            kept.Add((from, at));
            from = at = end;
        }

        if (from == 0)
        {
            return prose;
        }

        kept.Add((from, prose.Text.Length));
        var joined = prose.Join(kept);
        return joined.Slice(0, joined.Text.Length);
    }

    private static int EndOf(string text, int at)
    {
        var limit = Math.Min(text.Length, at + LongestLabel);
        for (var i = at + 2; i < limit; i++)
        {
            if (text[i] == ']')
            {
                return i == at + 2 ? -1 : at == 0 && i + 1 < text.Length && text[i + 1] == ':' ? i + 2 : i + 1;
            }

            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('-' or '_'))
            {
                return -1;
            }
        }

        return -1;
    }
}
