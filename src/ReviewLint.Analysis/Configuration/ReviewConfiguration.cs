using System.Collections.Concurrent;
using System.Collections.Immutable;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Rules;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Configuration;

/// <summary>Finds and reads the <c>.editorconfig</c> files above each document, and answers for one document at a time. Thread-safe; files are read once.</summary>
public sealed class ReviewConfiguration
{
    private const string FileName = ".editorconfig";

    private readonly Func<string, string?> _readFile;
    private readonly ConcurrentDictionary<string, EditorConfigChain> _chains = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ImmutableArray<EditorConfigSection>, PathSettings> _settings = new();
    private readonly ConcurrentDictionary<string, EditorConfigFile?> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ConfigurationProblem> _unreadable = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ReviewRule> _knownRules = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Creates a configuration.</summary>
    /// <param name="overrides">What the command line says.</param>
    /// <param name="readFile">Reads a file, or returns null when it does not exist; null for the file system.</param>
    public ReviewConfiguration(ConfigurationOverrides overrides, Func<string, string?>? readFile = null) =>
        (Overrides, _readFile) = (overrides, readFile ?? ReadFromDisk);

    /// <summary>
    /// Problems in the configuration files read so far (RL0002 with <em>did you mean</em>, syntax errors), each once, with its own path, ordered by path
    /// and position. Names of rules are checked against the rules of all documents analysed so far.
    /// </summary>
    public ImmutableArray<ConfigurationProblem> Problems
    {
        get
        {
            if (_unreadable.IsEmpty && _files.Values.All(f => f is null))
            {
                return [];
            }

            var checker = new ConfigurationChecker(_knownRules.Values, path => ReadSafely(path) is not null);
            return
            [
                .. _files.Values.OfType<EditorConfigFile>().SelectMany(checker.Check).Concat(_unreadable.Values)
                    .OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Column).ThenBy(p => p.Message, StringComparer.Ordinal),
            ];
        }
    }

    /// <summary>What the command line says.</summary>
    internal ConfigurationOverrides Overrides { get; }

    /// <summary>What the reader must know before it reads a document.</summary>
    /// <param name="path">Absolute path; for one that is not, no file holds.</param>
    public ReviewParseOptions ParseOptionsFor(string path) => ParseOptionsOf(SettingsFor(path));

    /// <summary>What must be known before the meaning of a document is worked out.</summary>
    /// <param name="path">Absolute path; for one that is not, no file holds.</param>
    /// <param name="explain">Whether to record the reasons of every decision.</param>
    public SemanticOptions SemanticOptionsFor(string path, bool explain = false) => SemanticOptionsOf(SettingsFor(path), explain);

    /// <summary>Folders of rule packs that hold for a document (<c>--packs</c> and <c>reviewlint_packs</c>), absolute.</summary>
    /// <param name="path">Absolute path; for one that is not, only the command line holds.</param>
    public ImmutableArray<string> PacksFor(string path) => PacksOf(SettingsFor(path));

    /// <summary>What the reader must know, from settings already looked up.</summary>
    internal ReviewParseOptions ParseOptionsOf(PathSettings settings) => new()
    {
        // What a comment is hangs on the kind, so the reader must know it too.
        Kind = Overrides.Kind ?? ReviewKind.Undeclared,
        Language = Overrides.Language,
        Date = Overrides.Date,
        DefaultDate = settings.Date,
        TemplatePrompts = settings.TemplatePrompts,
        MaxLength = settings.MaxFileSize,
    };

    /// <summary>What must be known before the meaning is worked out, from settings already looked up.</summary>
    internal SemanticOptions SemanticOptionsOf(PathSettings settings, bool explain) => new()
    {
        KindOverride = Overrides.Kind,
        DefaultKind = settings.Kind == ReviewKind.Undeclared ? null : settings.Kind,
        Explain = explain,
        DomainTerms = settings.DomainTerms,
    };

    /// <summary>Folders of rule packs, from settings already looked up.</summary>
    internal ImmutableArray<string> PacksOf(PathSettings settings) =>
        settings.Packs.IsEmpty ? Overrides.Packs
        : Overrides.Packs.IsEmpty ? settings.Packs
        : [.. Overrides.Packs.Concat(settings.Packs).Distinct(StringComparer.Ordinal)];

    /// <summary>What the files say for a path.</summary>
    internal PathSettings SettingsFor(string path)
    {
        if (!Path.IsPathFullyQualified(path))
        {
            return _settings.GetOrAdd([], Read);
        }

        return _settings.GetOrAdd(ChainOf(Path.GetDirectoryName(path) ?? path).Match(path), Read);
    }

    /// <summary>Remembers rules, whose ids and settings may stand in the files.</summary>
    internal void Know(IEnumerable<ReviewRule> rules)
    {
        foreach (var rule in rules)
        {
            _knownRules.TryAdd(rule.Id, rule);
        }
    }

    private static string? ReadFromDisk(string path) => File.Exists(path) ? File.ReadAllText(path) : null;

    private PathSettings Read(ImmutableArray<EditorConfigSection> sections) => new(sections, ReadSafely);

    private EditorConfigChain ChainOf(string folder)
    {
        // Walks up to a folder that is known, is a root or has no parent, then back down.
        var pending = new Stack<string>();
        EditorConfigChain? chain = null;
        for (var current = folder; chain is null && !_chains.TryGetValue(current, out chain);)
        {
            pending.Push(current);
            if (FileIn(current) is { IsRoot: true } || Path.GetDirectoryName(current) is not { Length: > 0 } parent)
            {
                chain = EditorConfigChain.Empty;
            }
            else
            {
                current = parent;
            }
        }

        while (pending.TryPop(out var inner))
        {
            var outer = chain!;
            chain = _chains.GetOrAdd(inner, f => FileIn(f) is { } file ? outer.With(file) : outer);
        }

        return chain!;
    }

    private EditorConfigFile? FileIn(string folder) =>
        _files.GetOrAdd(Path.Combine(folder, FileName), path => ReadSafely(path) is { } text ? EditorConfigFile.Parse(path, text) : null);

    private string? ReadSafely(string path)
    {
        try
        {
            return _readFile(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            _unreadable.TryAdd(path, new ConfigurationProblem("RL0010", ReviewSeverity.Error, path, 1, 1, 1, $"file cannot be read: {e.Message}"));
            return null;
        }
    }
}
