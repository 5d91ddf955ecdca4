using ReviewLint.Analysis.Packs;

namespace ReviewLint.Analysis.Tests.Packs;

public sealed class RuleCoverageTests
{
    private const string Rule = """
        id: ACME1001
        name: word
        title: A word
        category: House
        scope: sentence
        severity: warning
        when:
          any:
            - phrase: synergy
            - phrase: leverage
          not: { phrase: [patent, trademark] }
        message: 'the word'
        help: Say what you mean.
        why: Because.
        examples:
        """;

    [Fact]
    public void A_branch_that_no_flag_example_needs_is_named_where_it_stands()
    {
        var missing = Assert.Single(Measure("""
              flag: ["[|The synergy was there.|]"]
              pass: ["The report was there.", "The patent on synergy was there."]
            """).Unexercised);

        Assert.Equal(("ACME1001", 10, 7, "{ phrase: leverage }"), (missing.RuleId, missing.Line, missing.Column, missing.Condition));
        Assert.Contains("'flag'", missing.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_that_no_pass_example_needs_is_named_where_it_stands()
    {
        var missing = Assert.Single(Measure("""
              flag: ["[|The synergy was there.|]", "[|We leverage the tests.|]"]
              pass: ["The report was there."]
            """).Unexercised);

        Assert.Equal((11, 3), (missing.Line, missing.Column));
        Assert.Contains("'pass'", missing.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_that_need_every_condition_leave_nothing_to_say()
    {
        var coverage = Measure("""
              flag: ["[|The synergy was there.|]", "[|We leverage the tests.|]"]
              pass: ["The report was there.", "The patent on synergy was there."]
            """);

        Assert.Empty(coverage.Unexercised);
        Assert.Equal(5, coverage.Conditions);
    }

    [Fact]
    public void What_is_defined_is_looked_at_once_and_left_out_wherever_it_is_asked_for()
    {
        var defined = Rule.Replace("when:", "define:\n  word: { phrase: [synergy, leverage] }\nwhen:", StringComparison.Ordinal)
            .Replace("    - phrase: synergy\n    - phrase: leverage\n", "    - { shape: exclamation-mark, is: word }\n    - { shape: question-mark, is: word }\n", StringComparison.Ordinal);
        var coverage = Measure("""
              flag: ["[|What a synergy!|]", "[|Is it synergy?|]"]
              pass: ["What a report!", "Is it a report?", "The synergy was there.", "What a patent on synergy!"]
            """, defined);

        Assert.Empty(coverage.Unexercised);
        Assert.Equal(10, coverage.Conditions);
    }

    private static RuleCoverage Measure(string examples, string rule = Rule)
    {
        var pack = RulePackLoader.LoadTexts(("a.yml", rule + "\n" + examples));
        Assert.Empty(pack.Problems);
        Assert.All(RuleExampleRunner.Run(pack), r => Assert.True(r.Passed, r.Message));
        return RuleCoverage.Measure(pack);
    }
}
