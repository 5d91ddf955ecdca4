using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Packs;

/// <summary>Reads what units have to do with one another: has, count, share, run, dates, inside, next, follows …</summary>
internal sealed class RelationReader(RuleFileContext file, ConditionReader conditions)
{
    public static readonly string[] SentenceKeys = [.. MeaningNames.All<Relation>(), "echoes"];
    public static readonly string[] GroupKeys = ["run"];
    public static readonly string[] CommonKeys = ["has", "count", "share", "dates", "inside"];

    private readonly DateFilterReader _dates = new(file);

    public static IEnumerable<string> KeysAt(UnitLevel level) => CommonKeys.Concat(level == UnitLevel.Sentence ? SentenceKeys : GroupKeys);

    /// <summary>The condition; null when the key is none of this reader's.</summary>
    public Condition? TryRead(YamlScalar key, YamlValue value, ConditionContext context) => key.Text switch
    {
        "has" => Has(value, context),
        "count" => Count(value, context),
        "share" => Share(value, context),
        "dates" => Dates(value, context),
        "inside" => Inside(value, context),
        "run" when context.Level != UnitLevel.Sentence => Run(value, context),
        "echoes" when context.Level == UnitLevel.Sentence => Echo(value, context),
        _ when context.Level == UnitLevel.Sentence && MeaningNames.TryParse<Relation>(key.Text, out var relation) => Relate(relation, value, context),
        _ => null,
    };

    private Condition Has(YamlValue value, ConditionContext context)
    {
        if (file.Mapping(value, "'has'") is not { } mapping)
        {
            return ConditionFactory.Always(context.Level);
        }

        var (within, each) = Levels(mapping, context);
        return Wrap(context, within, outer =>
        {
            var step = new CaptureStep(CaptureStep.StepKind.Within, each);
            step.Of = conditions.Read(mapping, outer.Step(step, each), ["within", "each"]);
            return ConditionFactory.Count(within, step.Of, new Amount(1), null);
        });
    }

    private Condition Count(YamlValue value, ConditionContext context)
    {
        if (Parameters(value, "'count'", ClauseKeys.Count) is not { } mapping)
        {
            return ConditionFactory.Always(context.Level);
        }

        var (within, each) = Levels(mapping, context);
        var max = Number(mapping, "max");
        var min = Number(mapping, "min") ?? new Amount(max is null ? 1 : 0);
        if (mapping.Find("of") is not { } of)
        {
            file.Problem(mapping, "'count' needs 'of': what to count");
            return ConditionFactory.Always(context.Level);
        }

        return Wrap(context, within, outer =>
        {
            var step = new CaptureStep(CaptureStep.StepKind.Within, each);
            var inner = outer.Step(step, each);
            if (!inner.Path.IsDefault && file.Captures.TrueForAll(c => c.Name != Placeholder.Counted))
            {
                file.Captures.Add(new Capture(Placeholder.Counted, inner.Path, null));
            }

            step.Of = conditions.Read(of, inner);
            return ConditionFactory.Count(within, step.Of, min, max);
        });
    }

    private Condition Share(YamlValue value, ConditionContext context)
    {
        if (Parameters(value, "'share'", ClauseKeys.Share) is not { } mapping)
        {
            return ConditionFactory.Always(context.Level);
        }

        if (mapping.Find("of") is not { } of || mapping.Find("among") is not { } among)
        {
            file.Problem(mapping, "'share' needs 'of' and 'among'");
            return ConditionFactory.Always(context.Level);
        }

        var (within, each) = Levels(mapping, context);
        return Wrap(context, within, outer =>
        {
            var step = new CaptureStep(CaptureStep.StepKind.Within, each);
            var inner = outer.Step(step, each);
            var all = conditions.Read(among, inner.Negated);
            step.Of = ConditionFactory.All(each, [all, conditions.Read(of, inner)]);
            return ConditionFactory.IsNever(all) ? all : new ShareCondition(within, Number(mapping, "min") ?? new Amount(0), Number(mapping, "max") ?? new Amount(1), step.Of, all);
        });
    }

    private Condition Run(YamlValue value, ConditionContext context)
    {
        if (Parameters(value, "'run'", ClauseKeys.Run) is not { } mapping || mapping.Find("of") is not { } of)
        {
            file.Problem(value, "'run' needs 'of'");
            return ConditionFactory.Always(context.Level);
        }

        var step = new CaptureStep(CaptureStep.StepKind.Within, UnitLevel.Sentence);
        var inner = context.Step(step, UnitLevel.Sentence);
        if (!inner.Path.IsDefault && file.Captures.TrueForAll(c => c.Name != Placeholder.Counted))
        {
            file.Captures.Add(new Capture(Placeholder.Counted, inner.Path, null));
        }

        step.Of = conditions.Read(of, inner);
        return ConditionFactory.IsNever(step.Of)
            ? ConditionFactory.Never(context.Level, ((ConstantCondition)step.Of).Reason)
            : new RunCondition(context.Level, Number(mapping, "min") ?? new Amount(2), step.Of);
    }

