using System.Globalization;
using System.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;

namespace ReviewLint.Reporting.Formats;

/// <summary>What a compiler prints: <c>path(line,column): severity id: message [name]</c>, a code frame and help.</summary>
internal sealed class TextReportWriter(Stream stream, ReportOptions options) : IReportWriter
{
    private readonly TerminalStyle _style = new(options.Color);
    private readonly StringBuilder _output = new();

    public void Write(ReviewResult result)
    {
        foreach (var diagnostic in ReportedDiagnostics.Of(result, options))
        {
            WriteDiagnostic(result, diagnostic);
        }

        Flush();
    }

    public void Complete(ReportSummary summary)
    {
        foreach (var problem in summary.Problems)
        {
            WriteProblem(problem);
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
            line.Append(" (").Append(Plural(summary.PassedOver, "Markdown file")).Append(summary.PassedOver == 1 ? " is not a review" : " are not reviews").Append(')');
        }

        var counts = new List<string>();
        AddCount(counts, summary.Errors, "error");
        AddCount(counts, summary.Warnings, "warning");
        AddCount(counts, summary.Suggestions, "suggestion");
        return line.Append(": ").Append(counts.Count == 0 ? "nothing to report" : string.Join(", ", counts)).Append('.').ToString();
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

    private void WriteDiagnostic(ReviewResult result, ReviewDiagnostic diagnostic)
    {
        var text = result.Document?.Text;
        var (line, column) = (1, 1);
        if (text is not null)
        {
            var start = text.Lines.GetLinePosition(diagnostic.Span.Start);
            (line, column) = (start.Line + 1, start.Character + 1);
        }

        WriteHead(result.Input.DisplayPath, line, column, diagnostic.Severity, diagnostic.Id, diagnostic.Message, diagnostic.Rule.Name);
        if (text is not null && diagnostic.Span.Length > 0 && ReportedDiagnostics.MayQuote(diagnostic, options))
        {
            CodeFrame.Write(_output, text, diagnostic.Span, _style, diagnostic.Severity);
        }

        WriteHelp(diagnostic.Help);
        foreach (var fix in diagnostic.Fixes)
        {
            _output.Append("  ").Append(_style.Bold(fix.Safety == FixSafety.Safe ? "fix:" : "fix (unsafe):")).Append(' ').Append(fix.Title).Append('\n');
        }

        foreach (var related in diagnostic.Related)
        {
            var place = text?.Lines.GetLinePosition(related.Span.Start) ?? default;
            _output.Append("  ").Append(_style.Bold("note:")).Append(' ')
                .Append(CultureInfo.InvariantCulture, $"line {place.Line + 1}: {related.Message}").Append('\n');
        }

        if (diagnostic.SubsumedBy is not null)
        {
            _output.Append("  ").Append(_style.Bold("note:")).Append(" taken over by ").Append(diagnostic.SubsumedBy).Append('\n');
        }

        _output.Append('\n');
    }

    private void WriteProblem(ConfigurationProblem problem)
    {
        WriteHead(problem.Path, problem.Line, problem.Column, problem.Severity, problem.Id, problem.Message, EngineRuleNames.Of(problem.Id)?.Name);
        WriteHelp(problem.Help);
        _output.Append('\n');
    }

    private void WriteHead(string path, int line, int column, ReviewSeverity severity, string id, string message, string? name)
    {
        _output.Append(_style.Bold(string.Create(CultureInfo.InvariantCulture, $"{path}({line},{column}):"))).Append(' ')
            .Append(_style.Severity(severity, SeverityNames.NameOf(severity) + " " + id)).Append(": ").Append(message);
        if (!string.IsNullOrEmpty(name))
        {
            _output.Append(' ').Append(_style.Faint("[" + name + "]"));
        }

        _output.Append('\n');
    }

    private void WriteHelp(string help)
    {
        if (help.Length > 0)
        {
            _output.Append("  ").Append(_style.Bold("help:")).Append(' ').Append(help).Append('\n');
        }
    }

    private void Flush()
    {
        if (_output.Length > 0)
        {
            stream.Write(Encoding.UTF8.GetBytes(_output.ToString()));
            stream.Flush();
            _output.Clear();
        }
    }
}
