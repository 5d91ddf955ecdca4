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

    public required ImmutableDictionary<string, MessageTemplate> Messages { get; init; }

    public required ImmutableArray<RuleMark> Marks { get; init; }

    public required ImmutableArray<RelatedTemplate> Related { get; init; }

    public required ImmutableArray<FixTemplate> Fixes { get; init; }
}
