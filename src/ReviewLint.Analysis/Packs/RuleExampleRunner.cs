using System.Collections.Immutable;

namespace ReviewLint.Analysis.Packs;

/// <summary>Runs the examples in rule files (<c>rules test</c> and the project's own tests).</summary>
public static class RuleExampleRunner
{
    /// <summary>Runs every example of every rule of a pack, in order. A <c>flag</c> example must be reported on exactly the span marked <c>[|…|]</c>; a <c>pass</c> example must not be reported by its rule.</summary>
    public static ImmutableArray<RuleExampleResult> Run(RulePack pack) => throw new NotImplementedException();
}
