using System.Globalization;
using System.Text;

namespace ReviewLint.Language.Conllu;

/// <summary>Reads CoNLL-U. Lines that are no CoNLL-U are passed over; empty nodes are left out.</summary>
public static class ConlluReader
{
    /// <summary>Reads sentence by sentence.</summary>
    /// <param name="reader">The file; not closed.</param>
    public static IEnumerable<ConlluSentence> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var comments = new List<string>();
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                if (rows.Count > 0)
                {
                    yield return Build(comments, rows);
                }

                comments = [];
                rows.Clear();
            }
            else if (line[0] == '#')
            {
                comments.Add(line);
            }
            else if (line.Split('\t') is { Length: >= 4 } columns)
            {
                rows.Add(columns);
            }
        }

        if (rows.Count > 0)
        {
            yield return Build(comments, rows);
        }
    }

    private static ConlluSentence Build(List<string> comments, List<string[]> rows)
    {
        var tokens = new List<ConlluToken>(rows.Count);
        string? surface = null;
        var surfaceSpace = true;
        int rest = 0, size = 1;
        foreach (var columns in rows)
        {
            var dash = columns[0].IndexOf('-');
            if (dash > 0)
            {
                if (int.TryParse(columns[0].AsSpan(0, dash), NumberStyles.None, CultureInfo.InvariantCulture, out var from)
                    && int.TryParse(columns[0].AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var to) && to > from)
                {
                    (surface, size, rest, surfaceSpace) = (columns[1], to - from + 1, to - from + 1, HasSpace(columns));
                }

                continue;
            }

            if (columns[0].Contains('.'))
            {
                continue;
            }

            var space = rest == 0 ? HasSpace(columns) : rest == 1 && surfaceSpace;
            var length = rest == 0 ? 1 : rest == size ? size : 0;
            tokens.Add(new ConlluToken(columns[1], Column(columns, 2), Enum.TryParse<UPos>(columns[3], out var upos) ? upos : UPos.X, Column(columns, 5), Column(columns, 7), Column(columns, 9), surface, length, space));
            surface = null;
            rest = Math.Max(0, rest - 1);
        }

        return new ConlluSentence(Value(comments, "sent_id") ?? "", Value(comments, "text") ?? Join(tokens), comments.Exists(c => c.StartsWith("# newpar", StringComparison.Ordinal) || c.StartsWith("# newdoc", StringComparison.Ordinal)), tokens, comments);
    }

    private static string Column(string[] columns, int index) => index < columns.Length ? columns[index] : "_";

    private static bool HasSpace(string[] columns) => !Column(columns, 9).Contains("SpaceAfter=No", StringComparison.Ordinal);

    private static string? Value(List<string> comments, string key)
    {
        foreach (var comment in comments)
        {
            var equals = comment.IndexOf('=');
            if (equals > 0 && comment.AsSpan(1, equals - 1).Trim().SequenceEqual(key))
            {
                return comment[(equals + 1)..].Trim();
            }
        }

        return null;
    }

    private static string Join(List<ConlluToken> tokens)
    {
        var builder = new StringBuilder();
        foreach (var token in tokens)
        {
            if (token.SurfaceLength > 0)
            {
                builder.Append(token.Surface ?? token.Form);
            }

            if (token.SpaceAfter)
            {
                builder.Append(' ');
            }
        }

        return builder.ToString().TrimEnd();
    }
}
