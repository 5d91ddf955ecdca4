using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReviewLint.Analysis;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Engine;
using ReviewLint.Analysis.Packs;
using ReviewLint.Analysis.Rules;
using ReviewLint.Cli.Packages;
using ReviewLint.Reporting;

namespace ReviewLint.Cli;

/// <summary>The analyzers for each set of rule packs, loaded once a run.</summary>
/// <param name="overrides">What the command line says.</param>
internal sealed class PackAnalyzers(ConfigurationOverrides overrides)
{
    private readonly ConcurrentDictionary<string, Lazy<RulePack>> _packs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<ImmutableArray<ReviewAnalyzer>>> _analyzers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<(ImmutableArray<ReviewAnalyzer> Analyzers, List<ConfigurationProblem> Problems)>> _code = new(StringComparer.Ordinal);

    /// <summary>The packs whose compiled rules may run.</summary>
    public AllowedPacks Allowed => field ??= AllowedPacks.Read(overrides.AllowedPacks);

    /// <summary>The analyzers for some pack folders beside the built-in rules.</summary>
    public ImmutableArray<ReviewAnalyzer> For(ImmutableArray<string> folders) => _analyzers.GetOrAdd(string.Join('\n', folders), _ => new(() =>
    {
        if (folders.IsEmpty)
        {
            return [DeclarativeAnalyzer.OfBuiltInRules()];
        }

        if (!overrides.NoCache && CompiledPackCache.Find(folders) is { } known)
        {
            return [known];
        }

        IReadOnlyList<RulePack> LoadAll() => [.. folders.SelectMany(f => Load(f).WithRequired()).DistinctBy(p => p.Folder)];
        var packs = overrides.NoCache ? LoadAll() : [];
        var rules = overrides.NoCache ? new DeclarativeAnalyzer([RulePackLoader.BuiltIn, .. packs]) : CompiledPackCache.Add(folders, LoadAll, out packs);
        return [rules, .. packs.Where(p => p.Code is not null).SelectMany(p => CodeOf(p).Analyzers)];
    })).Value;

    /// <summary>The rules of some pack folders, the built-in ones and the engine's own, by id.</summary>
    public List<ReviewRule> Rules(ImmutableArray<string> folders) =>
        [.. EngineRules.All.Concat(For(folders).SelectMany(a => a.Rules)).OrderBy(r => r.Id, StringComparer.Ordinal)];

    /// <summary>A pack, read once.</summary>
    public RulePack Load(string folder) => _packs.GetOrAdd(folder, static f => new Lazy<RulePack>(() => RulePackLoader.Load(f))).Value;

    /// <summary>What could not be read in the packs used, in a fixed order.</summary>
    public ImmutableArray<ConfigurationProblem> Problems =>
        [.. _packs.OrderBy(p => p.Key, StringComparer.Ordinal).SelectMany(p => p.Value.Value.WithRequired()).DistinctBy(p => p.Folder).SelectMany(p => p.Code is null ? p.Problems : p.Problems.Concat(CodeOf(p).Problems))];

    /// <summary>Tells, a line each, what could not be read in the packs used: for commands that print no report.</summary>
    public void WriteProblems()
    {
        foreach (var problem in Problems)
        {
            Console.Error.WriteLine($"{problem.Path}({problem.Line},{problem.Column}): {SeverityNames.NameOf(problem.Severity)} {problem.Id}: {problem.Message}{(problem.Help.Length > 0 ? $" ({problem.Help})" : "")}");
        }
    }

    private (ImmutableArray<ReviewAnalyzer> Analyzers, List<ConfigurationProblem> Problems) CodeOf(RulePack pack) =>
        _code.GetOrAdd(pack.Folder, _ => new Lazy<(ImmutableArray<ReviewAnalyzer>, List<ConfigurationProblem>)>(() =>
        {
            var problems = new List<ConfigurationProblem>();
            return (PackCodeLoader.Load(pack, Allowed, problems), problems);
        })).Value;
}
