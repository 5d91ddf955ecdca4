using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;

namespace ReviewLint.Reporting.Formats;

/// <summary>What a compiler prints: <c>path(line,column): severity id: message [name]</c>, a code frame and help.</summary>
internal sealed class TextReportWriter(Stream stream, ReportOptions options) : IReportWriter
{
    // A file may have a hundred thousand findings: they are written as they come, not all at once.
    private const int ChunkLength = 1 << 15;

    private readonly TerminalStyle _style = new(options.Color);
    private readonly StringBuilder _output = new();

    public void Write(ReviewResult result)
    {
        foreach (var finding in ReportedFinding.Of(result, options))
        {
            Write(finding);
            WriteOut(ChunkLength);
        }

        if (options.ShowProfile && ReportedProfile.Of(result) is { } profile)
        {
            Write(profile);
        }

        Flush();
    }

    public void Complete(ReportSummary summary)
    {
        foreach (var problem in ReportedFinding.Of(summary))
        {
            Write(problem);
        }

        _output.Append(SummaryLine(summary)).Append('\n');
        Flush();
    }

    public void Dispose()
    {
        // Nothing is held: every document is written as it comes.
    }

    /// <summary>The closing line: <c>Checked 3 documents: 1 warning, 2 suggestions.</c></summary>
    internal static string SummaryLine(ReportSummary summary)
    {
        var line = new StringBuilder("Checked ").Append(Plural(summary.Documents, "document"));
        if (summary.Unreadable > 0)
        {
            line.Append(", could not read ").Append(summary.Unreadable.ToString(CultureInfo.InvariantCulture));
        }

        if (summary.Documents == 0 && summary.PassedOver > 0)
        {
            line.Append(" (").Append(Plural(summary.PassedOver, "Markdown file")).Append(summary.PassedOver == 1 ? " does not show that it is a review" : " do not show that they are reviews").Append("; write kind: in the front matter, or use --kind)");
        }

        var counts = new List<string>();
        AddCount(counts, summary.Errors, "error");
        AddCount(counts, summary.Warnings, "warning");
        AddCount(counts, summary.Suggestions, "suggestion");
        if (counts.Count == 0)
        {
            counts.Add(summary.Known > 0 ? "nothing new to report" : "nothing to report");
        }

        AddCount(counts, summary.Known, "known finding");
        return line.Append(": ").AppendJoin(", ", counts).Append('.').ToString();
    }

    private static void AddCount(List<string> counts, int count, string word)
    {
        if (count > 0)
        {
            counts.Add(Plural(count, word));
        }
    }

    private static string Plural(int count, string word) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? "" : "s")}");

    private void Write(ReportedFinding finding)
    {
        _output.Append(_style.Bold(string.Create(CultureInfo.InvariantCulture, $"{finding.Path}({finding.Position.Line},{finding.Position.Column}):"))).Append(' ')
            .Append(_style.Severity(finding.Severity, SeverityNames.NameOf(finding.Severity) + " " + finding.Id)).Append(": ").Append(finding.Message);
        if (finding.Name.Length > 0)
        {
            _output.Append(' ').Append(_style.Faint("[" + finding.Name + "]"));
        }

        _output.Append('\n');
        if (finding.Frame is var (source, span))
        {
            CodeFrame.Write(_output, source, span, _style, finding.Severity);
        }

        WriteNote("help:", finding.Help);
        foreach (var (title, safety, _) in finding.Fixes)
        {
            WriteNote(safety == FixSafety.Safe ? "fix:" : "fix (unsafe):", title);
        }

        // Two places in one line look the same here.
        foreach (var (line, message) in finding.Related.Select(r => (r.Position.Line, r.Message)).Distinct())
        {
            WriteNote("note:", string.Create(CultureInfo.InvariantCulture, $"line {line}: {message}"));
        }

        if (finding.Comment is { } comment)
        {
            var place = comment.File is null ? "" : comment.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{comment.File}:{line}") : comment.File;
            WriteNote("comment:", $"{place} {comment.Url}".Trim());
        }

        WriteNote("note:", finding.SubsumedBy is null ? "" : "taken over by " + finding.SubsumedBy);
        _output.Append('\n');
    }

    private void Write(ReportedProfile profile)
    {
        var words = profile.Words;
        var width = profile.Rows.Max(r => r.Label.Length);
        _output.Append(_style.Bold(profile.Path + ":")).Append(' ').Append(words.Heading).Append('\n');
        foreach (var row in profile.Rows)
        {
            _output.Append("  ").Append(row.Label.PadRight(width + 1)).Append(Axis(row.Score)).Append("  ")
                .Append(Side(row.FeedbackWords, row.Feedback, words)).Append("  |  ").Append(Side(row.CoachingWords, row.Coaching, words)).Append('\n');
        }

        _output.Append('\n');
    }

    private const int AxisLength = 21;

    private static string Axis(double? score) => score is not { } value
        ? "[" + new string(' ', AxisLength) + "]"
        : "[" + new string('-', (int)Math.Round(value * (AxisLength - 1))) + "o" + new string('-', AxisLength - 1 - (int)Math.Round(value * (AxisLength - 1))) + "]";

    private static string Side(string side, ImmutableArray<ReportedPosition> places, ProfileWords words)
    {
        const int Shown = 6;
        var lines = ReportedProfile.LinesOf(places);
        return lines.IsEmpty
            ? $"{side}: {words.None}"
            : $"{side}: {words.Lines(lines.Length)} {string.Join(", ", lines.Take(Shown))}{(lines.Length > Shown ? " …" : "")}";
    }

    private void WriteNote(string label, string text)
    {
        if (text.Length > 0)
        {
            _output.Append("  ").Append(_style.Bold(label)).Append(' ').Append(text).Append('\n');
        }
    }

    private void Flush()
    {
        WriteOut(1);
        stream.Flush();
    }

    // Findings are whole in the buffer, so no pair of surrogates is cut.
    private void WriteOut(int leastLength)
    {
        if (_output.Length >= leastLength)
        {
            stream.Write(Encoding.UTF8.GetBytes(_output.ToString()));
            _output.Clear();
        }
    }
}
