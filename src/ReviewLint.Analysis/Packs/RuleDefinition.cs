using System.Collections.Immutable;
using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Packs;

/// <summary>All that a rule file says.</summary>
internal sealed record RuleDefinition
{
    public required ReviewRule Rule { get; init; }

    public required string Path { get; init; }

    /// <summary>What it was read from.</summary>
    public required RuleSource Source { get; init; }

    public required Condition When { get; init; }

    public required ImmutableArray<Capture> Captures { get; init; }

    public required ImmutableDictionary<string, MessageTemplate> Messages { get; init; }

    public required ImmutableArray<RuleMark> Marks { get; init; }

    /// <summary>Cases that are said less loudly.</summary>
    public ImmutableArray<(ReviewSeverity Severity, Condition When)> AtMost { get; init; } = [];

    /// <summary>Where its own condition does not hold, so that only a likeness is left; null without one.</summary>
    public Condition? Likeness { get; init; }

    /// <summary>What is only suspected, and therefore hidden.</summary>
    public Condition? Suspicion { get; init; }

    /// <summary>What the words find and the model doubts, and is therefore hidden.</summary>
    public Condition? Doubt { get; init; }

    public ImmutableArray<RelatedTemplate> Related { get; init; } = [];

    public ImmutableArray<FixTemplate> Fixes { get; init; } = [];

    public ImmutableArray<RuleExample> Examples
    {
        get => field.IsEmpty && LaterExamples is not null ? field = LaterExamples() : field;
        init;
    } = [];

    /// <summary>Names of the word lists it asks for.</summary>
    public required IReadOnlySet<string> Lists { get; init; }

    public ImmutableArray<string> Sources
    {
        get => field.IsEmpty && LaterSources is not null ? field = LaterSources() : field;
        init;
    } = [];

    /// <summary>Reads the examples when they are asked for; null when they are there.</summary>
    public Func<ImmutableArray<RuleExample>>? LaterExamples { get; init; }

    /// <summary>Reads the sources when they are asked for; null when they are there.</summary>
    public Func<ImmutableArray<string>>? LaterSources { get; init; }
}
