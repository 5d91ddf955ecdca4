namespace ReviewLint.Documents;

/// <summary>What a mail's writer wrote themselves. Every other line (quoted, "… wrote:", trailers, a patch, the signature) is made empty, so that lines keep their numbers.</summary>
internal static class MailText
{
    private static readonly string[] Attributions = [" wrote:", " writes:", " kirjoitti:", " schrieb:", " a écrit :", " skrev:", " escribió:"];

    private static readonly string[] ForwardMarks = ["-----Original Message-----", "-----Alkuperäinen viesti-----", "----- Forwarded message"];

    public static string Own(string body)
    {
        var lines = body.ReplaceLineEndings("\n").Split('\n');
        var isPatch = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line is "-- " or "--" || ForwardMarks.Any(m => line.StartsWith(m, StringComparison.Ordinal)))
            {
                Array.Fill(lines, "", i, lines.Length - i);
                break;
            }

            isPatch |= line.StartsWith("diff --git ", StringComparison.Ordinal) || (line == "---" && IsDiffStat(lines, i + 1));
            if (isPatch || line.StartsWith('>') || IsTrailer(line))
            {
                lines[i] = "";
            }
            else if (IsAttribution(lines, i))
            {
                lines[i] = "";
                if (i > 0 && (lines[i - 1].StartsWith("On ", StringComparison.Ordinal) || lines[i - 1].StartsWith("* ", StringComparison.Ordinal)))
                {
                    lines[i - 1] = "";
                }
            }
        }

        return string.Join('\n', lines);
    }

    // "On Mon, 2 Jun 2025, A. Developer wrote:" right before what they wrote.
    private static bool IsAttribution(string[] lines, int index)
    {
        var line = lines[index].TrimEnd();
        if (!Attributions.Any(a => line.EndsWith(a, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        for (var i = index + 1; i < lines.Length; i++)
        {
            if (lines[i].Length > 0)
            {
                return lines[i].StartsWith('>');
            }
        }

        return false;
    }

    // Reviewed-by: A. Developer <dev@example.org>
    private static bool IsTrailer(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 3 && line.AsSpan(0, colon).EndsWith("-by", StringComparison.OrdinalIgnoreCase) && !line.AsSpan(0, colon).Contains(' ');
    }

    private static bool IsDiffStat(string[] lines, int index) => index < lines.Length && lines[index].Contains(" | ", StringComparison.Ordinal);
}
