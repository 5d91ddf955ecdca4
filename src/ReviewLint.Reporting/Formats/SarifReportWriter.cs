using System.Text.Json;
using ReviewLint.Analysis.Baselines;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Reporting.Formats;

/// <summary>
/// SARIF 2.1.0 (OASIS). Results are written as they come, the rules they name after them. Suppressed and known findings are listed and marked, so that a code
/// scanning service closes them instead of losing them.
/// </summary>
internal sealed class SarifReportWriter : IReportWriter
{
    private readonly Stream _stream;
    private readonly ReportOptions _options;
    private readonly Utf8JsonWriter _json;
    private readonly Dictionary<string, int> _ruleIndexes = new(StringComparer.Ordinal);
    private readonly List<ReviewRule> _rules = [];

    public SarifReportWriter(Stream stream, ReportOptions options)
    {
        (_stream, _options) = (stream, options);
        _json = new Utf8JsonWriter(stream, JsonOutput.Indented);
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteStartArray("results");
    }

    public void Write(ReviewResult result)
    {
        IReadOnlyList<string>? keys = null;
        foreach (var finding in ReportedFinding.Of(result, _options, withSilenced: true))
        {
            keys ??= FindingKeys.Of(result);

            // Redacted, the key too is left out: a short phrase could be guessed from its hash.
            Write(finding.AtCode(), _options.Redact ? null : keys[finding.Index]);
        }

        _json.Flush();
    }

    public void Complete(ReportSummary summary)
    {
        foreach (var problem in ReportedFinding.Of(summary))
        {
            Write(problem, key: null);
        }

        _json.WriteEndArray();
        WriteTool();
        WriteInvocation(summary);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _stream.WriteByte((byte)'\n');
        _stream.Flush();
    }

    public void Dispose() => _json.Dispose();

    private static string Level(ReviewSeverity severity) => severity switch
    {
        ReviewSeverity.Error => "error",
        ReviewSeverity.Warning => "warning",
        ReviewSeverity.Suggestion => "note",
        _ => "none",
    };

    private void Write(ReportedFinding finding, string? key)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId", finding.Id);
        if (finding.Rule is { } rule)
        {
            _json.WriteNumber("ruleIndex", IndexOf(rule));
        }

        _json.WriteString("level", Level(finding.Severity));
        WriteMessage(finding.Message);
        _json.WriteStartArray("locations");
        _json.WriteStartObject();
        WritePhysicalLocation(finding.Path, finding.Position, finding.Text);
        _json.WriteEndObject();
        _json.WriteEndArray();
        WriteRelated(finding);
        WriteFixes(finding);
        WriteStates(finding);
        if (key is not null)
        {
            _json.WriteStartObject("partialFingerprints");
            _json.WriteString("reviewlint/v1", key);
            _json.WriteEndObject();
        }

