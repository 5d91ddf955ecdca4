using System.Collections.Frozen;
using System.Collections.Immutable;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Configuration;

/// <summary>What the <c>.editorconfig</c> files say for one path: the entries that hold, and their values read. Immutable; shared by all paths that the same sections hold for.</summary>
internal sealed class PathSettings
{
    private static readonly FrozenDictionary<string, ConfigurationKey> s_keys = ConfigurationKeys.All.ToFrozenDictionary(k => k.Name);

    private readonly FrozenDictionary<string, EditorConfigEntry> _entries;
    private readonly FrozenDictionary<string, ReviewSeverity> _byId;
    private readonly FrozenDictionary<string, ReviewSeverity> _byCategory;
    private readonly ReviewSeverity? _all;

    /// <summary>Merges sections, weakest first.</summary>
    /// <param name="sections">The sections that hold.</param>
    /// <param name="readFile">Reads a file; null when it does not exist.</param>
    public PathSettings(ImmutableArray<EditorConfigSection> sections, Func<string, string?> readFile)
    {
        var entries = new Dictionary<string, EditorConfigEntry>(StringComparer.Ordinal);
        foreach (var section in sections)
        {
            foreach (var entry in section.Entries)
            {
                Merge(entries, entry);
            }
        }

        _entries = entries.ToFrozenDictionary(StringComparer.Ordinal);
        (_byId, _byCategory, _all) = ReadSeverities(entries.Values);
        Kind = Read(ConfigurationKeys.Kind, (string v, out ReviewKind kind) => SettingValues.TryKind(v, out kind), default);
        Intent = Read(ConfigurationKeys.Intent, (string v, out ReviewIntent intent) => SettingValues.TryIntent(v, out intent), default);
        AllowedIntents = Read(ConfigurationKeys.AllowedIntents, SettingValues.TryIntents, ImmutableArray<ReviewIntent>.Empty);
        Date = Entry(ConfigurationKeys.Date) is { } day && SettingValues.TryDate(day.Value, out var date) ? date : null;
        MaxPerSentence = Read(ConfigurationKeys.MaxPerSentence, (string v, out int n) => SettingValues.TryInteger(v, 1, 100, out n), 2);
        MaxFileSize = Read(ConfigurationKeys.MaxFileSize, SettingValues.TrySize, ReviewParseOptions.Default.MaxLength);
        DomainTerms = ListOf(ConfigurationKeys.DomainTerms);
        Labels = Read(ConfigurationKeys.Labels, SettingValues.TryLabels, LabelStyle.None);
        Decorations = ListOf(ConfigurationKeys.Decorations);
        Sections = Read(ConfigurationKeys.Sections, SettingValues.TrySections, ImmutableArray<SectionKind>.Empty);
        Acronyms = ListOf(ConfigurationKeys.Acronyms);
        RatingScale = Entry(ConfigurationKeys.RatingScale) is { } scaleEntry && SettingValues.TryScale(scaleEntry.Value, out var scale) ? scale : null;
        ReleaseDates = Read(ConfigurationKeys.ReleaseDates, SettingValues.TryReleases, FrozenDictionary<string, DateOnly>.Empty);
        RedactSensitive = Entry(ConfigurationKeys.RedactSensitive) is { } redact && SettingValues.TryBoolean(redact.Value, out var isRedacted) ? isRedacted : null;
        Packs = Entry(ConfigurationKeys.Packs) is { } packs ? [.. SettingValues.List(packs.Value).Select(folder => Absolute(packs, folder))] : [];
        TemplatePrompts = ReadPrompts(readFile);
    }

    private delegate bool Reader<T>(string value, out T result);

    /// <summary>Every entry that holds, in the order of the keys.</summary>
    public IEnumerable<EditorConfigEntry> Entries => _entries.Values.OrderBy(e => e.Key, StringComparer.Ordinal);

    public ReviewKind Kind { get; }

    public ReviewIntent Intent { get; }

    public ImmutableArray<ReviewIntent> AllowedIntents { get; }

    public DateOnly? Date { get; }

    public int MaxPerSentence { get; }

    public int MaxFileSize { get; }

    public ImmutableArray<string> DomainTerms { get; }

    public LabelStyle Labels { get; }

    public ImmutableArray<string> Decorations { get; }

