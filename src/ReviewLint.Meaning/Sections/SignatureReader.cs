using ReviewLint.Documents;

namespace ReviewLint.Meaning.Sections;

/// <summary>Who signs at the end: "Best regards, Alex", "Terveisin Lumi", "— Sam". Thanks with a name may address the receiver and sign nothing.</summary>
internal static class SignatureReader
{
    private const int LastBlocks = 3;
    private const int LongestSignature = 80;

    private static readonly string[] Closings =
    [
        "with best regards", "with kind regards", "best regards", "kind regards", "warm regards", "best wishes", "all the best", "regards", "yours sincerely", "sincerely", "yours",
        "ystävällisin terveisin", "parhain terveisin", "terveisin", "terkuin", "yhteistyöterveisin", "lämpimin terveisin", "t.", "t:", "terv.",
    ];

    /// <summary>The name as written; null when nobody signs.</summary>
    public static string? Find(ReviewDocument document)
    {
        var blocks = document.Blocks;
        for (var (i, left) = (blocks.Length - 1, LastBlocks); i >= 0 && left > 0; i--, left--)
        {
            if (blocks[i] is ProseBlock block && Read(document.Text.ToString(block.Span)) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    // A signature may be the last lines of the last paragraph.
    private static string? Read(string source)
    {
        for (var start = 0; start < source.Length;)
        {
            if (source.Length - start <= LongestSignature && ReadSignature(source[start..]) is { } name)
            {
                return name;
            }

            var line = source.IndexOf('\n', start);
            start = line < 0 ? source.Length : line + 1;
        }

        return null;
    }

    private static string? ReadSignature(string text)
    {
        text = text.Trim();
        if (text.StartsWith('—') || text.StartsWith('–') || text.StartsWith("--", StringComparison.Ordinal))
        {
            return NameOf(text.TrimStart('—', '–', '-'));
        }

        foreach (var closing in Closings)
        {
            if (text.StartsWith(closing, StringComparison.OrdinalIgnoreCase) && text.Length > closing.Length && !char.IsLetter(text[closing.Length]))
            {
                return NameOf(text[closing.Length..]);
            }
        }

        return null;
    }

    // "Alex, head of sales": what follows the comma or a line's end is the role.
    private static string? NameOf(string text)
    {
        text = text.Trim([' ', ',', '\n', '\r', '\\', '.', '!', '*', '_']);
        var end = text.AsSpan().IndexOfAny(",(\n/");
        var name = (end < 0 ? text : text[..end]).Trim();
        return PersonName.IsFullName(name, 3) ? name : null;
    }
}