    private Condition Dates(YamlValue value, ConditionContext context)
    {
        if (Parameters(value, "'dates'", ClauseKeys.Dates) is not { } mapping)
        {
            return ConditionFactory.Always(context.Level);
        }

        var within = Level(mapping, "within") ?? context.Level;
        return Wrap(context, within, outer =>
        {
            var among = mapping.Find("in") is { } i
                ? conditions.Read(i, outer.Step(new CaptureStep(CaptureStep.StepKind.Within, UnitLevel.Sentence), UnitLevel.Sentence).Negated)
                : ConditionFactory.Always(UnitLevel.Sentence);
            var condition = new DateSpreadCondition(within, _dates.ReadSpread(mapping), among);
            if (mapping.Find("as") is YamlScalar name && conditions.CanName(name, outer))
            {
                file.Captures.Add(new Capture(name.Text, outer.Path, condition));
            }

            return condition;
        });
    }

    private Condition Inside(YamlValue value, ConditionContext context)
    {
        if (file.Mapping(value, "'inside'") is not { } mapping)
        {
            return ConditionFactory.Always(context.Level);
        }

        var parts = new List<Condition>();
        foreach (var (key, inner) in mapping.Entries)
        {
            if (!MeaningNames.TryParse<UnitLevel>(key.Text, out var level))
            {
                file.Unknown(key, "unit", MeaningNames.All<UnitLevel>());
            }
            else if (level <= context.Level)
            {
                file.Problem(key, $"a {MeaningNames.NameOf(context.Level)} does not stand inside a {key.Text}");
            }
            else
            {
                parts.Add(Wrap(context, level, outer => conditions.Read(inner, outer)));
            }
        }

        return ConditionFactory.All(context.Level, parts);
    }

    private Condition Relate(Relation relation, YamlValue value, ConditionContext context)
    {
        if (file.Mapping(value, $"'{MeaningNames.NameOf(relation)}'") is not { } mapping)
        {
            return ConditionFactory.Always(context.Level);
        }

        var within = Level(mapping, "within") ?? UnitLevel.Paragraph;
        var step = new CaptureStep(CaptureStep.StepKind.Related, within) { Relation = relation };
        step.Of = conditions.Read(mapping, context.Step(step, UnitLevel.Sentence), ["within"]);
        return ConditionFactory.Relation(relation, within, step.Of);
    }

    private Condition Echo(YamlValue value, ConditionContext context)
    {
        if (file.Mapping(value, "'echoes'") is not { } mapping)
        {
            return ConditionFactory.Always(context.Level);
        }

        var of = conditions.Read(mapping, context.Negated, ["within"]);
        return ConditionFactory.IsNever(of) ? of : new EchoCondition(Level(mapping, "within") ?? UnitLevel.Document, of);
    }

    private static Condition Wrap(ConditionContext context, UnitLevel within, Func<ConditionContext, Condition> read) => within == context.Level
        ? read(context)
        : ConditionFactory.Inside(context.Level, read(context.Step(new CaptureStep(CaptureStep.StepKind.Around, within), within)));

    private (UnitLevel Within, UnitLevel Each) Levels(YamlMapping mapping, ConditionContext context)
    {
        var within = Level(mapping, "within") ?? context.Level;
        var each = Level(mapping, "each") ?? UnitLevel.Sentence;
        if (within == UnitLevel.Sentence)
        {
            file.Problem(mapping, "say in what around the sentence to look: within: paragraph, comment, section or document");
            within = UnitLevel.Document;
        }
        else if (within < context.Level || each >= within)
        {
            file.Problem(mapping, $"a {MeaningNames.NameOf(within)} does not hold each {MeaningNames.NameOf(each)} seen from a {MeaningNames.NameOf(context.Level)}");
            (within, each) = (UnitLevel.Document, UnitLevel.Sentence);
        }

        return (within, each);
    }

    private UnitLevel? Level(YamlMapping mapping, string key)
    {
        if (mapping.Find(key) is not { } value)
        {
            return null;
        }

        if (value is YamlScalar scalar && MeaningNames.TryParse<UnitLevel>(scalar.Text, out var level))
        {
            return level;
        }

        file.Unknown(value as YamlScalar ?? new YamlScalar("", false, value.Line, value.Column, value.EndColumn), "unit", MeaningNames.All<UnitLevel>());
        return null;
    }

    private Amount? Number(YamlMapping mapping, string key) => mapping.Find(key) is { } value ? file.Number(value, $"'{key}'") : null;

    private YamlMapping? Parameters(YamlValue value, string what, string[] known)
    {
        if (file.Mapping(value, what) is not { } mapping)
        {
            return null;
        }

        foreach (var (key, _) in mapping.Entries)
        {
            if (!known.Contains(key.Text))
            {
                file.Unknown(key, $"key of {what}", known);
            }
        }

        return mapping;
    }
}
