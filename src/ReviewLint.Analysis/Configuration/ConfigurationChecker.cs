using System.Collections.Frozen;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Engine;
using ReviewLint.Analysis.Naming;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Configuration;

/// <summary>Finds unknown names and values in <c>.editorconfig</c> files, as far as they are ours: other tools' keys are none of our business.</summary>
internal sealed class ConfigurationChecker
{
    private static readonly FrozenDictionary<string, ConfigurationKey> s_keys = ConfigurationKeys.All.ToFrozenDictionary(k => k.Name);

    private readonly Dictionary<string, ReviewRule> _rules;
    private readonly List<string> _ids;
    private readonly List<string> _categories;
    private readonly List<string> _keys;
    private readonly Func<string, bool> _fileExists;
    private readonly bool _knowsRules;

    /// <summary>Creates a checker.</summary>
    /// <param name="rules">The rules that are known; when there is none, names of rules are not checked.</param>
    /// <param name="fileExists">Whether a file exists.</param>
    public ConfigurationChecker(IEnumerable<ReviewRule> rules, Func<string, bool> fileExists)
    {
        _rules = new Dictionary<string, ReviewRule>(StringComparer.OrdinalIgnoreCase);
        _fileExists = fileExists;
        foreach (var rule in rules)
        {
            _rules[rule.Id] = rule;
        }

        _knowsRules = _rules.Count > 0;
        foreach (var rule in EngineRules.All)
        {
            _rules.TryAdd(rule.Id, rule);
        }

        _ids = [.. _rules.Keys.Order(StringComparer.Ordinal)];
        _categories = [.. _rules.Values.Select(r => r.Category).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];
        _keys = [.. ConfigurationKeys.All.Select(k => k.Name), .. _rules.Values.SelectMany(r => r.Options.Select(o => ConfigurationKeys.OfRule(r.Id, o.Name))).Order(StringComparer.Ordinal)];
    }

    /// <summary>The problems of one file, in order.</summary>
    public IEnumerable<ConfigurationProblem> Check(EditorConfigFile file)
    {
        foreach (var problem in file.SyntaxProblems)
        {
            yield return problem;
        }

        foreach (var entry in file.Preamble)
        {
            if (entry.Key.StartsWith(ConfigurationKeys.Prefix, StringComparison.Ordinal))
            {
                yield return AtKey(entry, $"{entry.WrittenKey} stands before the first section and does not hold", "Put it under a section such as [*.md].");
            }
        }

        foreach (var section in file.Sections)
        {
            foreach (var entry in section.Entries)
            {
                if (Check(section, entry) is { } problem)
                {
                    yield return problem;
                }
            }
        }
    }

    private static bool LooksLikeOurId(string id) => id.Length > 2 && id.StartsWith("rl", StringComparison.OrdinalIgnoreCase) && id.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;

    private static ConfigurationProblem AtKey(EditorConfigEntry entry, string message, string help = "") =>
        new("RL0002", ReviewSeverity.Warning, entry.Path, entry.Line, entry.KeyColumn, entry.KeyColumn + entry.WrittenKey.Length, message, help);

    private static ConfigurationProblem AtValue(EditorConfigEntry entry, string message, string help = "") =>
        new("RL0002", ReviewSeverity.Warning, entry.Path, entry.Line, entry.ValueColumn, entry.ValueColumn + entry.Value.Length, message, help);

    private static string DidYouMean(string name, IEnumerable<string> known) =>
        NameSuggester.Closest(name, known) is { } closest ? $"; did you mean {closest}?" : "";

    private ConfigurationProblem? Check(EditorConfigSection section, EditorConfigEntry entry)
    {
        if (s_keys.TryGetValue(entry.Key, out var key))
        {
            return CheckValue(entry, key);
        }

        if (entry.Key.StartsWith(ConfigurationKeys.Prefix, StringComparison.Ordinal))
        {
            return CheckRuleSetting(entry);
        }

        return SeverityKey.IsSeverityLike(entry.Key) ? CheckSeverity(section, entry) : null;
    }