    public ImmutableArray<SectionKind> Sections { get; }

    public ImmutableArray<string> Acronyms { get; }

    public RatingScale? RatingScale { get; }

    public FrozenDictionary<string, DateOnly> ReleaseDates { get; }

    public bool? RedactSensitive { get; }

    /// <summary>Folders of rule packs, absolute.</summary>
    public ImmutableArray<string> Packs { get; }

    public ImmutableArray<string> TemplatePrompts { get; }

    /// <summary>The entry of a key (in lower case); null when none holds.</summary>
    public EditorConfigEntry? Entry(string key) => _entries.GetValueOrDefault(key);

    /// <summary>The severity configured for a rule by its id; null for none.</summary>
    public ReviewSeverity? SeverityById(string id) => _byId.TryGetValue(id, out var severity) ? severity : null;

    /// <summary>The severity configured for a category; null for none.</summary>
    public ReviewSeverity? SeverityByCategory(string category) => _byCategory.TryGetValue(category, out var severity) ? severity : null;

    /// <summary>The severity configured for all rules; null for none.</summary>
    public ReviewSeverity? SeverityOfAll => _all;

    /// <summary>The file, absolute, that a value of <c>reviewlint_template_prompts</c> names; null when it holds the lines itself.</summary>
    public static string? PromptFile(EditorConfigEntry entry) =>
        !entry.Value.Contains('|', StringComparison.Ordinal) && Path.GetExtension(entry.Value).ToLowerInvariant() is ".md" or ".markdown" or ".txt"
            ? Absolute(entry, entry.Value)
            : null;

    // A value that cannot be read is reported and otherwise as if it were not there, so an outer file's good value stays in force.
    private static void Merge(Dictionary<string, EditorConfigEntry> entries, EditorConfigEntry entry)
    {
        if (entry.IsUnset || (SeverityKey.TryParse(entry.Key, out _) && entry.Value.Equals("default", StringComparison.OrdinalIgnoreCase)))
        {
            entries.Remove(entry.Key);
            return;
        }

        var readable = s_keys.TryGetValue(entry.Key, out var key) ? key.IsValid(entry.Value) : !SeverityKey.TryParse(entry.Key, out _) || SettingValues.TrySeverity(entry.Value, out _);
        if (readable && (entry.Key.StartsWith(ConfigurationKeys.Prefix, StringComparison.Ordinal) || SeverityKey.IsSeverityLike(entry.Key)))
        {
            entries[entry.Key] = entry;
        }
    }

    private static (FrozenDictionary<string, ReviewSeverity> ById, FrozenDictionary<string, ReviewSeverity> ByCategory, ReviewSeverity? All) ReadSeverities(IEnumerable<EditorConfigEntry> entries)
    {
        var byId = new Dictionary<string, ReviewSeverity>();
        var byCategory = new Dictionary<string, ReviewSeverity>();
        ReviewSeverity? all = null;
        foreach (var entry in entries)
        {
            if (!SeverityKey.TryParse(entry.Key, out var key) || !SettingValues.TrySeverity(entry.Value, out var read) || read is not { } severity)
            {
                continue;
            }

            if (key.Id is { } id)
            {
                byId[id] = severity;
            }
            else if (key.Category is { } category)
            {
                byCategory[category] = severity;
            }
            else
            {
                all = severity;
            }
        }

        return (byId.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), byCategory.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), all);
    }

    private static string Absolute(EditorConfigEntry entry, string path) =>
        Path.GetFullPath(path, Path.GetDirectoryName(entry.Path) is { Length: > 0 } folder ? folder : "/");

    private T Read<T>(string key, Reader<T> reader, T otherwise) => Entry(key) is { } entry && reader(entry.Value, out var value) ? value : otherwise;

    private ImmutableArray<string> ListOf(string key) => Entry(key) is { } entry ? SettingValues.List(entry.Value) : [];

    private ImmutableArray<string> ReadPrompts(Func<string, string?> readFile)
    {
        if (Entry(ConfigurationKeys.TemplatePrompts) is not { } entry)
        {
            return [];
        }

        var lines = PromptFile(entry) is { } file ? readFile(file)?.Split('\n') ?? [] : entry.Value.Split('|');
        return [.. lines.Select(l => l.Trim()).Where(l => l.Length > 0)];
    }
}
