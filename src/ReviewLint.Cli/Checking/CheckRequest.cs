using System.Collections.Immutable;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Reporting;

namespace ReviewLint.Cli.Checking;

/// <summary>What a command line asks of <c>check</c>.</summary>
internal sealed record CheckRequest
{
    public required string[] Paths { get; init; }

    public required ConfigurationOverrides Overrides { get; init; }

    /// <summary>The format of standard output.</summary>
    public required string Format { get; init; }

    /// <summary>The reports that go to files.</summary>
    public ImmutableArray<ReportFile> Outputs { get; init; } = [];

    /// <summary>error, warning, suggestion or never.</summary>
    public required string FailOn { get; init; }

    public required ReportOptions Report { get; init; }

    public string? StdinPath { get; init; }

    public int Jobs { get; init; }

    /// <summary>The file of known findings; null for none.</summary>
    public string? Baseline { get; init; }

    /// <summary>The commit since which a document must have changed; null for all documents.</summary>
    public string? ChangedSince { get; init; }

    public bool Statistics { get; init; }

    public bool Timing { get; init; }
}
