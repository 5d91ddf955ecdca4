using System.Collections.Immutable;
using ReviewLint.Analysis.Naming;
using ReviewLint.Analysis.Precedence;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Driver;

/// <summary>The analyzers that run on some documents, with all that follows from their rules. Immutable; serves all threads.</summary>
internal sealed class AnalyzerSet
{
    /// <summary>Loads analyzers.</summary>
    public AnalyzerSet(ImmutableArray<ReviewAnalyzer> analyzers)
    {
        Analyzers = [.. analyzers.Select(a => new LoadedAnalyzer(a))];
        Rules = [.. Analyzers.SelectMany(a => a.Rules).DistinctBy(r => r.Id)];
        ById = Rules.ToDictionary(r => r.Id, StringComparer.OrdinalIgnoreCase);
        Names = new RuleNames(Rules);
        Subsumption = new SubsumptionTable(Rules);
        Demanding = [.. Rules.Where(r => r.Needs != RuleNeeds.None).OrderBy(r => r.Id, StringComparer.Ordinal)];
    }

    /// <summary>Where to add up the time that rules take; null for nowhere.</summary>
    public RuleTimings? Timings { get; init; }

    /// <summary>The analyzers, in order.</summary>
    public ImmutableArray<LoadedAnalyzer> Analyzers { get; }

    /// <summary>All their rules.</summary>
    public ImmutableArray<ReviewRule> Rules { get; }

    /// <summary>Their rules by id.</summary>
    public Dictionary<string, ReviewRule> ById { get; }

    /// <summary>Their names.</summary>
    public RuleNames Names { get; }

    /// <summary>Which takes over which.</summary>
    public SubsumptionTable Subsumption { get; }

    /// <summary>The rules that need to know something of the document, by id.</summary>
    public ImmutableArray<ReviewRule> Demanding { get; }
}
