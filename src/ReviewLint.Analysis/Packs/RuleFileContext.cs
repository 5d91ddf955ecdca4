using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Naming;
using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Analysis.Rules;
using ReviewLint.Language;
using ReviewLint.Meaning;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Packs;

/// <summary>What the readers of one rule file share: its problems, its settings, its named words.</summary>
internal sealed class RuleFileContext(string path, Func<string, LanguageTag, WordList?> findList, IReadOnlyList<string> listNames, IReadOnlyList<string>? languages = null)
{
    /// <summary>The languages that have a model.</summary>
    public static readonly string[] ModelLanguages = ["en", "fi"];

    /// <summary>The languages the pack's rules speak: those with a model, then those that <c>pack.yml</c> names.</summary>
    public IReadOnlyList<string> Languages { get; } = languages ?? ModelLanguages;

    public List<ConfigurationProblem> Problems { get; } = [];

    /// <summary>Whether the file was found free of problems before (it was compiled ahead), so that its words need not be read to be checked.</summary>
    public bool IsChecked { get; init; }

    public string RuleId { get; set; } = "";

    public Dictionary<string, RuleOption> Options { get; } = new(StringComparer.Ordinal);

    public List<Capture> Captures { get; } = [];

    /// <summary>The conditions that the file names.</summary>
    public ConditionDefinitions Definitions => field ??= new ConditionDefinitions(this);

    /// <summary>How strong a likeness <c>concern</c> asks for.</summary>
    public ConcernStrength Strength { get; set; }

    /// <summary>Where its conditions stand.</summary>
    public ConditionSites Sites => field ??= new ConditionSites(isRecording: !IsChecked);

    public bool HasErrors => Problems.Count > 0;

    public IReadOnlyList<string> ListNames { get; } = listNames;

    /// <summary>Names of the word lists that were asked for.</summary>
    public HashSet<string> UsedLists { get; } = new(StringComparer.Ordinal);

    public WordList? FindList(string name, string language)
    {
        UsedLists.Add(name);
        return findList(name, new LanguageTag(language));
    }

    public void Problem(YamlValue at, string message, string help = "", string id = "RL0020") =>
        Problems.Add(new ConfigurationProblem(id, ReviewSeverity.Error, path, at.Line, at.Column, at.EndColumn, message, help));

    /// <summary>Reports a name that is not in a closed list.</summary>
    public void Unknown(YamlScalar at, string what, IEnumerable<string> known)
    {
        var names = known.ToList();
        var closest = NameSuggester.Closest(at.Text, names);
        Problem(at, $"unknown {what} '{at.Text}'", closest is null ? "Known: " + string.Join(", ", names.Take(24)) + (names.Count > 24 ? ", …" : "") : $"Did you mean '{closest}'?");
    }

    /// <summary>Reports the keys of a mapping that are not known.</summary>
    public void Keys(YamlMapping mapping, string of, IReadOnlyList<string> known)
    {
        foreach (var (key, _) in mapping.Entries)
        {
            if (!known.Contains(key.Text))
            {
                Unknown(key, $"key of a {of}", known);
            }
        }
    }

    /// <summary>The mapping, or null with a problem.</summary>
    public YamlMapping? Mapping(YamlValue value, string what)
    {
        if (value is YamlMapping mapping)
        {
            return mapping;
        }

        Problem(value, $"{what} is a mapping (keys with values), not {value.Kind}");
        return null;
    }

    /// <summary>The text of a single value, or null with a problem.</summary>
    public string? Text(YamlValue value, string what)
    {
        if (value is YamlScalar scalar)
        {
            return scalar.Text;
        }

        Problem(value, $"{what} is a single value, not {value.Kind}");
        return null;
    }

    /// <summary>The items of a list of single values; a single value counts as a list of one.</summary>
    public List<YamlScalar> Scalars(YamlValue value, string what)
    {
        var result = new List<YamlScalar>();
        switch (value)
        {
            case YamlScalar scalar:
                result.Add(scalar);
                break;
            case YamlSequence { Items.IsEmpty: true }:
                Problem(value, $"{what} is an empty list");
                break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                {
                    if (item is YamlScalar s)
                    {
                        result.Add(s);
                    }
                    else
                    {
                        Problem(item, $"{what} is a list of single values; here is {item.Kind}");
                    }
                }

                break;
            default:
                Problem(value, $"{what} is a value or a list of values, not {value.Kind}");
                break;
        }

        return result;
    }

    /// <summary>Intents; any when nothing is said.</summary>
    public IntentSet Intents(YamlValue? value)
    {
        if (value is null)
        {
            return IntentSet.Any;
        }

        var set = IntentSet.None;
        foreach (var word in Scalars(value, "'intents'"))
        {
            if (MeaningNames.TryParse<IntentSet>(word.Text, out var intent) && intent != IntentSet.None)
            {
                set |= intent;
            }
            else
            {
                Unknown(word, "intent", ["coaching", "feedback", "both", "any"]);
            }
        }

        return set;
    }

    /// <summary><c>true</c> or <c>false</c>; null with a problem.</summary>
    public bool? Flag(YamlValue value, string what)
    {
        switch ((value as YamlScalar)?.Text)
        {
            case "true":
                return true;
            case "false":
                return false;
            default:
                Problem(value, $"{what} is true or false");
                return null;
        }
    }

    /// <summary>A number, or <c>$name</c> for a setting of the rule; null with a problem.</summary>
    public Amount? Number(YamlValue value, string what)
    {
        if (value is YamlScalar { Text: ['$', .. var name] } scalar)
        {
            if (!Options.TryGetValue(name, out var option))
            {
                Unknown(scalar with { Text = name }, "option", Options.Keys);
                return null;
            }

            return new Amount(double.Parse(option.Default, System.Globalization.CultureInfo.InvariantCulture), RuleId, name);
        }

        if (value is YamlScalar s && double.TryParse(s.Text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            return new Amount(number);
        }

        Problem(value, $"{what} is a number, or $name of an option");
        return null;
    }
}
