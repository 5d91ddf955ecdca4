using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Analysis.Tests.Packs;

/// <summary>What a rule says of sentences that are only like those its own condition finds.</summary>
public sealed class LikenessTests
{
    private const string Rule = """
        id: ACME1001
        name: second-hand
        title: Second-hand
        category: Evidence
        scope: sentence
        severity: warning
        when: { phrase: a little bird told me, as: words }
        likeness: { concern: hearsay }
        at: [words, sentence]
        message: '"{found}" is second-hand'
        help: Say what you saw.
        why: It cannot be answered.
        examples:
          flag: ["[|A little bird told me|] that you left."]
          pass: ["You left at two."]
        """;

    private const string Unlike = "The report lists 14 faults, each with its part number.";
    private const string Like = "A few people have said that you are hard to work with.";

    [Fact]
    public void What_the_words_find_is_said_as_loudly_as_the_rule_says() =>
        Assert.Equal([ReviewSeverity.Warning], Severities("performance-review", "A little bird told me that you left early."));

    [Fact]
    public void A_strong_likeness_is_a_suggestion_about_the_sentence()
    {
        var finding = Assert.Single(Check("performance-review", Like));
        Assert.Equal(ReviewSeverity.Suggestion, finding.Severity);
        Assert.Contains("A few people have said", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_code_review_a_likeness_is_hidden() => Assert.Equal([ReviewSeverity.Hidden], Severities("code-review", Like));

    [Fact]
    public void A_sentence_that_is_like_none_of_them_is_not_said_at_all() =>
        Assert.Empty(Severities("performance-review", Unlike));

    [Fact]
    public void What_the_words_find_in_a_sentence_like_none_of_them_is_hidden()
    {
        var rule = Rule.Replace("phrase: a little bird told me", "phrase: part number", StringComparison.Ordinal);
        Assert.Equal([ReviewSeverity.Hidden], Check("performance-review", Unlike, rule).Select(d => d.Severity));
        Assert.Equal([ReviewSeverity.Warning], Check("performance-review", Unlike, rule.Replace("likeness:", "doubt: false\nlikeness:", StringComparison.Ordinal)).Select(d => d.Severity));
    }

    [Theory]
    [InlineData("Did it never occur to you that the ward would be full on a Friday?", "rhetorical-question")]
    [InlineData("Isn't it more sensible to begin with the long list?", "leading-question")]
    public void A_question_that_may_be_none_is_at_most_suspected(string text, string concern)
    {
        var rule = Rule.Replace("likeness: { concern: hearsay }", $"likeness: {{ concern: {concern} }}", StringComparison.Ordinal);
        Assert.Equal([ReviewSeverity.Hidden], Check("performance-review", text, rule).Select(d => d.Severity));
        Assert.Empty(Check("performance-review", "What did you learn from the long list?", rule));
    }

    [Fact]
    public void A_concern_that_there_is_not_is_a_problem_of_the_rule()
    {
        var problem = RulePackLoader.LoadTexts(("rule.yml", Rule.Replace("concern: hearsay", "concern: heresay", StringComparison.Ordinal))).Problems[0];
        Assert.Contains("unknown concern 'heresay'", problem.Message, StringComparison.Ordinal);
        Assert.Equal("Did you mean 'hearsay'?", problem.Help);
    }

    private static IEnumerable<ReviewSeverity> Severities(string kind, string text) => Check(kind, text).Select(d => d.Severity);

    private static IEnumerable<ReviewDiagnostic> Check(string kind, string text, string rule = Rule)
    {
        var pack = RulePackLoader.LoadTexts(("rule.yml", rule));
        Assert.Empty(pack.Problems);
        var bytes = System.Text.Encoding.UTF8.GetBytes($"---\nkind: {kind}\nintent: feedback\n---\n\n{text}\n");
        var driver = new ReviewAnalysisDriver(_ => [new DeclarativeAnalyzer([pack])], new ReviewConfiguration(ConfigurationOverrides.None, _ => null));
        return driver.Analyze(new ReviewInput("review.md", "/work/review.md", () => bytes)).Diagnostics.Where(d => d.Id == "ACME1001");
    }
}
