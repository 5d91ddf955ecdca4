using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Language;

namespace ReviewLint.Reporting.Formats;

/// <summary>The machine interface of <c>check</c>, version 1; its schema is <c>docs/schema/check.schema.json</c>. Members may be added, never changed.</summary>
internal sealed class JsonReportWriter : IReportWriter
{
    private readonly Stream _stream;
    private readonly Utf8JsonWriter _json;
    private readonly ReportOptions _options;

    public JsonReportWriter(Stream stream, ReportOptions options)
    {
        (_stream, _options) = (stream, options);
        _json = new Utf8JsonWriter(stream, JsonOutput.Indented);
        _json.WriteStartObject();
        _json.WriteNumber("version", 1);
        _json.WriteStartArray("diagnostics");
    }

    public void Write(ReviewResult result)
    {
        foreach (var diagnostic in ReportedDiagnostics.Of(result, _options))
        {
            WriteDiagnostic(result, diagnostic);
        }

        _json.Flush();
    }

    public void Complete(ReportSummary summary)
    {
        foreach (var problem in summary.Problems)
        {
            WriteProblem(problem);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _stream.WriteByte((byte)'\n');
        _stream.Flush();
    }

    public void Dispose() => _json.Dispose();

    private void WriteDiagnostic(ReviewResult result, ReviewDiagnostic diagnostic)
    {
        var text = result.Document?.Text;
        var path = result.Input.DisplayPath;
        _json.WriteStartObject();
        _json.WriteString("id", diagnostic.Id);
        _json.WriteString("name", diagnostic.Rule.Name);
        _json.WriteString("severity", SeverityNames.NameOf(diagnostic.Severity));
        _json.WriteString("message", diagnostic.Message);
        _json.WriteString("path", path);
        WriteSpan(text, diagnostic.Span);
        _json.WriteString("text", ReportedDiagnostics.MayQuote(diagnostic, _options) ? TextOf(text, diagnostic.Span) : "");
        _json.WriteString("help", diagnostic.Help);
        _json.WriteString("helpUri", diagnostic.Rule.HelpLinkUri);
        if (diagnostic.SubsumedBy is not null)
        {
            _json.WriteString("subsumedBy", diagnostic.SubsumedBy);
        }

        _json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            _json.WriteStartObject();
            _json.WriteString("path", path);
            WriteSpan(text, related.Span);
            _json.WriteString("text", ReportedDiagnostics.MayQuote(diagnostic, _options) ? TextOf(text, related.Span) : "");
            _json.WriteString("message", related.Message);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("fixes");
        foreach (var fix in diagnostic.Fixes)
        {
            _json.WriteStartObject();
            _json.WriteString("title", fix.Title);
            _json.WriteString("safety", fix.Safety == FixSafety.Safe ? "safe" : "unsafe");
            _json.WriteStartArray("edits");
            foreach (var edit in fix.Edits)
            {
                _json.WriteStartObject();
                WriteSpan(text, edit.Span);
                _json.WriteString("newText", edit.NewText);
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteProblem(ConfigurationProblem problem)
    {
        var rule = EngineRuleNames.Of(problem.Id);
        _json.WriteStartObject();
        _json.WriteString("id", problem.Id);
        _json.WriteString("name", rule?.Name ?? "");
        _json.WriteString("severity", SeverityNames.NameOf(problem.Severity));
        _json.WriteString("message", problem.Message);
        _json.WriteString("path", problem.Path);
        _json.WriteNumber("line", problem.Line);
        _json.WriteNumber("column", problem.Column);
        _json.WriteNumber("endLine", problem.Line);
        _json.WriteNumber("endColumn", problem.EndColumn);
        _json.WriteString("text", "");
        _json.WriteString("help", problem.Help.Length > 0 ? problem.Help : rule?.HelpFor(LanguageTag.English) ?? "");
        _json.WriteString("helpUri", rule?.HelpLinkUri ?? "");
        _json.WriteStartArray("related");
        _json.WriteEndArray();
        _json.WriteStartArray("fixes");
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteSpan(SourceText? text, TextSpan span) => JsonOutput.WriteSpan(_json, text, span);

    private static string TextOf(SourceText? text, TextSpan span) => text is null ? "" : JsonOutput.WellFormed(text.ToString(span));
}
