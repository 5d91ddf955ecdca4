using System.Collections.Immutable;
using ReviewLint.Analysis.Conditions;

namespace ReviewLint.Analysis.Packs;

/// <summary>Where a condition stands in its rule.</summary>
/// <param name="Level">The level of the units it is about.</param>
/// <param name="Path">The way there from the unit the rule matches; default where nothing may be named (under <c>not</c>).</param>
/// <param name="IsDefined">Whether it stands in a definition, which may be asked for where something can be named and where nothing can: there its names are not heard.</param>
internal readonly record struct ConditionContext(UnitLevel Level, ImmutableArray<CaptureStep> Path, bool IsDefined = false)
{
    public ConditionContext Step(CaptureStep step, UnitLevel level) =>
        this with { Level = level, Path = Path.IsDefault ? default : Path.Add(step) };

    public ConditionContext Defined => this with { IsDefined = true };

    public ConditionContext Negated => this with { Path = default };
}
