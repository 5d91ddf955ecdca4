using System.Collections.Immutable;
using System.Diagnostics;
using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Rules;
using ReviewLint.Language;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Packs;

/// <summary>All declarative rules of some packs, compiled into one matcher: a sentence is looked at once, however many rules there are.</summary>
public sealed class DeclarativeAnalyzer : ReviewAnalyzer
{
    private readonly ConditionProgram _program;
    private readonly ImmutableArray<CompiledRule> _rules;
    private readonly Dictionary<string, ReviewRule> _byId;

    /// <summary>Compiles packs; of two rules with the same id the later pack's holds.</summary>
    public DeclarativeAnalyzer(ImmutableArray<RulePack> packs)
        : this(packs.SelectMany(p => p.Definitions))
    {
    }

    internal DeclarativeAnalyzer(IEnumerable<RuleDefinition> rules)
    {
        var definitions = new SortedDictionary<string, RuleDefinition>(StringComparer.Ordinal);
        foreach (var definition in rules)
        {
            definitions[definition.Rule.Id] = definition;
        }

        _program = new ConditionProgram();
        _rules = [.. definitions.Values.Select(d => CompiledRule.Create(d, _program))];
        Rules = [.. _rules.Select(r => r.Rule)];
        _byId = Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
    }

    private DeclarativeAnalyzer(CompiledSections sections)
    {
        _program = new ConditionProgram(sections);
        _rules = RuleImage.Read(sections, _program);
        Rules = [.. _rules.Select(r => r.Rule)];
        _byId = Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public override ImmutableArray<ReviewRule> Rules { get; }

    /// <summary>All phrases of the rules.</summary>
    internal PhraseIndex Phrases => _program.Phrases;

    /// <summary>The built-in rules alone: as they were compiled ahead, where the program holds that, else read now.</summary>
    public static DeclarativeAnalyzer OfBuiltInRules() => TryOpen(CompiledData.Sections) ?? new DeclarativeAnalyzer([RulePackLoader.BuiltIn]);

    /// <summary>Rules that were compiled ahead (<see cref="Compile"/>); null when these sections hold none.</summary>
    internal static DeclarativeAnalyzer? TryOpen(CompiledSections? sections) =>
        sections is null || sections.Find(ConditionImage.Section).IsEmpty ? null : new DeclarativeAnalyzer(sections);

    /// <summary>The rules as sections of bytes.</summary>
    internal IEnumerable<(string Name, byte[] Content)> Compile()
    {
        foreach (var language in Phrases.Languages)
        {
            yield return (PhraseIndex.SectionOf(new LanguageTag(language)), Phrases.Compile(new LanguageTag(language)));
        }

        yield return (ConditionImage.Section, _program.Write());

        // Speech may name conditions that no rule stands on: all are in the program before it is written.
        var (rules, speech) = RuleImage.Write(_rules);
        yield return (RuleImage.RulesSection, rules);
        yield return (RuleImage.SpeechSection, speech);
    }

    /// <inheritdoc/>
    public override void Initialize(ReviewAnalysisContext context)
    {
        if (!_rules.IsEmpty)
        {
            context.RegisterDocumentAction(Analyze);
        }
    }

    private void Analyze(DocumentAnalysisContext context)
    {
        if (context.Document.Sentences.IsEmpty)
        {
            return;
        }

        var start = Stopwatch.GetTimestamp();
        using var state = new MatchState(_program, _byId, context.Model, context.Configuration);
        start = context.Timings?.Add("shared by rules", start) ?? start;
        var language = context.Document.Sentences[0].Language;
        List<string>? failed = null;
        PhraseExcessException? excess = null;
        var hasModel = language.HasModel || language == LanguageTag.Undetermined;
        foreach (var rule in _rules)
        {
            context.CancellationToken.ThrowIfCancellationRequested();

            // Without a model nothing can be said of what is missing: only rules made for that language know what they ask for.
            if (!context.IsEnabled(rule.Rule) || (!hasModel && !rule.Languages.Contains(language.Code)))
            {
                continue;
            }

            try
            {
                Report(context, state, rule);
            }
            catch (PhraseExcessException e)
            {
                // The rules that ask for less still run.
                excess = e;
                (failed ??= []).Add(rule.Rule.Id);
            }

            start = context.Timings?.Add(rule.Rule.Id, start) ?? start;
        }

        if (failed is not null)
        {
            throw new InvalidOperationException($"{excess!.Message}; not run: {string.Join(", ", failed)}", excess);
        }
    }

    private static void Report(DocumentAnalysisContext context, MatchState state, CompiledRule rule)
    {
        var column = state.Column(rule.When);
        var units = state.Units(rule.When.Level);
        FindingWriter? writer = null;
        for (var i = BitColumn.First(column, 0, units.Count); i >= 0; i = BitColumn.First(column, i + 1, units.Count))
        {
            writer ??= new FindingWriter(state, rule);
            context.Report(writer.Write(new UnitRange(rule.When.Level, i, units.Start(i), units.End(i))));
        }
    }
}
