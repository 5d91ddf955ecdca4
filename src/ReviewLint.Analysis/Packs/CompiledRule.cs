using System.Collections.Immutable;
using ReviewLint.Analysis.Conditions;
using ReviewLint.Analysis.Diagnostics;

namespace ReviewLint.Analysis.Packs;

/// <summary>A rule with the places of its conditions in the program.</summary>
/// <param name="Definition">The rule.</param>
/// <param name="When">Its condition.</param>
/// <param name="Captures">Its names.</param>
/// <param name="AtMost">Cases that are said less loudly.</param>
internal sealed record CompiledRule(
    RuleDefinition Definition,
    ConditionNode When,
    ImmutableArray<CompiledRule.CompiledCapture> Captures,
    ImmutableArray<(ReviewSeverity Severity, ConditionNode When)> AtMost)
{
    public static CompiledRule Create(RuleDefinition definition, ConditionProgram program) => new(
        definition,
        program.Add(definition.When),
        [.. definition.Captures.Select(c => new CompiledCapture(
            c.Name,
            [.. c.Path.Select(s => new CompiledStep(s, s.Of is null ? null : program.Add(s.Of)))],
            c.Target is null ? null : program.Add(c.Target)))],
        [.. definition.AtMost.Select(a => (a.Severity, program.Add(a.When)))]);

    /// <summary>A name with the way to its words.</summary>
    /// <param name="Name">The name.</param>
    /// <param name="Path">The way.</param>
    /// <param name="Target">A phrase or date condition at its end; null for the units themselves.</param>
    internal sealed record CompiledCapture(string Name, ImmutableArray<CompiledStep> Path, ConditionNode? Target);

    /// <summary>A step of the way.</summary>
    /// <param name="Step">The step.</param>
    /// <param name="Of">Its condition; null for the way out to what is around.</param>
    internal readonly record struct CompiledStep(CaptureStep Step, ConditionNode? Of);
}
