using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Documents;
using ReviewLint.Meaning;
using ReviewLint.Reporting.Html;

namespace ReviewLint.Reporting.Formats;

/// <summary>
/// One page that needs nothing else: each review as it was written, its findings in the margin. Light and dark, readable in print and by a screen reader; it
/// holds no script, and loads nothing.
/// </summary>
internal sealed class HtmlReportWriter(Stream stream, ReportOptions options) : IReportWriter
{
    // The page opens with the counts, which are known last.
    private readonly StringBuilder _documents = new();
    private int _number;

    public void Write(ReviewResult result)
    {
        if (result.IsPassedOver)
        {
            return;
        }

        var findings = ReportedFinding.Of(result, options).Select(f => (Number: ++_number, Finding: f)).ToList();
        _documents.Append("<article>\n<h2>").AppendText(result.Input.DisplayPath).Append("</h2>\n");
        AppendFacts(result, findings.Count);
        if (ReportedProfile.Of(result) is { } profile)
        {
            ProfileTable.Append(_documents, profile);
        }

        if (options.Redact || result.Document is null)
        {
            AppendFindings(findings);
        }
        else if (findings.Count == 0)
        {
            _documents.Append("<details>\n<summary>The text</summary>\n");
            AppendReview(result, result.Document.Text, findings);
            _documents.Append("</details>\n");
        }
        else
        {
            AppendReview(result, result.Document.Text, findings);
        }

        _documents.Append("</article>\n");
    }

    public void Complete(ReportSummary summary)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>ReviewLint report</title>\n<style>\n").Append(HtmlStyle.Css).Append("</style>\n</head>\n<body>\n")
            .Append("<header>\n<h1>ReviewLint report</h1>\n<p>").AppendText(TextReportWriter.SummaryLine(summary))
            .Append("</p>\n<p class=\"note\">A finding is about words at a place, never about the person who wrote them or the person they are about. A review is confidential, and so is this page.</p>\n</header>\n<main>\n");
        var problems = ReportedFinding.Of(summary).Select(f => (Number: ++_number, Finding: f)).ToList();
        page.Append(_documents);
        if (problems.Count > 0)
        {
            page.Append("<article>\n<h2>Configuration</h2>\n");
            _documents.Clear();
            AppendFindings(problems);
            page.Append(_documents).Append("</article>\n");
        }

        page.Append("</main>\n<footer><p>ReviewLint ").AppendText(ToolDescription.Version).Append("</p></footer>\n</body>\n</html>\n");
        stream.Write(Encoding.UTF8.GetBytes(page.ToString()));
        stream.Flush();
    }

    public void Dispose()
    {
        // The stream is the caller's.
    }

    private void AppendFacts(ReviewResult result, int count)
    {
        var kind = result.Model?.Kind is { } k and not ReviewKind.Undeclared ? MeaningNames.NameOf(k) : "kind not declared";
        var intent = result.Intent == ReviewIntent.Undeclared ? "intent not declared" : "intent " + MeaningNames.NameOf(result.Intent);
        var found = count switch { 0 => "nothing to report", 1 => "1 finding", _ => string.Create(CultureInfo.InvariantCulture, $"{count} findings") };
        _documents.Append("<p class=\"facts\">").AppendText(result.IsUnreadable ? "could not be read" : $"{kind} · {intent} · {found}").Append("</p>\n");
    }

    private void AppendReview(ReviewResult result, SourceText source, List<(int Number, ReportedFinding Finding)> findings)
    {
        var marks = findings.Where(f => f.Finding.Frame is not null).Select(f => (f.Number, f.Finding.Frame!.Value.Span, f.Finding.Severity)).ToList();
        var told = 0;
        foreach (var (start, end) in Paragraphs(source))
        {
            var own = new List<(int Number, ReportedFinding Finding)>();
            while (told < findings.Count && source.Lines[Math.Min(findings[told].Finding.Position.Line, source.Lines.Count) - 1].Start < end)
            {
                own.Add(findings[told++]);
            }

            _documents.Append("<div class=\"row\">\n<div class=\"text\" lang=\"").AppendText(result.Language.ToString()).Append("\">");
            MarkedText.Append(_documents, source, start, end, marks.FindAll(m => m.Span.Start < end && m.Span.End > start));
            _documents.Append("</div>\n");
            if (own.Count > 0)
            {
                AppendFindings(own);
            }

            _documents.Append("</div>\n");
        }

        if (told < findings.Count)
        {
            AppendFindings(findings[told..]);
        }
    }

    // Runs of lines between empty ones: what stands beside a finding in the margin.
    private static IEnumerable<(int Start, int End)> Paragraphs(SourceText source)
    {
        var start = -1;
        var end = 0;
        foreach (var line in source.Lines)
        {
            var isEmpty = string.IsNullOrWhiteSpace(source.ToString(line.Span));
            if (isEmpty && start >= 0)
            {
                yield return (start, end);
                start = -1;
            }
            else if (!isEmpty)
            {
                start = start < 0 ? line.Start : start;
                end = line.End;
            }
        }

        if (start >= 0)
        {
            yield return (start, end);
        }
    }

    private void AppendFindings(List<(int Number, ReportedFinding Finding)> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        _documents.Append("<ol class=\"findings\">\n");
        foreach (var (number, finding) in findings)
        {
            var severity = SeverityNames.NameOf(finding.Severity);
            _documents.Append(CultureInfo.InvariantCulture, $"<li id=\"finding-{number}\" value=\"{number}\" class=\"{severity}\"><p><span class=\"label\">{severity}</span> ");
            _documents.AppendText(finding.Message).Append("</p>\n");
            if (finding.Help.Length > 0)
            {
                _documents.Append("<p class=\"help\">").AppendText(finding.Help).Append("</p>\n");
            }

            foreach (var (position, _, message) in finding.Related.Where(r => r.Message.Length > 0))
            {
                _documents.Append(CultureInfo.InvariantCulture, $"<p class=\"help\">Line {position.Line}: ").AppendText(message).Append("</p>\n");
            }

            foreach (var (title, safety, _) in finding.Fixes)
            {
                _documents.Append("<p class=\"help\">Fix").Append(safety == FixSafety.Safe ? ": " : " (unsafe): ").AppendText(title).Append("</p>\n");
            }

            _documents.Append("<p class=\"rule\">");
            if (finding.HelpUri.Length > 0)
            {
                _documents.Append("<a href=\"").AppendText(finding.HelpUri).Append("\">").AppendText(finding.Id).Append("</a> ");
            }

            _documents.AppendText(finding.Name).Append(CultureInfo.InvariantCulture, $", line {finding.Position.Line}</p></li>\n");
        }

        _documents.Append("</ol>\n");
    }
}
