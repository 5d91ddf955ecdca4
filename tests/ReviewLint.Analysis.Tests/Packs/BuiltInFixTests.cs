using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Analysis.Tests.Packs;

/// <summary>Which rules offer which fixes, as the rule catalogue says; every other rule offers none, on purpose.</summary>
public sealed class BuiltInFixTests
{
    public static TheoryData<string, string> Catalogue => new()
    {
        { "safe", "RL7003 RL8003 RL8005 RL8006 RL8007 RL9007" },
        { "unsafe", "RL1005 RL2002 RL2003 RL4001 RL4004 RL4005 RL5002 RL5003 RL8003 RL8004 RL8005 RL8008 RL8009 RL9001 RL9006 RL9007 RL9008" },
    };

    public static TheoryData<string> Fixing => [.. RulePackLoader.BuiltIn.Definitions.Where(d => !d.Fixes.IsEmpty).Select(d => d.Rule.Id)];

    [Theory]
    [MemberData(nameof(Catalogue))]
    public void Exactly_the_rules_of_the_catalogue_offer_a_fix(string safety, string rules) =>
        Assert.Equal(rules, string.Join(' ', RulePackLoader.BuiltIn.Definitions
            .Where(d => d.Fixes.Any(f => f.Safety == (safety == "safe" ? FixSafety.Safe : FixSafety.Unsafe)))
            .Select(d => d.Rule.Id).Order(StringComparer.Ordinal)));

    [Theory]
    [MemberData(nameof(Fixing))]
    public void A_fix_is_shown_at_work_in_every_language_of_its_rule(string id)
    {
        var definition = RulePackLoader.BuiltIn.Definitions.Single(d => d.Rule.Id == id);
        var spoken = definition.Examples.Where(e => e.To is null).Select(LanguageOf).ToHashSet();
        var shown = definition.Examples.Where(e => e.To is not null && e.To != e.Text).Select(LanguageOf).ToHashSet();
        Assert.Superset(spoken, shown);
    }

    [Theory]
    [MemberData(nameof(Fixing))]
    public void Every_safety_that_a_rule_offers_is_shown(string id)
    {
        var definition = RulePackLoader.BuiltIn.Definitions.Single(d => d.Rule.Id == id);
        Assert.All(definition.Fixes.Select(f => f.Safety).Distinct(), s => Assert.Contains(definition.Examples, e => e.To is not null && e.To != e.Text && e.Safety == s));
    }

    private static string LanguageOf(RuleExample example) => example.FrontMatter.FirstOrDefault(f => f.Key == "language").Value ?? "en";
}
