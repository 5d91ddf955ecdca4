using System.Collections.Immutable;
using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Packs.Yaml;
using ReviewLint.Analysis.Profile;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Packs;

/// <summary>Reads conditions on one unit: its meaning, its words, its place.</summary>
internal sealed class AtomReader(RuleFileContext file)
{
    public static readonly string[] SentenceKeys =
    [
        "act", "main-act", "second-act", "time", "owner", "agent", "target", "polarity", "tone", "hedged", "specific", "sure", "cue", "concern",
        "phrase", "words", "lemma", "upos", "feature", "date", "shape",
    ];

    public static readonly string[] CommonKeys =
        ["language", "kind", "intent", "section", "block", "task", "label", "labels", "unknown-label", "decoration", "front-matter", "heading", "length", "code-lines", "quotes", "period-days"];

    public static readonly string[] GroupKeys = ["contains-section", "missing-sections", "rating", "profile"];

    private readonly DateFilterReader _dates = new(file);
    private readonly PhraseReader _phrases = new(file);

    public static IEnumerable<string> KeysAt(UnitLevel level) => CommonKeys.Concat(level == UnitLevel.Sentence ? SentenceKeys : GroupKeys);

    /// <summary>The condition; null when the key is none of this reader's at that level.</summary>
    public Condition? TryRead(YamlScalar key, YamlValue value, UnitLevel level) =>
        (level == UnitLevel.Sentence ? ReadSentence(key, value) : null) ?? ReadCommon(key, value, level);

    private Condition? ReadSentence(YamlScalar key, YamlValue value) => key.Text switch
    {
        "act" => Fact<Act>(key, value, SentenceFacts.Act, isExclusive: false),
        "main-act" => Fact<Act>(key, value, SentenceFacts.MainAct),
        "second-act" => Fact<Act>(key, value, SentenceFacts.SecondAct),
        "time" => Fact<TimeReference>(key, value, SentenceFacts.Time),
        "owner" => Fact<Owner>(key, value, SentenceFacts.Owner),
        "agent" => Fact<Agent>(key, value, SentenceFacts.Agent),
        "target" => Fact<Target>(key, value, SentenceFacts.Target),
        "polarity" => Fact<Polarity>(key, value, SentenceFacts.Polarity),
        "tone" => Fact<Tone>(key, value, SentenceFacts.Tone),
        "hedged" => Flag(value, "hedged", SentenceFacts.Hedged),
        "specific" => Flag(value, "specific", SentenceFacts.Specific),
        "sure" => Flag(value, "sure", SentenceFacts.Sure),
        "cue" => Flags<MeaningCues>(key.Text, value, SentenceFacts.Cue),
        "concern" => file.Strength switch
        {
            ConcernStrength.Suspected => Flags<Concerns>("suspicion", value, SentenceFacts.Suspicion),
            ConcernStrength.Plausible => Flags<Concerns>("plausible", value, SentenceFacts.Plausible),
            _ => Flags<Concerns>("concern", value, SentenceFacts.Concern),
        },
        "phrase" => _phrases.Read(value),
        "words" => _phrases.ReadLists(value),
        "lemma" => _phrases.ReadWrapped(value, "'lemma'", w => "~" + w),
        "upos" => _phrases.ReadWrapped(value, "'upos'", w => "_/" + w),
        "feature" => _phrases.ReadWrapped(value, "'feature'", w => "[" + w + "]"),
        "date" => new DateCondition(_dates.ReadFilter(value)),
        "shape" => Shapes(value),
        _ => null,
    };

