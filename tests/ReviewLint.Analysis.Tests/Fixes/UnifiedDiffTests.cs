using CsCheck;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Fixes;

namespace ReviewLint.Analysis.Tests.Fixes;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void A_change_shows_with_three_lines_of_context()
    {
        var before = SourceText.From("1\n2\n3\n4\nfive\n6\n7\n8\n9\n");
        var after = before.WithChanges(new TextChange(new TextSpan(8, 4), "5"));

        Assert.Equal("--- a/x.md\n+++ b/x.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-five\n+5\n 6\n 7\n 8\n", UnifiedDiff.Create("x.md", before, after));
    }

    [Fact]
    public void A_last_line_without_a_line_break_is_marked()
    {
        var before = SourceText.From("a");
        var after = before.WithChanges(new TextChange(new TextSpan(0, 1), "b"));

        Assert.Equal("--- a/x.md\n+++ b/x.md\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n", UnifiedDiff.Create("x.md", before, after));
    }

    [Fact]
    public void An_unchanged_text_has_no_diff()
    {
        var text = SourceText.From("a\n");

        Assert.Empty(UnifiedDiff.Create("x.md", text, text));
    }

    [Fact]
    public void Applying_the_diff_to_the_old_text_gives_the_new_one() =>
        Gen.Select(Gen.Char["ab\n"].Array[0, 60], Gen.Select(Gen.Int[0, 60], Gen.Int[0, 4], Gen.Char["cd\n"].Array[0, 4]).Array[0, 4]).Sample((characters, edits) =>
        {
            var before = SourceText.From(new string(characters));
            var changes = new List<TextChange>();
            foreach (var (start, length, replacement) in edits.OrderBy(e => e.Item1))
            {
                if ((changes.Count == 0 || start > changes[^1].Span.End) && start + length <= before.Length)
                {
                    changes.Add(new TextChange(new TextSpan(start, length), new string(replacement)));
                }
            }

            var after = before.WithChanges(changes);

            Assert.Equal(after.ToString(), Apply(before.ToString(), UnifiedDiff.Create("x.md", before, after)));
        });

    // A reader of unified diffs, written from the format's description rather than from the writer.
    private static string Apply(string before, string diff)
    {
        if (diff.Length == 0)
        {
            return before;
        }

        var old = Lines(before);
        var result = new List<string>();
        var position = 0;
        var previous = ' ';
        foreach (var line in Lines(diff).Skip(2))
        {
            if (line.StartsWith("@@", StringComparison.Ordinal))
            {
                var start = int.Parse(line.Split(' ')[1].Split(',')[0].AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) - 1;
                while (position < Math.Max(0, start))
                {
                    result.Add(old[position++]);
                }
            }
            else if (line[0] == '\\')
            {
                if (previous != '-')
                {
                    result[^1] = result[^1].TrimEnd('\n');
                }
            }
            else if (line[0] == '+')
            {
                result.Add(line[1..]);
            }
            else
            {
                Assert.Equal(old[position].TrimEnd('\n'), line[1..].TrimEnd('\n'));
                if (line[0] == ' ')
                {
                    result.Add(old[position]);
                }

                position++;
            }

            previous = line[0];
        }

        result.AddRange(old.Skip(position));
        return string.Concat(result);
    }

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }
}
