using System.Collections.Immutable;
using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Packs;

/// <summary>A rule with the places of its conditions in the program.</summary>
internal sealed class CompiledRule
{
    private readonly Func<RuleSpeech>? _read;
    private RuleSpeech? _speech;

    private CompiledRule(ReviewRule rule, IReadOnlyList<string> languages, ConditionNode when) => (Rule, Languages, When) = (rule, languages, when);

    /// <summary>A rule that was compiled ahead: what it says is read when it first has something to say.</summary>
    public CompiledRule(ReviewRule rule, IReadOnlyList<string> languages, ConditionNode when, Func<RuleSpeech> read)
        : this(rule, languages, when) => _read = read;

    public ReviewRule Rule { get; }

    /// <summary>Codes of the languages its pack speaks.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>Its condition.</summary>
    public ConditionNode When { get; }

    /// <summary>What it says where its condition holds.</summary>
    public RuleSpeech Speech => _speech ??= _read!();

    public static CompiledRule Create(RuleDefinition definition, ConditionProgram program) => new(definition.Rule, definition.Source.Languages, program.Add(definition.When))
    {
        _speech = new RuleSpeech
        {
            Captures = [.. definition.Captures.Select(c => new CompiledCapture(
                c.Name,
                [.. c.Path.Select(s => new CompiledStep(s.Kind, s.Level, s.Relation, Optional(s.Of, program)))],
                Optional(c.Target, program)))],
            AtMost = [.. definition.AtMost.Select(a => (a.Severity, program.Add(a.When)))],
            Likeness = Optional(definition.Likeness, program),
            Suspicion = Optional(definition.Suspicion, program),
            Doubt = Optional(definition.Doubt, program),
            Messages = definition.Messages,
            Marks = definition.Marks,
            Related = definition.Related,
            Fixes = definition.Fixes,
        },
    };

    private static ConditionNode? Optional(Condition? condition, ConditionProgram program) => condition is null ? null : program.Add(condition);

    /// <summary>A name with the way to its words.</summary>
    /// <param name="Name">The name.</param>
    /// <param name="Path">The way.</param>
    /// <param name="Target">A phrase or date condition at its end; null for the units themselves.</param>
    internal sealed record CompiledCapture(string Name, ImmutableArray<CompiledStep> Path, ConditionNode? Target);

    /// <summary>A step of the way.</summary>
    /// <param name="Kind">Where it leads.</param>
    /// <param name="Level">The level of the units it leads to, or for a relation the unit both sentences stand in.</param>
    /// <param name="Relation">The relation.</param>
    /// <param name="Of">Its condition; null for the way out to what is around.</param>
    internal readonly record struct CompiledStep(CaptureStep.StepKind Kind, UnitLevel Level, Relation Relation, ConditionNode? Of);
}
