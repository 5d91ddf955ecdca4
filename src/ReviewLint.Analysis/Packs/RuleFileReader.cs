using System.Collections.Immutable;
using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Naming;
using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Analysis.Rules;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Packs;

/// <summary>Reads one rule file into a definition, checking every name in it.</summary>
internal sealed class RuleFileReader
{
    public static readonly string[] Keys =
    [
        "id", "name", "title", "category", "scope", "severity", "intents", "requires", "options", "sensitive", "define", "when", "likeness", "doubt", "unless", "at-most", "at", "related",
        "message", "help", "subsumes", "fixes", "why", "sources", "noise", "examples",
    ];

    public static readonly string[] OptionKeys = ["type", "default", "description"];

    private readonly RuleFileContext _file;
    private readonly YamlMapping _root;
    private readonly RuleTextReader _texts;

    private RuleFileReader(RuleFileContext file, YamlMapping root) => (_file, _root, _texts) = (file, root, new RuleTextReader(file));

    /// <summary>The definition; null when there are problems that leave no rule (they are in the context).</summary>
    public static RuleDefinition? Read(RuleFileContext file, YamlMapping root, RuleSource source) => new RuleFileReader(file, root).Read(source);

    private RuleDefinition? Read(RuleSource source)
    {
        var misspelled = false;
        foreach (var (key, _) in _root.Entries)
        {
            if (!Keys.Contains(key.Text))
            {
                _file.Unknown(key, "key", Keys);
                misspelled |= NameSuggester.Closest(key.Text, Keys) is { } meant && _root.Find(meant) is null;
            }
        }

        // What hangs on a misspelled key would be reported as missing or unknown too: one slip, one diagnostic.
        if (misspelled)
        {
            return null;
        }

        var id = Required("id");
        var name = Required("name");
        var title = Required("title");
        CheckNames(id, name, source.Prefix);
        _file.RuleId = id;
        var scope = Word<RuleScope>("scope");
        var severities = new SeverityReader(_file).Read(_root.Find("severity"), _root);
        var intents = _file.Intents(_root.Find("intents"));
        ReadOptions();
        if (_root.Find("define") is { } define)
        {
            _file.Definitions.Add(define);
        }

        var level = LevelOf(scope);
        var found = ReadCondition(level);
        var likeness = new LikenessReader(_file).Read(_root.Find("likeness"), level, Flag("doubt", otherwise: true));
        var when = ReadExceptions(likeness is null ? found : ConditionFactory.Any(level, [found, likeness.Suspected]), level);
        var atMost = ReadAtMost(level);
        _file.Definitions.CheckThatAllAreUsed();
        var messages = _texts.ReadMessages(_root.Find("message"), _root);
        var help = _texts.ByLanguage(_root.Find("help"), _root, "help");
        var marks = _texts.ReadMarks(_root.Find("at"), scope);
        var related = _texts.ReadRelated(_root.Find("related"));
        var fixes = new FixReader(_file, _texts).Read(_root.Find("fixes"));
        var later = _root.Find("examples") as YamlDeferred;
        var examples = later is null ? new RuleExampleReader(_file).Read(_root.Find("examples")) : [];
        var needs = ReadRequires();
        var sensitive = Flag("sensitive", otherwise: false);
        var reasons = _root.Find("why") as YamlDeferred;
        var why = reasons is null ? Text("why") : "";
        if (why.Length == 0 && _root.Find("why") is null)
        {
            _file.Problem(_root, "the key 'why' is missing: why does this matter to the reader of a review?");
        }

        var category = Required("category");
        var rule = _file.HasErrors
            ? null
            : new ReviewRule(id, name, title, category, scope, severities, intents, messages.ToImmutableDictionary(m => m.Key, m => m.Value.Format), help)
            {
                Why = why,
                LaterWhy = reasons is null ? null : () => ((YamlScalar)reasons.Load()).Text.Trim(),
                IsSensitive = sensitive,
                Subsumes = _root.Find("subsumes") is { } subsumes ? [.. _file.Scalars(subsumes, "'subsumes'").Select(x => x.Text)] : [],
                Options = [.. _file.Options.Values],
                Needs = needs,
            };
        if (rule is null)
        {
            return null;
        }

        if (!_file.IsChecked)
        {
            CheckThatItCanHold(rule, when, examples, source.IsOverride);
        }

        return ConditionFactory.IsNever(when) ? null : new RuleDefinition
        {
            Rule = rule,
            Path = source.Path,
            Source = source,
            Lists = _file.UsedLists,
            When = when,
            Captures = [.. _file.Captures],
            Messages = messages,
            Marks = marks,
            AtMost = atMost,
            Likeness = likeness is null ? null : ConditionFactory.Not(found),
            Suspicion = likeness?.Suspicion(found),
            Doubt = likeness?.Doubt(found),
            Related = related,
            Fixes = fixes,
            Examples = examples,
            LaterExamples = later is null ? null : () => new RuleExampleReader(_file).Read(later.Load()),
            Sources = Sources(),
            LaterSources = _root.Find("sources") is YamlDeferred sources ? () => Sources(sources.Load()) : null,
        };
    }

