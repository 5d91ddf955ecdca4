using System.Collections.Immutable;
using System.Diagnostics;
using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Rules;
using ReviewLint.Language;

namespace ReviewLint.Analysis.Packs;

/// <summary>All declarative rules of some packs, compiled into one matcher: a sentence is looked at once, however many rules there are.</summary>
public sealed class DeclarativeAnalyzer : ReviewAnalyzer
{
    private readonly ConditionProgram _program = new();
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

        _rules = [.. definitions.Values.Select(d => CompiledRule.Create(d, _program))];
        _byId = definitions.Values.ToDictionary(d => d.Rule.Id, d => d.Rule, StringComparer.Ordinal);
        Rules = [.. definitions.Values.Select(d => d.Rule)];
    }

    /// <inheritdoc/>
    public override ImmutableArray<ReviewRule> Rules { get; }

    /// <summary>All phrases of the rules.</summary>
    internal PhraseIndex Phrases => _program.Phrases;

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
        var hasModel = language.HasModel || language == LanguageTag.Undetermined;
        foreach (var rule in _rules)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var definition = rule.Definition;

            // Without a model nothing can be said of what is missing: only rules made for that language know what they ask for.
            if (!context.IsEnabled(definition.Rule) || (!hasModel && !definition.Source.Languages.Contains(language.Code)))
            {
                continue;
            }

            var column = state.Column(rule.When);
            var units = state.Units(rule.When.Level);
            for (var i = BitColumn.First(column, 0, units.Count); i >= 0; i = BitColumn.First(column, i + 1, units.Count))
            {
                context.Report(new FindingWriter(state, rule, new UnitRange(rule.When.Level, i, units.Start(i), units.End(i))).Write());
            }

            start = context.Timings?.Add(definition.Rule.Id, start) ?? start;
        }
    }
}
