using System.Collections.Immutable;
using ReviewLint.Analysis.Packs;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Driver;

/// <summary>An analyzer that has registered its actions, or has failed to.</summary>
internal sealed class LoadedAnalyzer
{
    /// <summary>Initializes an analyzer.</summary>
    public LoadedAnalyzer(ReviewAnalyzer analyzer)
    {
        Name = analyzer.GetType().Name;
        try
        {
            Rules = analyzer.Rules.IsDefault ? throw new InvalidOperationException("it names no rules") : analyzer.Rules;
            analyzer.Initialize(Actions);
        }
#pragma warning disable CA1031 // Whatever an analyzer throws is told as RL0004 and stops nothing.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Failure = e;
        }

        RuleSet = [.. Rules];
        TimingName = analyzer is DeclarativeAnalyzer ? null : Rules.Length == 1 ? Rules[0].Id : Name;
    }

    /// <summary>Its class.</summary>
    public string Name { get; }

    /// <summary>What its time is added up under; null for one that adds up the time of each of its rules itself.</summary>
    public string? TimingName { get; }

    /// <summary>The rules it can report; empty when it could not say.</summary>
    public ImmutableArray<ReviewRule> Rules { get; } = [];

    /// <summary>The same rules, for asking.</summary>
    public HashSet<ReviewRule> RuleSet { get; }

    /// <summary>What it looks at.</summary>
    public ActionRegistry Actions { get; } = new();

    /// <summary>What it threw when it was asked for its rules and actions; null when it did not.</summary>
    public Exception? Failure { get; }
}
