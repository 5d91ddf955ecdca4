using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReviewLint.Analysis;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Engine;
using ReviewLint.Analysis.Packs;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Cli;

/// <summary>The analyzers for each set of rule packs, loaded once a run.</summary>
internal sealed class PackAnalyzers
{
    private readonly ConcurrentDictionary<string, RulePack> _packs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<ImmutableArray<ReviewAnalyzer>>> _analyzers = new(StringComparer.Ordinal);

    /// <summary>The analyzers for some pack folders beside the built-in rules.</summary>
    public ImmutableArray<ReviewAnalyzer> For(ImmutableArray<string> folders) =>
        _analyzers.GetOrAdd(
            string.Join('\n', folders),
            _ => new(() => [new DeclarativeAnalyzer([RulePackLoader.BuiltIn, .. folders.SelectMany(f => Load(f).WithRequired()).DistinctBy(p => p.Folder)])])).Value;

    /// <summary>Begins to read the built-in rules on another thread, while the first document is read on this one.</summary>
    public void Prefetch()
    {
        if (Environment.ProcessorCount > 1)
        {
            new Thread(Load) { IsBackground = true }.UnsafeStart();
        }

        void Load()
        {
            try
            {
                For([]);
            }
#pragma warning disable CA1031 // Whoever needs the rules asks again and is told.
            catch (Exception)
#pragma warning restore CA1031
            {
                // A thread must not end the process.
            }
        }
    }

    /// <summary>The rules of some pack folders, the built-in ones and the engine's own, by id.</summary>
    public List<ReviewRule> Rules(ImmutableArray<string> folders) =>
        [.. EngineRules.All.Concat(For(folders).SelectMany(a => a.Rules)).OrderBy(r => r.Id, StringComparer.Ordinal)];

    /// <summary>A pack, read once.</summary>
    public RulePack Load(string folder) => _packs.GetOrAdd(folder, RulePackLoader.Load);

    /// <summary>What could not be read in the packs used, in a fixed order.</summary>
    public ImmutableArray<ConfigurationProblem> Problems =>
        [.. _packs.OrderBy(p => p.Key, StringComparer.Ordinal).SelectMany(p => p.Value.WithRequired()).DistinctBy(p => p.Folder).SelectMany(p => p.Problems)];
}
