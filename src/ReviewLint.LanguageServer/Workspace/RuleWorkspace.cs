using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReviewLint.Analysis;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Engine;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.LanguageServer.Workspace;

/// <summary>
/// Configuration and rules as they were read, and the stamps of the files they were read from. When one of these has changed, the whole is read anew: the engine
/// reads each file once, and half-new configuration would be wrong.
/// </summary>
internal sealed class RuleWorkspace
{
    private readonly ConcurrentDictionary<string, FileStamp> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FileStamp> _folders = new(StringComparer.Ordinal);
    private readonly RuleSource _rules;
    private readonly ReviewConfiguration _configuration;

    public RuleWorkspace(LanguageServerOptions options)
    {
        _rules = options.CreateRules();
        _configuration = new ReviewConfiguration(options.Overrides, Read);
        Driver = new ReviewAnalysisDriver(AnalyzersFor, _configuration);
    }

    /// <summary>Checks documents.</summary>
    public ReviewAnalysisDriver Driver { get; }

    /// <summary>What is wrong in the configuration files and rule packs read so far.</summary>
    public ImmutableArray<ConfigurationProblem> Problems => [.. _configuration.Problems, .. _rules.Problems()];

    /// <summary>Whether a file has changed since it was read, or appeared where there was none.</summary>
    public bool IsStale => _files.Any(f => FileStamp.OfFile(f.Key) != f.Value) || _folders.Any(f => FileStamp.OfFolder(f.Key) != f.Value);

    /// <summary>A rule that holds for a document; null for an unknown id.</summary>
    public ReviewRule? FindRule(string path, string id)
    {
        if (EngineRules.Find(id) is { } engine)
        {
            return engine;
        }

        return AnalyzersFor(_configuration.PacksFor(path)).SelectMany(a => a.Rules).FirstOrDefault(r => r.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
    }

    private ImmutableArray<ReviewAnalyzer> AnalyzersFor(ImmutableArray<string> folders)
    {
        foreach (var folder in folders)
        {
            _folders.TryAdd(folder, FileStamp.OfFolder(folder));
        }

        return _rules.AnalyzersFor(folders);
    }

    // The stamp is taken before the file is read: one that changes in between is read once more, never missed.
    private string? Read(string path)
    {
        _files.TryAdd(path, FileStamp.OfFile(path));
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }
}