    private ConfigurationProblem? CheckValue(EditorConfigEntry entry, ConfigurationKey key)
    {
        if (entry.IsUnset)
        {
            return null;
        }

        if (!key.IsValid(entry.Value))
        {
            var wrong = SettingValues.List(entry.Value).FirstOrDefault(w => !key.Words.Contains(w, StringComparer.OrdinalIgnoreCase)) ?? entry.Value;
            return AtValue(entry, $"{key.Name} cannot be \"{entry.Value}\"{DidYouMean(wrong, key.Words)}", $"Write {key.Expected}.");
        }

        if (key.Name == ConfigurationKeys.TemplatePrompts && PathSettings.PromptFile(entry) is { } file && !_fileExists(file))
        {
            return AtValue(entry, $"file of template prompts not found: {file}");
        }

        return null;
    }

    private ConfigurationProblem? CheckRuleSetting(EditorConfigEntry entry)
    {
        var name = entry.Key.AsSpan(ConfigurationKeys.Prefix.Length);
        var divider = name.IndexOf('_');
        var id = divider > 0 ? name[..divider].ToString() : "";
        var isKnown = _rules.TryGetValue(id, out var rule);
        if (!isKnown && !LooksLikeOurId(id))
        {
            return _knowsRules || NameSuggester.Closest(entry.Key, _keys) is not null || divider < 0
                ? AtKey(entry, $"unknown key {entry.WrittenKey}{DidYouMean(entry.Key, _keys)}")
                : null;
        }

        if (!isKnown)
        {
            return _knowsRules ? AtKey(entry, $"unknown rule {id.ToUpperInvariant()} in {entry.WrittenKey}{DidYouMean(id, _ids)}") : null;
        }

        var option = name[(divider + 1)..].ToString();
        if (rule!.Options.FirstOrDefault(o => o.Name.Equals(option, StringComparison.OrdinalIgnoreCase)) is not { } found)
        {
            var help = rule.Options.IsEmpty ? $"{rule.Id} has no settings." : $"{rule.Id} has {string.Join(", ", rule.Options.Select(o => ConfigurationKeys.OfRule(rule.Id, o.Name)))}.";
            return AtKey(entry, $"{rule.Id} has no setting {option}{DidYouMean(option, rule.Options.Select(o => o.Name))}", help);
        }

        return entry.IsUnset || RuleOptionValues.IsValid(found.Type, entry.Value)
            ? null
            : AtValue(entry, $"{entry.WrittenKey} cannot be \"{entry.Value}\"", $"Write {RuleOptionValues.Expected(found.Type)}; the default is {found.Default}.");
    }

    private ConfigurationProblem? CheckSeverity(EditorConfigSection section, EditorConfigEntry entry)
    {
        var isSeverity = SeverityKey.TryParse(entry.Key, out var key);
        var isOurs = section.MatchesOnlyReviews || (key.Id is { } ours && (LooksLikeOurId(ours) || _rules.ContainsKey(ours)));
        if (!isOurs)
        {
            return null;
        }

        if (!isSeverity)
        {
            return AtKey(entry, $"unknown key {entry.WrittenKey}", "Write dotnet_diagnostic.RL1001.severity, dotnet_analyzer_diagnostic.category-Bias.severity or dotnet_analyzer_diagnostic.severity.");
        }

        if (_knowsRules && key.Id is { } id && !_rules.ContainsKey(id))
        {
            return AtKey(entry, $"unknown rule {id.ToUpperInvariant()}{DidYouMean(id, _ids)}");
        }

        if (_knowsRules && key.Category is { } category && !_categories.Contains(category, StringComparer.OrdinalIgnoreCase))
        {
            return AtKey(entry, $"unknown category {category}{DidYouMean(category, _categories)}", $"Known: {string.Join(", ", _categories)}.");
        }

        return SettingValues.TrySeverity(entry.Value, out _)
            ? null
            : AtValue(entry, $"unknown severity \"{entry.Value}\"{DidYouMean(entry.Value, SettingValues.SeverityWords)}", $"Write {string.Join(", ", SettingValues.SeverityWords)}.");
    }
}