    private bool Flag(string key, bool otherwise) => _root.Find(key) is { } value ? _file.Flag(value, $"'{key}'") ?? otherwise : otherwise;

    private ImmutableArray<string> Sources() => _root.Find("sources") is { } list and not YamlDeferred ? Sources(list) : [];

    private ImmutableArray<string> Sources(YamlValue list) => [.. _file.Scalars(list, "'sources'").Select(x => x.Text)];

    private static UnitLevel LevelOf(RuleScope scope) => scope switch
    {
        RuleScope.Sentence => UnitLevel.Sentence,
        RuleScope.Paragraph => UnitLevel.Paragraph,
        RuleScope.Comment => UnitLevel.Comment,
        RuleScope.Section => UnitLevel.Section,
        _ => UnitLevel.Document,
    };

    private void CheckNames(string id, string name, string prefix)
    {
        if (id.Length > 0 && RuleScaffold.ProblemWithId(id, prefix) is { } wrong)
        {
            _file.Problem(_root.Find("id")!, wrong);
        }

        if (name.Length > 0 && !RuleScaffold.IsName(name))
        {
            _file.Problem(_root.Find("name")!, $"'{name}' is no name: small letters, digits and '-'");
        }
    }

    private Condition ReadCondition(UnitLevel level)
    {
        var context = new ConditionContext(level, []);
        var reader = new ConditionReader(_file);
        if (_root.Find("when") is not { } when)
        {
            _file.Problem(_root, "the key 'when' is missing");
            return ConditionFactory.Always(level);
        }

        return reader.Read(when, context);
    }

    private Condition ReadExceptions(Condition when, UnitLevel level)
    {
        var unless = _root.Entries.FirstOrDefault(e => e.Key.Text == "unless");
        return unless.Key is not null && _file.Sites.Read(unless.Key, unless.Value, () => new ConditionReader(_file).Not(unless.Value, new ConditionContext(level, []))) is { } not
            ? ConditionFactory.All(level, [when, not])
            : when;
    }

    private ImmutableArray<(ReviewSeverity Severity, Condition When)> ReadAtMost(UnitLevel level)
    {
        var result = ImmutableArray.CreateBuilder<(ReviewSeverity, Condition)>();
        foreach (var (key, value) in _root.Find("at-most") is { } v ? _file.Mapping(v, "'at-most'")?.Entries ?? [] : [])
        {
            if (!MeaningNames.TryParse<ReviewSeverity>(key.Text, out var severity))
            {
                _file.Unknown(key, "severity", MeaningNames.All<ReviewSeverity>());
            }

            result.Add((severity, _file.Sites.Unseen(() => new ConditionReader(_file).Read(value, new ConditionContext(level, default)))));
        }

        return result.ToImmutable();
    }

