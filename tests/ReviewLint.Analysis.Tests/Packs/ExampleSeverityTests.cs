using ReviewLint.Analysis.Packs;

namespace ReviewLint.Analysis.Tests.Packs;

/// <summary>An example can say how loud a finding must be: what a rule only points out quietly is no false alarm.</summary>
public sealed class ExampleSeverityTests
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
            - severity: hidden
              text: "Please send it [|asap|]."
            - severity: warning
              text: "Send it [|asap|]."
          pass:
            - text: "Send it on 4 May."
        """;

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

    private static string Problem(string rule) => RulePackLoader.LoadTexts(("rule.yml", rule)).Problems[0].Message;

    private static System.Collections.Immutable.ImmutableArray<RuleExampleResult> Run(string rule)
    {
        var pack = RulePackLoader.LoadTexts(("rule.yml", rule));
        Assert.Empty(pack.Problems);
        return RuleExampleRunner.Run(pack);
    }
}
