using System.Collections.Immutable;
using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Rules;
using ReviewLint.Documents;
using ReviewLint.Meaning;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Packs;

/// <summary>
/// Compiled rules as bytes, read where they lie: of each what every run needs to know of it, in one section, and what it says (<see cref="SpeechFormat"/>),
/// why and its help in another, read when a document first needs them.
/// </summary>
internal static class RuleImage
{
    public const string RulesSection = "program/rules";
    public const string SpeechSection = "program/speech";

    public static (byte[] Rules, byte[] Speech) Write(ImmutableArray<CompiledRule> compiled)
    {
        var (rules, speech) = (new ImageWriter(), new ImageWriter());
        rules.Number(compiled.Length);
        foreach (var rule in compiled)
        {
            Write(rule, rules);
            rules.Number(speech.Length);
            SpeechFormat.Write(rule.Speech, speech);
            rules.Number(speech.Length);
            rule.Rule.WriteTexts(speech);
        }

        return (rules.ToArray(), speech.ToArray());
    }

    public static ImmutableArray<CompiledRule> Read(CompiledSections sections, ConditionProgram program)
    {
        var reader = new ImageReader(sections.Find(RulesSection), 0);
        var rules = ImmutableArray.CreateBuilder<CompiledRule>(reader.Number());
        for (var i = rules.Capacity; i > 0; i--)
        {
            rules.Add(ReadRule(ref reader, sections, program));
        }

        return rules.MoveToImmutable();
    }

    private static void Write(CompiledRule compiled, ImageWriter writer)
    {
        var rule = compiled.Rule;
        writer.Text(rule.Id);
        writer.Text(rule.Name);
        writer.Text(rule.Title);
        writer.Text(rule.Category);
        writer.Number((int)rule.Scope);
        writer.Number((int)rule.Intents);
        writer.Number((int)rule.Needs);
        writer.Flag(rule.IsSensitive);
        writer.Texts(rule.Subsumes);
        writer.Number(rule.Severities.Length);
        foreach (var line in rule.Severities)
        {
            writer.Number((int)line.Severity);
            writer.Number(line.Kind is { } kind ? (int)kind + 1 : 0);
            writer.Number(line.Intent is { } intent ? (int)intent + 1 : 0);
            writer.Number(line.InSections?.Count ?? 0);
            foreach (var section in line.InSections ?? [])
            {
                writer.Number((int)section);
            }
        }

        writer.Number(rule.Options.Length);
        foreach (var option in rule.Options)
        {
            writer.Text(option.Name);
            writer.Number((int)option.Type);
            writer.Text(option.Default);
            writer.Text(option.Description);
        }

        writer.Texts(compiled.Languages.SequenceEqual(RuleFileContext.ModelLanguages) ? [] : compiled.Languages);
        writer.Number(compiled.When.Index);
    }

    private static CompiledRule ReadRule(ref ImageReader reader, CompiledSections sections, ConditionProgram program)
    {
        var (id, name, title, category) = (reader.Text(), reader.Text(), reader.Text(), reader.Text());
        var (scope, intents, needs, isSensitive) = (reader.Enum<RuleScope>(), reader.Enum<IntentSet>(), reader.Enum<RuleNeeds>(), reader.Flag());
        var subsumes = reader.Texts();
        var severities = ReadSeverities(ref reader);
        var options = ReadOptions(ref reader);
        var languages = reader.Texts();
        var when = program.Compiled(reader.Number());
        var speech = reader.Number();
        var texts = reader.Number();
        var rule = new ReviewRule(id, name, title, category, scope, severities, intents, () => RuleTexts.Read(sections.Find(SpeechSection), texts))
        {
            Subsumes = subsumes,
            Needs = needs,
            IsSensitive = isSensitive,
            Options = options,
        };
        return new CompiledRule(rule, languages.IsEmpty ? RuleFileContext.ModelLanguages : languages, when, () => SpeechFormat.Read(sections.Find(SpeechSection), speech, program));
    }

    private static ImmutableArray<RuleSeverity> ReadSeverities(ref ImageReader reader)
    {
        var lines = ImmutableArray.CreateBuilder<RuleSeverity>(reader.Number());
        for (var i = lines.Capacity; i > 0; i--)
        {
            var severity = reader.Enum<Diagnostics.ReviewSeverity>();
            var (kind, intent) = (reader.Number(), reader.Number());
            var sections = new SectionKind[reader.Number()];
            for (var k = 0; k < sections.Length; k++)
            {
                sections[k] = reader.Enum<SectionKind>();
            }

            lines.Add(new RuleSeverity(severity, kind == 0 ? null : (ReviewKind)(kind - 1), intent == 0 ? null : (ReviewIntent)(intent - 1), sections.Length == 0 ? null : sections));
        }

        return lines.MoveToImmutable();
    }

    private static ImmutableArray<RuleOption> ReadOptions(ref ImageReader reader)
    {
        var count = reader.Number();
        if (count == 0)
        {
            return [];
        }

        var options = ImmutableArray.CreateBuilder<RuleOption>(count);
        for (var i = 0; i < count; i++)
        {
            options.Add(new RuleOption(reader.Text(), reader.Enum<RuleOptionType>(), reader.Text(), reader.Text()));
        }

        return options.MoveToImmutable();
    }
}
