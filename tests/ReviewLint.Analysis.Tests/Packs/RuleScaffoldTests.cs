using ReviewLint.Analysis.Packs;

namespace ReviewLint.Analysis.Tests.Packs;

public sealed class RuleScaffoldTests
{
    [Fact]
    public void A_new_rule_passes_its_tests_as_it_stands_and_its_examples_exercise_every_condition()
    {
        var pack = RulePackLoader.LoadTexts(("pack.yml", RuleScaffold.PackFile("acme", "ACME")), ("a.yml", RuleScaffold.RuleFile("ACME1001", "asap")));

        Assert.Empty(pack.Problems);
        var results = RuleExampleRunner.Run(pack);
        Assert.Contains(results, r => r.IsFlag);
        Assert.Contains(results, r => !r.IsFlag);
        Assert.All(results, r => Assert.True(r.Passed, r.Message));
        Assert.Empty(RuleCoverage.Measure(pack).Unexercised);
    }

    [Theory]
    [InlineData("ACME1001", "", null)]
    [InlineData("ACME1001", "ACME", null)]
    [InlineData("acme1001", "", "'acme1001' is no rule id")]
    [InlineData("ACME", "", "'ACME' is no rule id")]
    [InlineData("ACME12", "", "'ACME12' is no rule id")]
    [InlineData("RL1001", "", "the prefix 'RL' belongs to the built-in rules")]
    [InlineData("BETA1001", "ACME", "does not begin with this pack's prefix 'ACME'")]
    public void An_id_is_the_packs_prefix_and_digits(string id, string prefix, string? problem)
    {
        var found = RuleScaffold.ProblemWithId(id, prefix);
        if (problem is null)
        {
            Assert.Null(found);
        }
        else
        {
            Assert.Contains(problem, found, StringComparison.Ordinal);
        }
    }
}
