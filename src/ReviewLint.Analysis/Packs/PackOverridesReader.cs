using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Language;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Packs;

/// <summary>
/// Reads <c>overrides.yml</c> (docs/schema/overrides.schema.json): <c>words</c> changes word lists for every rule that asks for them, <c>rules</c> changes what rules
/// of the built-in and required packs say, how loudly, and their settings. The rules themselves are not copied: what the file does not name stays as it is.
/// </summary>
internal sealed class PackOverridesReader(RuleFileContext file, YamlMapping root, string path)
{
    public static readonly string[] Keys = ["words", "rules"];

    /// <summary>Word lists with the pack's changes, by name and language.</summary>
    public Dictionary<(string Name, string Language), WordList> ReadWords()
    {
        var changed = new Dictionary<(string, string), WordList>();
        foreach (var (key, _) in root.Entries)
        {
            if (!Keys.Contains(key.Text))
            {
                file.Unknown(key, "key in overrides", Keys);
            }
        }

        if (root.Find("words") is not { } words || file.Mapping(words, "'words'") is not { } lists)
        {
            return changed;
        }

        foreach (var (name, languages) in lists.Entries)
        {
            if (!file.ListNames.Contains(name.Text))
            {
                file.Unknown(name, "word list", file.ListNames);
                continue;
            }

            foreach (var (language, value) in file.Mapping(languages, $"'{name.Text}'")?.Entries ?? [])
            {
                if (!file.Languages.Contains(language.Text))
                {
                    file.Unknown(language, "language", file.Languages);
                }
                else if (WordListOverride.Read(file, name.Text, language.Text, file.FindList(name.Text, language.Text), value) is { } list)
                {
                    changed[(name.Text, language.Text)] = list;
                }
            }
        }

        return changed;
    }

    /// <summary>The rules as changed: those that are named, and those that ask for a word list that is.</summary>
    /// <param name="known">The rules of the packs below, by id.</param>
    /// <param name="changed">The word lists that <see cref="ReadWords"/> changed.</param>
    /// <param name="problems">Where problems of the changed rules go.</param>
    public List<RuleDefinition> ReadRules(
        IReadOnlyDictionary<string, RuleDefinition> known,
        IReadOnlyDictionary<(string Name, string Language), WordList> changed,
        List<ConfigurationProblem> problems)
    {
        var result = new List<RuleDefinition>();
        var named = root.Find("rules") is { } rules ? file.Mapping(rules, "'rules'")?.Entries ?? [] : [];
        foreach (var (id, _) in named)
        {
            if (!known.ContainsKey(id.Text))
            {
                file.Unknown(id, "rule", known.Keys);
            }
        }

        var lists = changed.Keys.Select(k => k.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var rule in known.Values)
        {
            var entry = named.FirstOrDefault(e => e.Key.Text == rule.Rule.Id);
            var asks = rule.Lists.Overlaps(lists);
            if (entry.Key is null && !asks)
            {
                continue;
            }

            var changes = entry.Key is null ? null : file.Mapping(entry.Value, $"the changes of {rule.Rule.Id}");
            if (changes is not null)
            {
                var before = file.Problems.Count;
                RuleOverride.Check(file, changes, rule.Rule);
                if (file.Problems.Count > before)
                {
                    continue;
                }
            }

            YamlValue at = entry.Key is not null ? entry.Key : root;
            if (ReadRule(rule, changes, changed, at, problems) is { } definition)
            {
                result.Add(definition);
            }
        }

        return result;
    }

    private RuleDefinition? ReadRule(
        RuleDefinition rule,
        YamlMapping? changes,
        IReadOnlyDictionary<(string Name, string Language), WordList> changed,
        YamlValue at,
        List<ConfigurationProblem> problems)
    {
        var (findBelow, changeBelow) = (rule.Source.FindList, rule.Source.Change);
        WordList? Find(string name, LanguageTag language) => changed.GetValueOrDefault((name, language.Code)) ?? findBelow(name, language);
        var source = rule.Source with
        {
            FindList = Find,
            IsOverride = true,
            Change = changes is null ? changeBelow : text => RuleOverride.Apply(changeBelow is null ? text : changeBelow(text), changes),
        };
        var context = new RuleFileContext(path, source.FindList, source.ListNames, source.Languages);
        var definition = source.Read(context);

        // What is wrong now is wrong because of the change, wherever in the rule it shows.
        var places = new HashSet<(int, int)>();
        AddPlaces(changes, places);
        var inPlace = context.Problems.Where(p => places.Contains((p.Line, p.Column))).ToList();
        problems.AddRange(inPlace.Count > 0
            ? inPlace
            : context.Problems.Select(p => p with { Line = at.Line, Column = at.Column, EndColumn = at.EndColumn, Message = $"with these changes, {rule.Rule.Id} is wrong: {p.Message}" }));
        return changes?.Find("examples") is null ? definition : definition is null ? null : definition with { Path = path };
    }

    private static void AddPlaces(YamlValue? value, HashSet<(int Line, int Column)> places)
    {
        switch (value)
        {
            case YamlMapping mapping:
                places.Add((mapping.Line, mapping.Column));
                foreach (var (key, inner) in mapping.Entries)
                {
                    places.Add((key.Line, key.Column));
                    AddPlaces(inner, places);
                }

                break;
            case YamlSequence list:
                places.Add((list.Line, list.Column));
                foreach (var item in list.Items)
                {
                    AddPlaces(item, places);
                }

                break;
            case not null:
                places.Add((value.Line, value.Column));
                break;
        }
    }
}
