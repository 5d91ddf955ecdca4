using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ReviewLint.Analysis.Baselines;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;

namespace ReviewLint.Reporting.Formats;

/// <summary>GitLab's Code Quality report: a list whose fingerprints let a merge request show what is new and what is fixed.</summary>
internal sealed class GitLabReportWriter : IReportWriter
{
    private readonly Stream _stream;
    private readonly ReportOptions _options;
    private readonly Utf8JsonWriter _json;
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public GitLabReportWriter(Stream stream, ReportOptions options)
    {
        (_stream, _options) = (stream, options);
        _json = new Utf8JsonWriter(stream, JsonOutput.Indented);
        _json.WriteStartArray();
    }

    public void Write(ReviewResult result)
    {
        var keys = FindingKeys.Of(result);
        foreach (var finding in ReportedFinding.Of(result, _options))
        {
            // Redacted, the key too says nothing of the words: a short phrase could be guessed from its hash.
            Write(finding.AtCode(), _options.Redact ? finding.Id : keys[finding.Index]);
        }

        _json.Flush();
    }

    public void Complete(ReportSummary summary)
    {
        foreach (var problem in ReportedFinding.Of(summary))
        {
            Write(problem, problem.Id);
        }

        _json.WriteEndArray();
        _json.Flush();
        _stream.WriteByte((byte)'\n');
        _stream.Flush();
    }

    public void Dispose() => _json.Dispose();

    private void Write(ReportedFinding finding, string key)
    {
        _json.WriteStartObject();
        _json.WriteString("description", finding.Help.Length > 0 ? $"{finding.Message} - {finding.Help}" : finding.Message);
        _json.WriteString("check_name", finding.Name.Length > 0 ? $"{finding.Id} {finding.Name}" : finding.Id);
        _json.WriteString("fingerprint", Fingerprint(finding.Path, key));
        _json.WriteString("severity", finding.Severity switch { ReviewSeverity.Error => "major", ReviewSeverity.Warning => "minor", _ => "info" });
        _json.WriteStartObject("location");
        _json.WriteString("path", finding.Path);
        _json.WriteStartObject("lines");
        _json.WriteNumber("begin", finding.Position.Line);
        _json.WriteNumber("end", finding.Position.EndLine);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    // Unique within the report, the same as long as the finding is.
    private string Fingerprint(string path, string key)
    {
        var name = path + "\n" + key;
        var count = _seen.GetValueOrDefault(name) + 1;
        _seen[name] = count;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{name}\n{count}"))).AsSpan(0, 16));
    }
}
