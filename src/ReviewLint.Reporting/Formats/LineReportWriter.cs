using System.Text;
using ReviewLint.Analysis.Driver;

namespace ReviewLint.Reporting.Formats;

/// <summary>A format of one record a finding with nothing around them: each document's are written as it comes.</summary>
internal abstract class LineReportWriter(Stream stream, ReportOptions options) : IReportWriter
{
    private readonly StringBuilder _output = new();

    public void Write(ReviewResult result)
    {
        foreach (var finding in ReportedFinding.Of(result, options))
        {
            Append(_output, finding.AtCode());
        }

        Flush();
    }

    public void Complete(ReportSummary summary)
    {
        foreach (var problem in ReportedFinding.Of(summary))
        {
            Append(_output, problem);
        }

        Flush();
    }

    public void Dispose()
    {
        // Nothing is held: every document is written as it comes.
    }

    protected abstract void Append(StringBuilder output, ReportedFinding finding);

    private void Flush()
    {
        stream.Write(Encoding.UTF8.GetBytes(_output.ToString()));
        stream.Flush();
        _output.Clear();
    }
}
