using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Analysis.Fixes;

/// <summary>Shows a change as a unified diff with three lines of context, as <c>diff -u</c> and <c>git apply</c> read it.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Writes the diff; empty when nothing changed.</summary>
    /// <param name="path">The path to name, with <c>/</c>.</param>
    /// <param name="before">The text before.</param>
    /// <param name="after">The text after, derived from <paramref name="before"/>.</param>
    public static string Create(string path, SourceText before, SourceText after)
    {
        var hunks = Hunks(before, after);
        if (hunks.Count == 0)
        {
            return "";
        }

        var output = new StringBuilder($"--- a/{path.TrimStart('/')}\n+++ b/{path.TrimStart('/')}\n");
        for (var i = 0; i < hunks.Count;)
        {
            // Changes whose context meets share a hunk.
            var last = i;
            while (last + 1 < hunks.Count && hunks[last + 1].OldStart - hunks[last].OldEnd <= 2 * Context)
            {
                last++;
            }

            WriteHunk(output, before, after, hunks, i, last);
            i = last + 1;
        }

        return output.ToString();
    }

    private static List<LineChange> Hunks(SourceText before, SourceText after)
    {
        var changes = new List<LineChange>();
        foreach (var change in after.GetChangeRanges(before))
        {
            var shift = changes.Count == 0 ? 0 : changes[^1].CharacterShift;
            var newSpan = new TextSpan(change.Span.Start + shift, change.NewLength);
            var oldStart = before.Lines.IndexOf(change.Span.Start);
            var oldEnd = before.Lines.IndexOf(change.Span.End) + 1;
            var newStart = after.Lines.IndexOf(newSpan.Start);
            var newEnd = after.Lines.IndexOf(newSpan.End) + 1;
            var characterShift = shift + change.NewLength - change.Span.Length;
            if (changes.Count > 0 && oldStart < changes[^1].OldEnd)
            {
                changes[^1] = changes[^1] with { OldEnd = Math.Max(oldEnd, changes[^1].OldEnd), NewEnd = Math.Max(newEnd, changes[^1].NewEnd), CharacterShift = characterShift };
            }
            else
            {
                changes.Add(new LineChange(oldStart, oldEnd, newStart, newEnd, characterShift));
            }
        }

        return changes;
    }

    private static void WriteHunk(StringBuilder output, SourceText before, SourceText after, List<LineChange> changes, int first, int last)
    {
        var oldFrom = Math.Max(0, changes[first].OldStart - Context);
        var oldTo = Math.Min(LineCount(before), changes[last].OldEnd + Context);
        var newFrom = changes[first].NewStart - (changes[first].OldStart - oldFrom);
        var newTo = changes[last].NewEnd + (oldTo - changes[last].OldEnd);
        output.Append(CultureInfo.InvariantCulture, $"@@ -{oldFrom + 1},{oldTo - oldFrom} +{newFrom + 1},{newTo - newFrom} @@\n");
        var line = oldFrom;
        for (var i = first; i <= last; i++)
        {
            WriteLines(output, ' ', before, line, changes[i].OldStart);
            WriteLines(output, '-', before, changes[i].OldStart, changes[i].OldEnd);
            WriteLines(output, '+', after, changes[i].NewStart, changes[i].NewEnd);
            line = changes[i].OldEnd;
        }

        WriteLines(output, ' ', before, line, oldTo);
    }

    private static void WriteLines(StringBuilder output, char mark, SourceText text, int from, int to)
    {
        for (var i = from; i < Math.Min(to, LineCount(text)); i++)
        {
            var line = text.Lines[i];
            output.Append(mark).Append(text.ToString(line.SpanIncludingLineBreak));
            if (line.SpanIncludingLineBreak.Length == line.Span.Length)
            {
                output.Append("\n\\ No newline at end of file\n");
            }
        }
    }

    // SourceText counts an empty last line after a final line break; a diff does not.
    private static int LineCount(SourceText text) =>
        text.Lines.Count > 0 && text.Lines[^1].SpanIncludingLineBreak.IsEmpty ? text.Lines.Count - 1 : text.Lines.Count;

    private readonly record struct LineChange(int OldStart, int OldEnd, int NewStart, int NewEnd, int CharacterShift);
}
