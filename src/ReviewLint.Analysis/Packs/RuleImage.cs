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
        return reader.Items((ref ImageReader r) => ReadRule(ref r, sections, program));
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
            writer.AnyEnum(line.Kind);
            writer.AnyEnum(line.Intent);
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
        var severities = reader.Items(ReadSeverity);
        var options = reader.Items(static (ref ImageReader r) => new RuleOption(r.Text(), r.Enum<RuleOptionType>(), r.Text(), r.Text()));
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

    private static RuleSeverity ReadSeverity(ref ImageReader reader)
    {
        var (severity, kind, intent) = (reader.Enum<Diagnostics.ReviewSeverity>(), reader.AnyEnum<ReviewKind>(), reader.AnyEnum<ReviewIntent>());
        var sections = reader.Items(static (ref ImageReader r) => r.Enum<SectionKind>());
        return new RuleSeverity(severity, kind, intent, sections.IsEmpty ? null : sections);
    }
}