        if (finding.Help.Length > 0)
        {
            _json.WriteStartObject("properties");
            _json.WriteString("help", finding.Help);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private void WriteRelated(ReportedFinding finding)
    {
        if (finding.Related.IsEmpty)
        {
            return;
        }

        _json.WriteStartArray("relatedLocations");
        for (var i = 0; i < finding.Related.Length; i++)
        {
            var (position, text, message) = finding.Related[i];
            _json.WriteStartObject();
            _json.WriteNumber("id", i + 1);
            WritePhysicalLocation(finding.Path, position, text);
            if (message.Length > 0)
            {
                WriteMessage(message);
            }

            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteFixes(ReportedFinding finding)
    {
        if (finding.Fixes.IsEmpty)
        {
            return;
        }

        _json.WriteStartArray("fixes");
        foreach (var (title, safety, edits) in finding.Fixes)
        {
            _json.WriteStartObject();
            _json.WriteStartObject("description");
            _json.WriteString("text", safety == FixSafety.Safe ? title : title + " (unsafe: read the sentence afterwards)");
            _json.WriteEndObject();
            _json.WriteStartArray("artifactChanges");
            _json.WriteStartObject();
            WriteArtifact(finding.Path);
            _json.WriteStartArray("replacements");
            foreach (var (position, newText) in edits)
            {
                _json.WriteStartObject();
                WriteRegion("deletedRegion", position, "");
                _json.WriteStartObject("insertedContent");
                _json.WriteString("text", newText);
                _json.WriteEndObject();
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
            _json.WriteEndObject();
            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteStates(ReportedFinding finding)
    {
        if (finding.IsSuppressed)
        {
            _json.WriteStartArray("suppressions");
            _json.WriteStartObject();
            _json.WriteString("kind", "inSource");
            if (finding.SuppressionReason is { Length: > 0 } reason && !_options.Redact)
            {
                _json.WriteString("justification", reason);
            }

            _json.WriteEndObject();
            _json.WriteEndArray();
        }

        if (_options.HasBaseline)
        {
            _json.WriteString("baselineState", finding.IsInBaseline ? "unchanged" : "new");
        }
    }

    private void WriteTool()
    {
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "ReviewLint");
        _json.WriteString("semanticVersion", ToolDescription.Version);
        _json.WriteString("informationUri", ToolDescription.InformationUri);
        _json.WriteStartArray("rules");
        foreach (var rule in _rules)
        {
            WriteRule(rule);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteRule(ReviewRule rule)
    {
        _json.WriteStartObject();
        _json.WriteString("id", rule.Id);
        _json.WriteString("name", rule.Name);
        WriteText("shortDescription", rule.Title);
        if (rule.Why.Length > 0)
        {
            WriteText("fullDescription", rule.Why.Trim());
            var help = rule.HelpFor(Language.LanguageTag.English);
            _json.WriteStartObject("help");
            _json.WriteString("text", help.Length > 0 ? $"{help}\n\n{rule.Why.Trim()}" : rule.Why.Trim());
            _json.WriteString("markdown", help.Length > 0 ? $"**What to do:** {help}\n\n**Why:** {rule.Why.Trim()}" : rule.Why.Trim());
            _json.WriteEndObject();
        }

        _json.WriteString("helpUri", rule.HelpLinkUri);
        _json.WriteStartObject("defaultConfiguration");
        _json.WriteString("level", Level(rule.DefaultSeverity));
        _json.WriteEndObject();
        _json.WriteStartObject("properties");
        _json.WriteStartArray("tags");
        _json.WriteStringValue(rule.Category);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteInvocation(ReportSummary summary)
    {
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", summary.Unreadable == 0 && !summary.Problems.Any(p => p.Severity == ReviewSeverity.Error));
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private int IndexOf(ReviewRule rule)
    {
        if (!_ruleIndexes.TryGetValue(rule.Id, out var index))
        {
            index = _rules.Count;
            _ruleIndexes[rule.Id] = index;
            _rules.Add(rule);
        }

        return index;
    }

    private void WriteMessage(string text) => WriteText("message", text);

    private void WriteText(string name, string text)
    {
        _json.WriteStartObject(name);
        _json.WriteString("text", text);
        _json.WriteEndObject();
    }

    private void WritePhysicalLocation(string path, ReportedPosition position, string text)
    {
        _json.WriteStartObject("physicalLocation");
        WriteArtifact(path);
        WriteRegion("region", position, text);
        _json.WriteEndObject();
    }

    private void WriteArtifact(string path)
    {
        _json.WriteStartObject("artifactLocation");
        if (Path.IsPathRooted(path))
        {
            _json.WriteString("uri", new Uri(path).AbsoluteUri);
        }
        else
        {
            _json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
            _json.WriteString("uriBaseId", "%SRCROOT%");
        }

        _json.WriteEndObject();
    }

    private void WriteRegion(string name, ReportedPosition position, string text)
    {
        _json.WriteStartObject(name);
        _json.WriteNumber("startLine", position.Line);
        _json.WriteNumber("startColumn", position.Column);
        _json.WriteNumber("endLine", position.EndLine);
        _json.WriteNumber("endColumn", position.EndColumn);
        if (text.Length > 0)
        {
            WriteText("snippet", text);
        }

        _json.WriteEndObject();
    }
}
