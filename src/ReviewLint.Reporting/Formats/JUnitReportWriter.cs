using System.Globalization;
using System.Text;
using System.Xml;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;

namespace ReviewLint.Reporting.Formats;

/// <summary>
/// JUnit XML as Jenkins' xunit plugin and GitLab read it: a suite a document, a failing case a finding, one passing case where there is nothing to report.
/// Suggestions pass, with their words in <c>system-out</c>: a build is not red for them.
/// </summary>
internal sealed class JUnitReportWriter : IReportWriter
{
    private readonly ReportOptions _options;
    private readonly XmlWriter _xml;

    public JUnitReportWriter(Stream stream, ReportOptions options)
    {
        _options = options;
        _xml = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), CloseOutput = false });
        _xml.WriteStartDocument();
        _xml.WriteStartElement("testsuites");
        _xml.WriteAttributeString("name", "reviewlint");
    }

    public void Write(ReviewResult result)
    {
        if (!result.IsPassedOver)
        {
            WriteSuite(result.Input.DisplayPath, [.. ReportedFinding.Of(result, _options)]);
            _xml.Flush();
        }
    }

    public void Complete(ReportSummary summary)
    {
        var problems = ReportedFinding.Of(summary).ToList();
        if (problems.Count > 0)
        {
            WriteSuite("configuration", problems);
        }

        _xml.WriteEndElement();
        _xml.WriteWhitespace("\n");
        _xml.WriteEndDocument();
        _xml.Flush();
    }

    public void Dispose() => _xml.Dispose();

    private void WriteSuite(string name, List<ReportedFinding> findings)
    {
        _xml.WriteStartElement("testsuite");
        WriteText("name", name);
        _xml.WriteAttributeString("tests", Number(Math.Max(1, findings.Count)));
        _xml.WriteAttributeString("failures", Number(findings.Count(f => f.Severity >= ReviewSeverity.Warning)));
        _xml.WriteAttributeString("errors", "0");
        if (findings.Count == 0)
        {
            _xml.WriteStartElement("testcase");
            _xml.WriteAttributeString("name", "nothing to report");
            WriteText("classname", name);
            _xml.WriteEndElement();
        }

        foreach (var finding in findings)
        {
            WriteCase(finding);
        }

        _xml.WriteEndElement();
    }

    private void WriteCase(ReportedFinding finding)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{finding.Path}({finding.Position.Line},{finding.Position.Column})");
        _xml.WriteStartElement("testcase");
        WriteText("name", $"{finding.Id} {finding.Name} {place}".Replace("  ", " ", StringComparison.Ordinal));
        WriteText("classname", finding.Path);
        if (finding.Severity >= ReviewSeverity.Warning)
        {
            _xml.WriteStartElement("failure");
            WriteText("message", finding.Message);
            _xml.WriteAttributeString("type", SeverityNames.NameOf(finding.Severity));
        }
        else
        {
            _xml.WriteStartElement("system-out");
        }

        _xml.WriteString(WithoutControls($"{place}: {SeverityNames.NameOf(finding.Severity)} {finding.Id}: {finding.Message}{(finding.Help.Length > 0 ? "\n" + finding.Help : "")}"));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteText(string attribute, string value) => _xml.WriteAttributeString(attribute, WithoutControls(value));

    // XML 1.0 has no way to write most control characters, or half a surrogate pair.
    private static string WithoutControls(string text) =>
        string.Create(text.Length, JsonOutput.WellFormed(text), static (result, source) =>
        {
            for (var i = 0; i < result.Length; i++)
            {
                result[i] = char.IsSurrogate(source[i]) || XmlConvert.IsXmlChar(source[i]) ? source[i] : '\uFFFD';
            }
        });

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
