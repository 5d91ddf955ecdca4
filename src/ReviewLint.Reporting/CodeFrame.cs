using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Diagnostics;

namespace ReviewLint.Reporting;

/// <summary>The source line of a finding with carets under the words.</summary>
internal static class CodeFrame
{
    // A frame is to be read on a terminal: of a longer line only the part around the words is shown.
    private const int MaxWidth = 100;

    // A finding about a whole paragraph is clear from its first lines.
    private const int MaxLines = 3;

    public static void Write(StringBuilder output, SourceText text, TextSpan span, TerminalStyle style, ReviewSeverity severity)
    {
        var first = text.Lines.IndexOf(span.Start);
        var last = text.Lines.IndexOf(Math.Max(span.Start, span.End - 1));
        var shown = Math.Min(last, first + MaxLines - 1);
        var width = (shown + 1).ToString(CultureInfo.InvariantCulture).Length;
        for (var number = first; number <= shown; number++)
        {
            var line = text.Lines[number];
            var from = number == first ? span.Start : FirstVisible(text, line);
            var to = Math.Min(span.End, line.End);
            if (to > from || number == first)
            {
                WriteLine(output, text, line, from, to, width, style, severity);
            }
        }

        if (last > shown)
        {
            output.Append("  ").Append(' ', width).Append(style.Faint(" |")).Append(CultureInfo.InvariantCulture, $" … to line {last + 1}\n");
        }
    }

    private static void WriteLine(StringBuilder output, SourceText text, TextLine line, int from, int to, int width, TerminalStyle style, ReviewSeverity severity)
    {
        var number = (line.LineNumber + 1).ToString(CultureInfo.InvariantCulture).PadLeft(width);
        var (windowStart, windowEnd) = Window(line.Start, line.End, from, to);
        var prefix = windowStart > line.Start ? "… " : "";
        var suffix = windowEnd < line.End ? " …" : "";
        output.Append("  ").Append(style.Faint(number + " |")).Append(' ').Append(prefix);
        AppendVisible(output, text, windowStart, windowEnd);
        output.Append(suffix).Append('\n');
        output.Append("  ").Append(' ', width).Append(style.Faint(" |")).Append(' ').Append(' ', prefix.Length);
        output.Append(' ', Width(text, windowStart, from));
        output.Append(style.Severity(severity, new string('^', Math.Max(1, Width(text, from, Math.Min(to, windowEnd))))));
        output.Append('\n');
    }

    private static int FirstVisible(SourceText text, TextLine line)
    {
        var position = line.Start;
        while (position < line.End && text[position] is (' ' or '\t' or '>'))
        {
            position++;
        }

        return position;
    }

    private static (int Start, int End) Window(int lineStart, int lineEnd, int from, int to)
    {
        if (lineEnd - lineStart <= MaxWidth)
        {
            return (lineStart, lineEnd);
        }

        var start = Math.Max(lineStart, Math.Min(from - 20, lineEnd - MaxWidth));
        return (start, Math.Min(lineEnd, Math.Max(start + MaxWidth, Math.Min(to, start + (2 * MaxWidth)))));
    }

    private static void AppendVisible(StringBuilder output, SourceText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            // A control character in a file must not steer the reader's terminal.
            output.Append(c == '\t' ? ' ' : char.IsControl(c) ? '\uFFFD' : c);
        }
    }

    // Columns a terminal uses: none for combining marks and joiners, two for East Asian wide characters and emoji.
    private static int Width(SourceText text, int start, int end)
    {
        var width = 0;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1]))
            {
                width += 2;
                i++;
                continue;
            }

            width += CharUnicodeInfo.GetUnicodeCategory(c) switch
            {
                UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
                _ => IsWide(c) ? 2 : 1,
            };
        }

        return width;
    }

    private static bool IsWide(char c) =>
        c is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFF60');
}
