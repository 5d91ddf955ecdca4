using System.Collections.Immutable;
using ReviewLint.Analysis.Conditions;

namespace ReviewLint.Analysis.Packs;

/// <summary>
/// Which conditions of a pack's rules its examples exercise. Every condition is taken out in turn and the examples are run again (mutation testing, after
/// DeMillo, Lipton and Sayward, "Hints on test data selection", 1978): when none fails, nothing would tell if the condition were wrong. Of conditions inside one
/// another the outermost is named.
/// </summary>
public sealed class RuleCoverage
{
    private RuleCoverage(int conditions, ImmutableArray<UnexercisedCondition> unexercised) => (Conditions, Unexercised) = (conditions, unexercised);

    /// <summary>Number of conditions looked at.</summary>
    public int Conditions { get; }

    /// <summary>Those that no example exercises, by file and position.</summary>
    public ImmutableArray<UnexercisedCondition> Unexercised { get; }

    /// <summary>Measures a pack. Examples that do not come out, and known gaps, show nothing and are not counted on.</summary>
    public static RuleCoverage Measure(RulePack pack)
    {
        var conditions = 0;
        var unexercised = ImmutableArray.CreateBuilder<UnexercisedCondition>();

        // A changed rule's conditions are those of its own pack, and are measured there.
        foreach (var definition in pack.Definitions.Where(d => !d.Source.IsOverride))
        {
            var examples = Passing(definition);
            var sites = definition.Source.Sites();
            var noticed = new bool[sites.Count];
            for (var i = 0; i < sites.Count; i++)
            {
                conditions++;

                // What stands in a condition that nobody misses is not looked at further.
                if (sites[i].Parent >= 0 && !noticed[sites[i].Parent])
                {
                    continue;
                }

                noticed[i] = IsNoticed(definition.Source.ReadWithout(sites[i]), examples);
                if (!noticed[i])
                {
                    unexercised.Add(new UnexercisedCondition(definition.Rule.Id, definition.Path, sites[i].Line, sites[i].Column, sites[i].Text, Help(sites[i])));
                }
            }
        }

        return new RuleCoverage(conditions, unexercised.ToImmutable());
    }

    private static List<RuleExample> Passing(RuleDefinition definition)
    {
        ImmutableArray<ReviewAnalyzer> analyzers = [new DeclarativeAnalyzer((IEnumerable<RuleDefinition>)[definition])];
        return [.. definition.Examples.Where(e => e.KnownGap is null && RuleExampleRunner.Run(definition, e, analyzers).Passed)];
    }

    private static bool IsNoticed(RuleDefinition? without, List<RuleExample> examples)
    {
        // Nothing is left of the rule, or it would report everything: no flag or no pass example could come out.
        if (without is null || without.When is ConstantCondition)
        {
            return examples.Count > 0;
        }

        ImmutableArray<ReviewAnalyzer> analyzers = [new DeclarativeAnalyzer((IEnumerable<RuleDefinition>)[without])];
        return examples.Exists(e => !RuleExampleRunner.Run(without, e, analyzers).Passed);
    }

    private static string Help(ConditionSite site) => site.Widens
        ? "Add a 'pass' example that only this condition keeps from being reported."
        : "Add a 'flag' example that is found by this alone.";
}
