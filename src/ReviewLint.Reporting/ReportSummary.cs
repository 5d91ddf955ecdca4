using System.Collections.Immutable;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;

namespace ReviewLint.Reporting;

/// <summary>Counts over all documents of a run.</summary>
public sealed class ReportSummary
{
    /// <summary>Documents checked.</summary>
    public int Documents { get; private set; }

    /// <summary>Files that are not reviews and were passed over.</summary>
    public int PassedOver { get; private set; }

    /// <summary>Files that could not be read.</summary>
    public int Unreadable { get; private set; }

    /// <summary>Printed errors.</summary>
    public int Errors { get; private set; }

    /// <summary>Printed warnings.</summary>
    public int Warnings { get; private set; }

    /// <summary>Printed suggestions.</summary>
    public int Suggestions { get; private set; }

    /// <summary>Findings that a baseline knows and that are not printed.</summary>
    public int Known { get; private set; }

    /// <summary>Problems in configuration files and rule packs.</summary>
    public ImmutableArray<ConfigurationProblem> Problems { get; private set; } = [];

    /// <summary>The highest severity that counts for the exit code.</summary>
    public ReviewSeverity Highest { get; private set; }

    /// <summary>Counts a document.</summary>
    public void Add(ReviewResult result)
    {
        if (result.IsPassedOver)
        {
            PassedOver++;
            return;
        }

        if (result.IsUnreadable)
        {
            Unreadable++;
        }
        else
        {
            Documents++;
        }

        foreach (var diagnostic in result.Diagnostics)
        {
            if (diagnostic.IsVisible)
            {
                Count(diagnostic.Severity);
            }

            Known += diagnostic.IsInBaseline ? 1 : 0;
        }
    }

    /// <summary>Counts the problems of configuration files and rule packs.</summary>
    public void Add(ImmutableArray<ConfigurationProblem> problems)
    {
        Problems = problems;
        foreach (var problem in problems)
        {
            Count(problem.Severity);
        }
    }

    private void Count(ReviewSeverity severity)
    {
        Errors += severity == ReviewSeverity.Error ? 1 : 0;
        Warnings += severity == ReviewSeverity.Warning ? 1 : 0;
        Suggestions += severity == ReviewSeverity.Suggestion ? 1 : 0;
        Highest = severity > Highest ? severity : Highest;
    }
}
