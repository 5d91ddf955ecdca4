using System.Collections.Immutable;
using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Packs;

/// <summary>What a pack changes of a rule that is not its own: keys of <c>overrides.yml</c> in place of the rule file's.</summary>
internal static class RuleOverride
{
    public static readonly string[] Keys = ["title", "severity", "intents", "options", "message", "help", "why", "sources", "examples"];

    /// <summary>Reports what cannot be changed.</summary>
    public static void Check(RuleFileContext file, YamlMapping changes, ReviewRule rule)
    {
        foreach (var (key, value) in changes.Entries)
        {
            if (!Keys.Contains(key.Text))
            {
                file.Unknown(key, "key of an override", Keys);
            }
            else if (key.Text == "options" && file.Mapping(value, "'options'") is { } options)
            {
                foreach (var (name, inner) in options.Entries)
                {
                    if (!rule.Options.Any(o => o.Name == name.Text))
                    {
                        file.Unknown(name, $"option of {rule.Id}", rule.Options.Select(o => o.Name));
                    }
                    else
                    {
                        file.Text(inner, $"the option '{name.Text}'");
                    }
                }
            }
        }
    }

    /// <summary>The rule file with the changes in it. Messages and help change language by language, options only their value.</summary>
    public static YamlMapping Apply(YamlMapping rule, YamlMapping changes)
    {
        var entries = rule.Entries.ToBuilder();
        foreach (var (key, value) in changes.Entries)
        {
            var index = Enumerable.Range(0, entries.Count).FirstOrDefault(i => entries[i].Key.Text == key.Text, -1);
            if (index < 0)
            {
                entries.Add(new(key, value));
                continue;
            }

            var old = entries[index].Value;
            entries[index] = new(entries[index].Key, key.Text switch
            {
                "message" or "help" => Merge(ByLanguage(old), ByLanguage(value)),
                "options" when old is YamlMapping options && value is YamlMapping values => WithValues(options, values),
                _ => value,
            });
        }

        return rule with { Entries = entries.ToImmutable() };
    }

    private static YamlMapping ByLanguage(YamlValue value) => value as YamlMapping
        ?? new YamlMapping([new(new YamlScalar("en", false, value.Line, value.Column, value.EndColumn), value)], value.Line, value.Column, value.EndColumn);

    private static YamlMapping Merge(YamlMapping old, YamlMapping changes) => old with
    {
        Entries = [.. old.Entries.Where(e => changes.Find(e.Key.Text) is null), .. changes.Entries],
    };

    private static YamlMapping WithValues(YamlMapping options, YamlMapping values) => options with
    {
        Entries = [.. options.Entries.Select(option => values.Find(option.Key.Text) is { } value && option.Value is YamlMapping mapping
            ? new KeyValuePair<YamlScalar, YamlValue>(option.Key, Merge(mapping, Default(value)))
            : option)],
    };

    private static YamlMapping Default(YamlValue value) =>
        new([new(new YamlScalar("default", false, value.Line, value.Column, value.EndColumn), value)], value.Line, value.Column, value.EndColumn);
}