    private Condition? ReadCommon(YamlScalar key, YamlValue value, UnitLevel level) => key.Text switch
    {
        "language" => Language(value, level),
        "kind" => Place<ReviewKind>(key, value, level, PlaceKind.Kind),
        "intent" => Place<ReviewIntent>(key, value, level, PlaceKind.Intent),
        "section" => Place<SectionKind>(key, value, level, PlaceKind.Section),
        "block" => Place<ProseBlockKind>(key, value, level, PlaceKind.Block),
        "task" => Place<TaskState>(key, value, level, PlaceKind.Task),
        "label" => Labels(value, level),
        "decoration" => Decorations(value, level),
        "front-matter" => FrontMatterValues(value, level),
        "heading" => Headings(value, level),
        "length" => Length(value, level),
        "code-lines" => Limited(UnitTestKind.CodeLines, key.Text, value, level),
        "period-days" => Limited(UnitTestKind.PeriodDays, key.Text, value, level),
        "labels" => Place<LabelStyle>(key, value, level, PlaceKind.Labels),
        "quotes" => Limited(UnitTestKind.Quotes, key.Text, value, level),
        "unknown-label" => new UnknownLabelCondition(level, Limit(value, "min-distance", ClauseKeys.UnknownLabel), Limit(value, "max-distance", ClauseKeys.UnknownLabel)),
        "contains-section" when level == UnitLevel.Document => ContainsSection(value),
        "missing-sections" when level == UnitLevel.Document => new MissingSectionsCondition(Mask<SectionKind>("missing-sections", value)),
        "rating" when level == UnitLevel.Document => _dates.Limits(value, "'rating'") is var limits ? new RatingCondition(limits.Min, limits.Max) : null,
        "profile" when level == UnitLevel.Document => Profile(value),
        _ => null,
    };

    private FactCondition Fact<T>(YamlScalar key, YamlValue value, int offset, bool isExclusive = true)
        where T : struct, Enum => new FactCondition(key.Text, offset, Mask<T>(key.Text, value), isExclusive);

    private PlaceCondition Place<T>(YamlScalar key, YamlValue value, UnitLevel level, PlaceKind place)
        where T : struct, Enum => new PlaceCondition(level, place, key.Text, Mask<T>(key.Text, value));

    private ulong Mask<T>(string what, YamlValue value)
        where T : struct, Enum
    {
        var mask = 0UL;
        foreach (var word in file.Scalars(value, $"'{what}'"))
        {
            if (MeaningNames.TryParse<T>(word.Text, out var parsed))
            {
                mask |= 1UL << Convert.ToInt32(parsed, System.Globalization.CultureInfo.InvariantCulture);
            }
            else
            {
                file.Unknown(word, what, MeaningNames.All<T>());
            }
        }

        return mask;
    }

    private Condition Flag(YamlValue value, string name, int bit)
    {
        Condition condition = new FactCondition(name, SentenceFacts.Flags, 1UL << bit, isExclusive: false);
        return file.Flag(value, $"'{name}'") == false ? ConditionFactory.Not(condition) : condition;
    }

    private FactCondition Flags<T>(string name, YamlValue value, int offset)
        where T : struct, Enum
    {
        var mask = 0UL;
        foreach (var word in file.Scalars(value, "'" + name + "'"))
        {
            if (word.Text != "none" && MeaningNames.TryParse<T>(word.Text, out var flag))
            {
                mask |= Convert.ToUInt64(flag, System.Globalization.CultureInfo.InvariantCulture);
            }
            else
            {
                file.Unknown(word, name, MeaningNames.All<T>().Where(n => n != "none"));
            }
        }

        return new FactCondition(name, offset, mask, isExclusive: false);
    }

    private Condition Language(YamlValue value, UnitLevel level)
    {
        var mask = 0UL;
        foreach (var word in file.Scalars(value, "'language'"))
        {
            var index = file.Languages.ToList().IndexOf(word.Text);
            mask |= index >= 0 ? 1UL << Math.Min(index, 2) : 0;
            if (index < 0)
            {
                file.Unknown(word, "language", file.Languages);
            }
        }

        return level == UnitLevel.Sentence
            ? new FactCondition("language", SentenceFacts.Language, mask, isExclusive: true)
            : new PlaceCondition(level, PlaceKind.Language, "language", mask);
    }

    private TestCondition Labels(YamlValue value, UnitLevel level) => new(level, value is YamlScalar { Text: "true" or "false" } flag
        ? new UnitTest { Kind = flag.Text == "true" ? UnitTestKind.Labelled : UnitTestKind.Unlabelled }
        : new UnitTest { Kind = UnitTestKind.Label, Words = Words(value, "'label'") });

