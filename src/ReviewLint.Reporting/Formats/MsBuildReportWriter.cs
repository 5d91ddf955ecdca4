using System.Globalization;
using System.Text;
using ReviewLint.Analysis.Diagnostics;

namespace ReviewLint.Reporting.Formats;

/// <summary>
/// MSBuild's canonical form, one line a finding: <c>path(line,column,endLine,endColumn): warning RL4003: message. help</c>. MSBuild and editors know
/// <c>error</c> and <c>warning</c>; a suggestion is <c>info</c>, as Roslyn prints it, and stays plain text there.
/// </summary>
internal sealed class MsBuildReportWriter(Stream stream, ReportOptions options) : LineReportWriter(stream, options)
{
    protected override void Append(StringBuilder output, ReportedFinding finding)
    {
        var (line, column, endLine, endColumn) = finding.Position;
        output.Append(CultureInfo.InvariantCulture, $"{finding.Path}({line},{column},{endLine},{endColumn}): {Word(finding.Severity)} {finding.Id}: {finding.Message}");
        if (finding.Help.Length > 0)
        {
            output.Append(finding.Message.EndsWith('.') || finding.Message.EndsWith('?') ? " " : ". ").Append(finding.Help);
        }

        output.Append('\n');
    }

    private static string Word(ReviewSeverity severity) => severity switch
    {
        ReviewSeverity.Error => "error",
        ReviewSeverity.Warning => "warning",
        _ => "info",
    };
}
