using System.Collections.Immutable;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Analysis.Tests.Packs;

/// <summary>
/// What an example may say of itself: that the engine cannot bring it out yet, which is listed and may not lie, and how loud a finding must be, for what a rule only points out quietly is no
/// false alarm.
/// </summary>
public sealed class RuleExampleTests
{
    private const string Rule = """
        id: ACME1001
        name: asap
        title: Deadline without a date
        category: House
        scope: sentence
        severity: warning
        when:
          phrase: { en: [asap] }
          as: words
        at: words
        at-most:
          hidden: { phrase: { en: [please] } }
        message: 'asap'
        help: Name the day.
        why: Because.
        examples:
          flag:
            - severity: warning
              text: "Send it [|asap|]."
            - severity: hidden
              text: "Please send it [|asap|]."
            - text: "Send it [|at once|]."
              known-gap: the list does not have it
          pass:
            - text: "Send it on 4 May."
        """;

    [Fact]
    public void A_known_gap_passes_while_it_is_one()
    {
        var results = Run(Rule);

        Assert.All(results, r => Assert.True(r.Passed, r.Message));
        Assert.Equal("the list does not have it", Assert.Single(results, r => r.KnownGap is not null).KnownGap);
    }

    [Fact]
    public void A_known_gap_that_has_closed_fails_until_it_is_taken_off_the_list()
    {
        var results = Run(Rule.Replace("[asap]", "[asap, at once]", StringComparison.Ordinal));

        Assert.Contains("known-gap", Assert.Single(results, r => !r.Passed).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_as_loud_as_the_example_says_passes() => Assert.All(Run(Rule), r => Assert.True(r.Passed, r.Message));

    [Fact]
    public void A_finding_that_is_louder_fails_and_says_so()
    {
        var results = Run(Rule.Replace("hidden: { phrase: { en: [please] } }", "suggestion: { phrase: { en: [please] } }", StringComparison.Ordinal));

        Assert.Equal("expected severity hidden, got suggestion on \"asap\"", Assert.Single(results, r => !r.Passed).Message);
    }

    [Fact]
    public void A_severity_that_there_is_not_and_one_of_an_example_without_a_finding_are_problems_of_the_rule()
    {
        Assert.Contains("unknown severity 'hiden'", Problem(Rule.Replace("- severity: hidden", "- severity: hiden", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("'severity'", Problem(Rule.Replace("- text: \"Send it on 4 May.\"", "- { severity: hidden, text: \"Send it on 4 May.\" }", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_shows_what_the_rule_says_aloud()
    {
        var page = Assert.Single(RulePages.Of(RulePackLoader.LoadTexts(("rule.yml", Rule))), p => p.Name == "ACME1001.md").Text;

        Assert.Contains("\nSend it asap.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Please send it asap.", page, StringComparison.Ordinal);
    }

    private static string Problem(string rule) => RulePackLoader.LoadTexts(("rule.yml", rule)).Problems[0].Message;

    private static ImmutableArray<RuleExampleResult> Run(string rule)
    {
        var pack = RulePackLoader.LoadTexts(("rule.yml", rule));
        Assert.Empty(pack.Problems);
        return RuleExampleRunner.Run(pack);
    }
}
