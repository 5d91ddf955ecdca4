using System.Collections.Immutable;
using System.Text.Json;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Documents;

namespace ReviewLint.Reporting.Formats;

/// <summary>The machine interface of <c>check</c>, version 1; its schema is <c>docs/schema/check.schema.json</c>. Members may be added, never changed.</summary>
internal sealed class JsonReportWriter : IReportWriter
{
    private readonly Stream _stream;
    private readonly Utf8JsonWriter _json;
    private readonly ReportOptions _options;
    private readonly List<ReportedProfile> _profiles = [];

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
        foreach (var finding in ReportedFinding.Of(result, _options))
        {
            Write(finding);
        }

        if (_options.ShowProfile && ReportedProfile.Of(result) is { } profile)
        {
            _profiles.Add(profile);
        }

        _json.Flush();
    }

    public void Complete(ReportSummary summary)
    {
        foreach (var problem in ReportedFinding.Of(summary))
        {
            Write(problem);
        }

        _json.WriteEndArray();
        if (_options.ShowProfile)
        {
            WriteProfiles();
        }

        _json.WriteEndObject();
        _json.Flush();
        _stream.WriteByte((byte)'\n');
        _stream.Flush();
    }

    public void Dispose() => _json.Dispose();

    private void Write(ReportedFinding finding)
    {
        _json.WriteStartObject();
        _json.WriteString("id", finding.Id);
        _json.WriteString("name", finding.Name);
        _json.WriteString("severity", SeverityNames.NameOf(finding.Severity));
        _json.WriteString("message", finding.Message);
        _json.WriteString("path", finding.Path);
        WritePosition(finding.Position);
        _json.WriteString("text", finding.Text);
        _json.WriteString("help", finding.Help);
        _json.WriteString("helpUri", finding.HelpUri);
        if (finding.SubsumedBy is not null)
        {
            _json.WriteString("subsumedBy", finding.SubsumedBy);
        }

        if (finding.Comment is { } comment)
        {
            Write(comment);
        }

        _json.WriteStartArray("related");
        foreach (var (position, text, message) in finding.Related)
        {
            _json.WriteStartObject();
            _json.WriteString("path", finding.Path);
            WritePosition(position);
            _json.WriteString("text", text);
            _json.WriteString("message", message);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("fixes");
        foreach (var (title, safety, edits) in finding.Fixes)
        {
            _json.WriteStartObject();
            _json.WriteString("title", title);
            _json.WriteString("safety", safety == FixSafety.Safe ? "safe" : "unsafe");
            _json.WriteStartArray("edits");
            foreach (var (position, newText) in edits)
            {
                _json.WriteStartObject();
                WritePosition(position);
                _json.WriteString("newText", newText);
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteProfiles()
    {
        _json.WriteStartArray("profiles");
        foreach (var profile in _profiles)
        {
            _json.WriteStartObject();
            _json.WriteString("path", profile.Path);
            _json.WriteStartArray("dimensions");
            foreach (var row in profile.Rows)
            {
                _json.WriteStartObject();
                _json.WriteString("dimension", row.Name);
                if (row.Score is { } score)
                {
                    _json.WriteNumber("score", Math.Round(score, 2));
                }
                else
                {
                    _json.WriteNull("score");
                }

                WritePlaces("feedback", row.Feedback);
                WritePlaces("coaching", row.Coaching);
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WritePlaces(string name, ImmutableArray<ReportedPosition> places)
    {
        _json.WriteStartArray(name);
        foreach (var place in places)
        {
            _json.WriteStartObject();
            WritePosition(place);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Write(ExportedComment comment)
    {
        _json.WriteStartObject("comment");
        _json.WriteString("id", comment.Id);
        _json.WriteString("url", comment.Url);
        _json.WriteString("path", comment.File);
        if (comment.Line is { } line)
        {
            _json.WriteNumber("line", line);
        }
        else
        {
            _json.WriteNull("line");
        }

        _json.WriteEndObject();
    }

    private void WritePosition(ReportedPosition position)
    {
        _json.WriteNumber("line", position.Line);
        _json.WriteNumber("column", position.Column);
        _json.WriteNumber("endLine", position.EndLine);
        _json.WriteNumber("endColumn", position.EndColumn);
    }
}
