using ReviewLint.Analysis.Packs;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Tests.Precedence;

public sealed class BuiltInPrecedenceTests
{
    private static readonly Dictionary<string, ReviewRule> Rules = new DeclarativeAnalyzer([RulePackLoader.BuiltIn]).Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);

    // The catalogue's table (00-overview, section 4), for the blocks of the five dimensions and of structure.
    [Theory]
    [InlineData("RL9013", "RL1001 RL2001 RL3001 RL4001 RL5001")]
    [InlineData("RL1001", "RL1002 RL5001 RL9002 RL3003")]
    [InlineData("RL1002", "RL9001/goals")]
    [InlineData("RL9002", "RL3003 RL5006 RL9001/next-steps")]
    [InlineData("RL2002", "RL3005")]
    [InlineData("RL4001", "RL5003 RL9009")]
    [InlineData("RL2003", "RL1005")]
    [InlineData("RL1005", "RL8009")]
    [InlineData("RL5005", "RL7001")]
    [InlineData("RL4004", "RL6003")]
    [InlineData("RL4002", "RL4006")]
    [InlineData("RL4003", "RL1003 RL9003")]
    [InlineData("RL1004", "RL1003")]
    [InlineData("RL5004", "RL6003 RL9006")]
    [InlineData("RL9007", "RL9006 RL9008")]
    [InlineData("RL9004", "RL6002")]
    public void A_rule_takes_over_what_the_catalogue_says(string winner, string losers) =>
        Assert.Equal(losers.Split(' ').Order(StringComparer.Ordinal), Rules[winner].Subsumes.Order(StringComparer.Ordinal));
}