    private void CheckThatItCanHold(ReviewRule rule, Condition when, ImmutableArray<RuleExample> examples, bool isOverride)
    {
        if (when is ConstantCondition constant)
        {
            _file.Problem(_root.Find("when")!, constant.Value ? "this condition always holds" : $"this rule can never hold: {constant.Reason}", id: "RL0021");
        }

        var intents = Enum.GetValues<ReviewIntent>();
        if (!Enum.GetValues<ReviewKind>().Any(k => Array.Exists(intents, i => Allows(rule.Intents, i) && Enum.GetValues<SectionKind>().Any(s => rule.SeverityFor(k, i, s) > 0))))
        {
            _file.Problem(_root.Find("severity")!, "this rule can never hold: its severity is none wherever its intents let it run", id: "RL0021");
        }

        if (!isOverride && (!examples.Any(e => e.IsFlag) || examples.All(e => e.IsFlag || e.To is not null)))
        {
            _file.Problem(_root.Find("examples") ?? _root, "a rule needs examples under both 'flag' and 'pass'", id: "RL0021");
        }
    }

    private static bool Allows(IntentSet set, ReviewIntent intent) => intent switch
    {
        ReviewIntent.Coaching => (set & IntentSet.Coaching) != 0,
        ReviewIntent.Feedback => (set & IntentSet.Feedback) != 0,
        ReviewIntent.Both => (set & IntentSet.Both) != 0,
        _ => true,
    };

    private RuleNeeds ReadRequires()
    {
        var needs = RuleNeeds.None;
        foreach (var word in _root.Find("requires") is { } value ? _file.Scalars(value, "'requires'") : [])
        {
            if (MeaningNames.TryParse<RuleNeeds>(word.Text, out var need) && need != RuleNeeds.None)
            {
                needs |= need;
            }
            else
            {
                _file.Unknown(word, "requirement", MeaningNames.All<RuleNeeds>().Where(n => n != "none"));
            }
        }

        return needs;
    }

    private void ReadOptions()
    {
        if (_root.Find("options") is not { } value || _file.Mapping(value, "'options'") is not { } options)
        {
            return;
        }

        foreach (var (key, inner) in options.Entries)
        {
            if (_file.Mapping(inner, $"the option '{key.Text}'") is not { } mapping)
            {
                continue;
            }

            _file.Keys(mapping, "setting", OptionKeys);

            var type = RuleOptionType.Integer;
            if (mapping.Find("type") is YamlScalar word && !MeaningNames.TryParse(word.Text, out type))
            {
                _file.Unknown(word, "option type", MeaningNames.All<RuleOptionType>());
            }

            var standard = mapping.Find("default") is { } d ? _file.Text(d, "'default'") ?? "" : "";
            if (type is RuleOptionType.Integer or RuleOptionType.Number && mapping.Find("default") is { } number && _file.Number(number, $"the default of '{key.Text}'") is null)
            {
                continue;
            }

            _file.Options[key.Text] = new RuleOption(key.Text, type, standard, mapping.Find("description") is { } text ? _file.Text(text, "'description'") ?? "" : "");
        }
    }

    private T Word<T>(string key)
        where T : struct, Enum
    {
        if (_root.Find(key) is not YamlScalar word)
        {
            _file.Problem(_root.Find(key) ?? _root, $"the key '{key}' is missing: one of {string.Join(", ", MeaningNames.All<T>())}");
            return default;
        }

        if (!MeaningNames.TryParse<T>(word.Text, out var value))
        {
            _file.Unknown(word, key, MeaningNames.All<T>());
        }

        return value;
    }

    private string Required(string key)
    {
        var text = Text(key);
        if (text.Length == 0 && (_root.Find(key) is null or YamlScalar) && !IsMisspelt(key))
        {
            _file.Problem(_root.Find(key) ?? _root, $"the key '{key}' is missing");
        }

        return text;
    }

    // An unknown key that was meant to be this one has been reported; that it is missing is no second problem.
    private bool IsMisspelt(string key) => _root.Entries.Any(e => !Keys.Contains(e.Key.Text) && NameSuggester.Closest(e.Key.Text, Keys) == key);

    private string Text(string key) => _root.Find(key) is { } value ? (_file.Text(value, $"'{key}'") ?? "").Trim() : "";
}
