using System.Collections.Immutable;
using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Diagnostics;

namespace ReviewLint.Analysis.Packs;

/// <summary>What a rule says where its condition holds, and where.</summary>
internal sealed record RuleSpeech
{
    /// <summary>Its names.</summary>
    public required ImmutableArray<CompiledRule.CompiledCapture> Captures { get; init; }

    /// <summary>Cases that are said less loudly.</summary>
    public required ImmutableArray<(ReviewSeverity Severity, ConditionNode When)> AtMost { get; init; }

    /// <summary>Where the rule's own condition does not hold; null for a rule without a likeness.</summary>
    public required ConditionNode? Likeness { get; init; }

    /// <summary>Where the sentence is only like those that the rule looks for, and that not strongly; null for a rule without a likeness.</summary>
    public required ConditionNode? Suspicion { get; init; }

    /// <summary>Where the rule's own condition holds and the model doubts it; null for a rule that is never doubted.</summary>
    public required ConditionNode? Doubt { get; init; }

    public required ImmutableDictionary<string, MessageTemplate> Messages { get; init; }

    public required ImmutableArray<RuleMark> Marks { get; init; }

    public required ImmutableArray<RelatedTemplate> Related { get; init; }

    public required ImmutableArray<FixTemplate> Fixes { get; init; }
}
