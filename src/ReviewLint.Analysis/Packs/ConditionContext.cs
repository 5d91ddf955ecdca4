using System.Collections.Immutable;
using ReviewLint.Analysis.Conditions;

namespace ReviewLint.Analysis.Packs;

/// <summary>Where a condition stands in its rule.</summary>
/// <param name="Level">The level of the units it is about.</param>
/// <param name="Path">The way there from the unit the rule matches; default where nothing may be named (under <c>not</c>).</param>
internal readonly record struct ConditionContext(UnitLevel Level, ImmutableArray<CaptureStep> Path)
{
    public ConditionContext Step(CaptureStep step, UnitLevel level) =>
        new(level, Path.IsDefault ? default : Path.Add(step));

    public ConditionContext Negated => this with { Path = default };
}
