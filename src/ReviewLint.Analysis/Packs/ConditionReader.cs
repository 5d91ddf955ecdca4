using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Packs.Yaml;

namespace ReviewLint.Analysis.Packs;

/// <summary>Reads the condition language (docs/schema/rule.schema.json): composites here, relations and atoms in their own readers.</summary>
internal sealed class ConditionReader
{
    public static readonly string[] CompositeKeys = ["all", "any", "not", "is", "maybe", "as"];

    private readonly RuleFileContext _file;
    private readonly AtomReader _atoms;
    private readonly RelationReader _relations;

    public ConditionReader(RuleFileContext file)
    {
        _file = file;
        _atoms = new AtomReader(file);
        _relations = new RelationReader(file, this);
    }

    /// <summary>Reads a condition: a mapping all of whose keys must hold, or a list all of whose items must.</summary>
    public Condition Read(YamlValue value, ConditionContext context) => value switch
    {
        YamlMapping mapping => Read(mapping, context, []),
        YamlSequence sequence => Join(sequence, context, all: true, "a condition"),
        _ => Fail(value, context, $"a condition is a mapping or a list, not {value.Kind}"),
    };

    /// <summary>Reads a mapping, passing over keys that its reader has dealt with.</summary>
    public Condition Read(YamlMapping mapping, ConditionContext context, ReadOnlySpan<string> except)
    {
        var parts = new List<Condition>();
        Condition? target = null;
        YamlScalar? name = null;
        var isOnlyMaybe = false;
        foreach (var (key, value) in mapping.Entries)
        {
            if (except.Contains(key.Text))
            {
                continue;
            }

            switch (key.Text)
            {
                case "as":
                    name = value as YamlScalar;
                    if (name is null)
                    {
                        _file.Problem(value, "'as' is a name");
                    }

                    continue;
                case "maybe":
                    // Asks for nothing; what it names is there for the message when it holds.
                    _file.Sites.Unseen(() => ReadBranch(value, context));
                    isOnlyMaybe = parts.Count == 0;
                    continue;
            }

            var part = _file.Sites.Read(key, value, () =>
            {
                var condition = ReadKey(key, value, context);
                target ??= key.Text is not ("all" or "any" or "not") && condition is PhraseCondition or DateCondition or DateSpreadCondition or FindingCondition ? condition : null;
                return condition;
            });
            if (part is not null)
            {
                parts.Add(part);
            }
        }

        if (parts.Count == 0 && name is null && !isOnlyMaybe && !_file.HasErrors && _file.Sites.Omitted is null)
        {
            _file.Problem(mapping, "an empty condition");
        }

        if (name is not null)
        {
            Name(name, context, target);
        }

        return ConditionFactory.All(context.Level, parts);
    }

    /// <summary>None of these may hold.</summary>
    public Condition Not(YamlValue value, ConditionContext context) => _file.Sites.Negated(() =>
        ConditionFactory.Not(value is YamlSequence ? Join(value, context.Negated, all: false, "'not'") : Read(value, context.Negated)));

    private Condition? ReadKey(YamlScalar key, YamlValue value, ConditionContext context)
    {
        var condition = key.Text switch
        {
            "all" => Join(value, context, all: true, "'all'"),
            "any" => Join(value, context, all: false, "'any'"),
            "not" => Not(value, context),
            "is" => _file.Definitions.Read(value, context.Level, defined => Read(defined, context.Defined)),
            _ => _relations.TryRead(key, value, context) ?? _atoms.TryRead(key, value, context.Level),
        };
        if (condition is null)
        {
            Unknown(key, context.Level);
        }

        return condition;
    }

    private Condition Join(YamlValue value, ConditionContext context, bool all, string what)
    {
        if (value is YamlMapping)
        {
            return Read(value, context);
        }

        if (value is not YamlSequence { Items.IsEmpty: false } sequence)
        {
            return Fail(value, context, $"{what} is a list of conditions");
        }

        var parts = sequence.Items.Select(i => all ? Read(i, context) : _file.Sites.Read(null, i, () => ReadBranch(i, context)) ?? ConditionFactory.Never(context.Level, "left out")).ToList();
        return all ? ConditionFactory.All(context.Level, parts) : ConditionFactory.Any(context.Level, parts);
    }

    // What is named in a branch of 'any' is there only where that branch holds.
    private Condition ReadBranch(YamlValue value, ConditionContext context)
    {
        var before = _file.Captures.Count;
        var condition = Read(value, context);
        for (var i = before; i < _file.Captures.Count; i++)
        {
            var where = new CaptureStep(CaptureStep.StepKind.Where, context.Level) { Of = condition };
            _file.Captures[i] = _file.Captures[i] with { Path = _file.Captures[i].Path.Insert(context.Path.Length, where) };
        }

        return condition;
    }

    private ConstantCondition Fail(YamlValue value, ConditionContext context, string message)
    {
        _file.Problem(value, message);
        return ConditionFactory.Always(context.Level);
    }

    /// <summary>Whether something can be named there; reports where it cannot, unless a definition names it for where it can.</summary>
    public bool CanName(YamlScalar name, ConditionContext context)
    {
        if (context.Path.IsDefault && !context.IsDefined)
        {
            _file.Problem(name, $"'{name.Text}' cannot be named here: what must not be there has no words to show");
        }

        return !context.Path.IsDefault;
    }

    private void Name(YamlScalar name, ConditionContext context, Condition? target)
    {
        if (!CanName(name, context))
        {
            return;
        }

        if (!Capture.IsName(name.Text))
        {
            _file.Problem(name, $"'{name.Text}' is no name: use small letters and '-'");
            return;
        }

        _file.Captures.Add(new Capture(name.Text, context.Path, target));
    }

    private void Unknown(YamlScalar key, UnitLevel level)
    {
        var here = AtomReader.KeysAt(level).Concat(RelationReader.KeysAt(level)).Concat(CompositeKeys).ToList();
        var elsewhere = level == UnitLevel.Sentence ? AtomReader.GroupKeys.Concat(RelationReader.GroupKeys) : AtomReader.SentenceKeys.Concat(RelationReader.SentenceKeys);
        if (!here.Contains(key.Text) && elsewhere.Contains(key.Text))
        {
            var name = level.ToString().ToLowerInvariant();
            _file.Problem(
                key,
                level == UnitLevel.Sentence ? $"'{key.Text}' cannot be asked of a sentence" : $"'{key.Text}' is asked of a sentence, not of a {name}",
                level == UnitLevel.Sentence ? "Ask it of what stands around: inside: { section: … }" : $"Say how many of its sentences: has: {{ {key.Text}: … }} or count: …");
            return;
        }

        _file.Unknown(key, "condition", here);
    }
}
