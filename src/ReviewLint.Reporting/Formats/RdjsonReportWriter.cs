using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;

namespace ReviewLint.Reporting.Formats;

/// <summary>The Reviewdog Diagnostic Format as one JSON object (<c>-f=rdjson</c>). Its columns are 1-based and count UTF-8 bytes. Fixes of one edit become
/// suggestions, unsafe ones too: a suggestion is taken by a person who reads it.</summary>
internal sealed class RdjsonReportWriter : IReportWriter
{
    private readonly Stream _stream;
    private readonly ReportOptions _options;
    private readonly Utf8JsonWriter _json;

    public RdjsonReportWriter(Stream stream, ReportOptions options)
    {
        (_stream, _options) = (stream, options);
        _json = new Utf8JsonWriter(stream, JsonOutput.Indented);
        _json.WriteStartObject();
        _json.WriteStartObject("source");
        _json.WriteString("name", "reviewlint");
        _json.WriteString("url", ToolDescription.InformationUri);
        _json.WriteEndObject();
        _json.WriteStartArray("diagnostics");
    }

    public void Write(ReviewResult result)
    {
        foreach (var finding in ReportedFinding.Of(result, _options))
        {
            Write(finding.AtCode(), finding.Comment is null ? result.Document?.Text : null);
        }

        _json.Flush();
    }

    public void Complete(ReportSummary summary)
    {
        foreach (var problem in ReportedFinding.Of(summary))
        {
            Write(problem, source: null);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _stream.WriteByte((byte)'\n');
        _stream.Flush();
    }

    public void Dispose() => _json.Dispose();

    private void Write(ReportedFinding finding, SourceText? source)
    {
        _json.WriteStartObject();
        _json.WriteString("message", finding.Help.Length > 0 ? $"{finding.Message}\n{finding.Help}" : finding.Message);
        _json.WriteString("severity", finding.Severity switch { ReviewSeverity.Error => "ERROR", ReviewSeverity.Warning => "WARNING", _ => "INFO" });
        _json.WriteStartObject("location");
        _json.WriteString("path", finding.Path);
        WriteRange(source, finding.Position);
        _json.WriteEndObject();
        _json.WriteStartObject("code");
        _json.WriteString("value", finding.Id);
        _json.WriteString("url", finding.HelpUri);
        _json.WriteEndObject();
        WriteSuggestions(finding, source);
        _json.WriteEndObject();
    }

    // A suggestion is one edit; a fix of several edits could be accepted by halves, so it is left out.
    private void WriteSuggestions(ReportedFinding finding, SourceText? source)
    {
        var whole = finding.Fixes.Where(f => f.Edits.Length == 1).ToList();
        if (whole.Count == 0)
        {
            return;
        }

        _json.WriteStartArray("suggestions");
        foreach (var (_, _, edits) in whole)
        {
            _json.WriteStartObject();
            WriteRange(source, edits[0].Position);
            _json.WriteString("text", edits[0].NewText);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteRange(SourceText? source, ReportedPosition position)
    {
        _json.WriteStartObject("range");
        WritePoint("start", source, position.Line, position.Column);
        WritePoint("end", source, position.EndLine, position.EndColumn);
        _json.WriteEndObject();
    }

    private void WritePoint(string name, SourceText? source, int line, int column)
    {
        _json.WriteStartObject(name);
        _json.WriteNumber("line", line);
        _json.WriteNumber("column", Utf8Column(source, line, column));
        _json.WriteEndObject();
    }

    private static int Utf8Column(SourceText? source, int line, int column)
    {
        if (source is null || line > source.Lines.Count)
        {
            return column;
        }

        var start = source.Lines[line - 1].Start;
        return Encoding.UTF8.GetByteCount(source.ToString(TextSpan.FromBounds(start, Math.Min(start + column - 1, source.Length)))) + 1;
    }
}