    private TestCondition Decorations(YamlValue value, UnitLevel level) => new(level, new UnitTest { Kind = UnitTestKind.Decoration, Words = Words(value, "'decoration'") });

    private ImmutableArray<string> Words(YamlValue value, string what) => [.. file.Scalars(value, what).Select(w => w.Text)];

    private Condition FrontMatterValues(YamlValue value, UnitLevel level)
    {
        if (file.Mapping(value, "'front-matter'") is not { } mapping)
        {
            return ConditionFactory.Always(level);
        }

        var parts = new List<Condition>();
        foreach (var (key, inner) in mapping.Entries)
        {
            parts.Add(new TestCondition(level, new UnitTest { Kind = UnitTestKind.FrontMatter, Words = [key.Text, .. Words(inner, $"'{key.Text}'")] }));
        }

        return ConditionFactory.All(level, parts);
    }

    private HeadingCondition Headings(YamlValue value, UnitLevel level) =>
        new(level, value is YamlMapping mapping ? [.. mapping.Entries.SelectMany(e => Words(e.Value, "'heading'"))] : Words(value, "'heading'"));

    private Condition Shapes(YamlValue value) =>
        ConditionFactory.Any(UnitLevel.Sentence, file.Scalars(value, "'shape'").Select(word =>
        {
            if (!MeaningNames.TryParse<TextShape>(word.Text, out var shape))
            {
                file.Unknown(word, "shape", MeaningNames.All<TextShape>());
            }

            return new TestCondition(UnitLevel.Sentence, new UnitTest { Kind = UnitTestKind.Shape, Mask = (ulong)shape });
        }));

    private Condition Length(YamlValue value, UnitLevel level)
    {
        if (file.Mapping(value, "'length'") is not { } mapping)
        {
            return ConditionFactory.Always(level);
        }

        var parts = new List<Condition>();
        foreach (var (key, inner) in mapping.Entries)
        {
            var kind = key.Text switch
            {
                "words" => UnitTestKind.Words,
                "sentences" => UnitTestKind.Sentences,
                "characters" => UnitTestKind.Characters,
                _ => (UnitTestKind?)null,
            };
            var condition = Limited(kind ?? default, key.Text, inner, level);
            if (kind is null)
            {
                file.Unknown(key, "length", ClauseKeys.Length);
                continue;
            }

            parts.Add(condition);
        }

        return ConditionFactory.All(level, parts);
    }

    private TestCondition Limited(UnitTestKind kind, string name, YamlValue value, UnitLevel level)
    {
        var (min, max) = _dates.Limits(value, $"'{name}'");
        return new TestCondition(level, new UnitTest { Kind = kind, Min = min, Max = max });
    }

    private ProfileCondition Profile(YamlValue value)
    {
        var (feedback, sentences, weight) = (new Amount(4), new Amount(1), new Amount(ReviewProfile.DefaultWeight));
        foreach (var (key, inner) in file.Mapping(value, "'profile'")?.Entries ?? [])
        {
            switch (key.Text)
            {
                case "feedback":
                    feedback = _dates.Limits(inner, "'feedback'").Min ?? feedback;
                    break;
                case "sentences":
                    sentences = _dates.Limits(inner, "'sentences'").Min ?? sentences;
                    break;
                case "weight":
                    weight = file.Number(inner, "'weight'") ?? weight;
                    break;
                default:
                    file.Unknown(key, "key of 'profile'", ClauseKeys.Profile);
                    break;
            }
        }

        return new ProfileCondition(feedback, sentences, weight);
    }

    private Amount? Limit(YamlValue value, string name, string[] known)
    {
        Amount? limit = null;
        foreach (var (key, inner) in file.Mapping(value, "a limit")?.Entries ?? [])
        {
            if (key.Text == name)
            {
                limit = file.Number(inner, $"'{name}'");
            }
            else if (!known.Contains(key.Text))
            {
                file.Unknown(key, "limit", known);
            }
        }

        return limit;
    }

    private TestCondition ContainsSection(YamlValue value) =>
        new(UnitLevel.Document, new UnitTest { Kind = UnitTestKind.ContainsSection, Mask = Mask<SectionKind>("contains-section", value) });
}
