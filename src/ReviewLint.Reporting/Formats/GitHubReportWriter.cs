using System.Globalization;
using System.Text;
using ReviewLint.Analysis.Diagnostics;

namespace ReviewLint.Reporting.Formats;

/// <summary>GitHub Actions' workflow commands: a finding becomes an annotation on the file and line of a pull request.</summary>
internal sealed class GitHubReportWriter(Stream stream, ReportOptions options) : LineReportWriter(stream, options)
{
    protected override void Append(StringBuilder output, ReportedFinding finding)
    {
        var (line, column, endLine, endColumn) = finding.Position;
        output.Append("::").Append(Word(finding.Severity)).Append(" file=").Append(Property(finding.Path))
            .Append(CultureInfo.InvariantCulture, $",line={line},endLine={endLine}");
        if (line == endLine)
        {
            // GitHub refuses columns on an annotation of several lines, and its last column belongs to the words.
            output.Append(CultureInfo.InvariantCulture, $",col={column},endColumn={Math.Max(column, endColumn - 1)}");
        }

        output.Append(",title=").Append(Property(finding.Name.Length > 0 ? $"{finding.Id} {finding.Name}" : finding.Id)).Append("::")
            .Append(Data(finding.Help.Length > 0 ? $"{finding.Message}\n{finding.Help}" : finding.Message)).Append('\n');
    }

    private static string Word(ReviewSeverity severity) => severity switch
    {
        ReviewSeverity.Error => "error",
        ReviewSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
