using ReviewLint.Analysis.Driver;

namespace ReviewLint.Reporting;

/// <summary>Writes findings in one format, document by document, as they come. Disposing frees buffers; it does not close the stream.</summary>
public interface IReportWriter : IDisposable
{
    /// <summary>Writes what was found in one document.</summary>
    void Write(ReviewResult result);

    /// <summary>Writes what was found in configuration files and rule packs, and ends the report.</summary>
    void Complete(ReportSummary summary);
}
