using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Engine;
using ReviewLint.Analysis.Rules;
using ReviewLint.Documents;
using ReviewLint.Language;

namespace ReviewLint.Analysis.Tests.Engine;

public sealed class EngineDiagnosticTests
{
    private static string[] Visible(TestEngine engine, string text) => TestEngine.Visible(engine.Check(text));

    [Fact]
    public void The_rules_speak_both_languages_and_have_their_severities()
    {
        var expected = "RL0001 suggestion, RL0002 warning, RL0003 hidden, RL0004 warning, RL0005 error, RL0006 suggestion, RL0007 suggestion, RL0008 hidden, RL0010 error, RL0011 warning, RL0012 warning, RL0020 error, RL0021 error";
        Assert.Equal(expected, string.Join(", ", EngineRules.All.Select(r => $"{r.Id} {r.DefaultSeverity.ToString().ToLowerInvariant()}")));
        Assert.All(EngineRules.All, r =>
        {
            Assert.NotEqual(r.DescriptorFor(LanguageTag.English).MessageFormat, r.DescriptorFor(LanguageTag.Finnish).MessageFormat);
            Assert.NotEqual(r.HelpFor(LanguageTag.English), r.HelpFor(LanguageTag.Finnish));
            Assert.NotEmpty(r.Why);
            Assert.Same(r, EngineRules.Find(r.Id.ToLowerInvariant()));
        });
    }

    [Fact]
    public void A_document_that_says_neither_kind_nor_intent_is_told_of_the_kind_once()
    {
        var result = new TestEngine().Check("# Review\n\nIt was good.\n");
        var told = Assert.Single(result.Diagnostics);
        Assert.Equal("RL0001", told.Id);
        Assert.Equal("Review", result.Document!.Text.ToString(told.Span));
        Assert.Contains("kind", told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind: performance-review", 1)]
    [InlineData("kind: performance-review\nintent: both", 0)]
    [InlineData("kind: code-review", 0)]
    public void A_performance_review_without_an_intent_is_told(string frontMatter, int count) =>
        Assert.Equal(count, Visible(new TestEngine(), $"---\n{frontMatter}\n---\n\nIt was good.\n").Count(d => d.StartsWith("RL0001", StringComparison.Ordinal)));

    [Theory]
    [InlineData("intent: feedback", "RL0005@3 error")]
    [InlineData("intent: coaching", null)]
    [InlineData("x: y", "RL0005@6 error")]
    public void An_intent_that_the_policy_does_not_allow_is_an_error_where_it_is_declared(string declared, string? expected)
    {
        var engine = new TestEngine().With(".editorconfig", "[*.md]\nreviewlint_allowed_intents = coaching, both\n");
        Assert.Equal(expected, Visible(engine, $"---\nkind: performance-review\n{declared}\n---\n\nIt was good.\n").SingleOrDefault(d => d.StartsWith("RL0005", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_section_comment_does_not_get_round_the_policy()
    {
        var engine = new TestEngine().With(".editorconfig", "[*.md]\nreviewlint_allowed_intents = coaching, both\n");
        var text = "## One\n\n<!-- reviewlint: intent=feedback -->\n\nIt was good.\n\n## Two\n\nFine.\n";
        Assert.Equal(["RL0005@8 error"], Visible(engine, TestEngine.Review(text)));
        Assert.Empty(Visible(engine, TestEngine.Review(text, "both")));
    }

    [Fact]
    public void Rules_that_need_what_the_document_does_not_tell_are_named_once_and_do_not_run()
    {
        var calls = 0;
        var date = TestRules.Rule("RL3104", needs: RuleNeeds.Date);
        var period = TestRules.Rule("RL6106", needs: RuleNeeds.Period);
        var both = TestRules.Rule("RL6107", needs: RuleNeeds.Date | RuleNeeds.Period);
        var analyzer = new DelegateAnalyzer([date, period, both], context => context.RegisterSentenceAction(s =>
        {
            calls++;
            s.Report(date, s.Sentence.Span, s.Sentence.Language, "x");
        }));
        var result = new TestEngine(analyzer).Check(TestEngine.Review("It was good.\n\nIt was fine.\n"));
        var told = Assert.Single(result.Diagnostics);
        Assert.Equal(("RL0003", ReviewSeverity.Hidden), (told.Id, told.Severity));
        Assert.Equal("without a date RL3104 did not run; without a period RL6106 did not run; without a date and a period RL6107 did not run", told.Message);
        Assert.Equal(0, calls);
        Assert.False(result.Configuration!.IsEnabled(date, ReviewKind.PerformanceReview));
    }

    [Fact]
    public void A_date_and_a_period_let_them_run()
    {
        var rule = TestRules.Rule("RL3104", needs: RuleNeeds.Date | RuleNeeds.Period);
        var result = new TestEngine(new WordAnalyzer((rule, "slow"))).Check("---\nkind: performance-review\nintent: coaching\ndate: 2025-06-16\nperiod: 2025-01-01..2025-06-30\n---\n\nIt was slow.\n");
        Assert.Equal(["RL3104"], result.Diagnostics.Select(d => d.Id));
    }

    [Fact]
    public void A_rule_that_would_not_run_anyway_is_not_named()
    {
        var rule = TestRules.Rule("RL3104", needs: RuleNeeds.Date, intents: IntentSet.Coaching);
        Assert.Empty(new TestEngine(new WordAnalyzer((rule, "slow"))).Check(TestEngine.Review("It was slow.\n", "feedback")).Diagnostics);
    }

    [Fact]
    public void Front_matter_that_is_no_yaml_is_a_warning_and_the_text_is_still_checked()
    {
        var engine = new TestEngine(new WordAnalyzer((TestRules.Rule("RL8101"), "slow")));
        var ids = engine.Check("---\nkind: [performance\n---\n\nIt was slow.\n").Diagnostics.Select(d => d.Id).ToArray();
        Assert.Contains("RL0011", ids);
        Assert.Contains("RL8101", ids);
    }

    [Theory]
    [InlineData("<!-- reviewlint: intent=feedbak -->", "unknown intent \"feedbak\"; did you mean feedback?")]
    [InlineData("<!-- reviewlint: intention=feedback -->", "unknown setting \"intention\"; did you mean intent?")]
    [InlineData("<!-- reviewlint: intent -->", "unknown intent \"\"")]
    public void A_section_comment_with_an_unknown_word_is_reported(string comment, string message)
    {
        var result = new TestEngine().Check(TestEngine.Review($"# One\n\n{comment}\n\nIt was good.\n"));
        Assert.Equal(message, Assert.Single(result.Diagnostics).Message);
    }

    [Fact]
    public void A_file_that_is_too_large_is_checked_as_far_as_it_goes()
    {
        var engine = new TestEngine(new WordAnalyzer((TestRules.Rule("RL8101"), "slow"))).With(".editorconfig", "[*.md]\nreviewlint_max_file_size = 1k\n");
        var result = engine.Check(TestEngine.Review("It was slow.\n\n" + string.Concat(Enumerable.Repeat("It was fine.\n\n", 1000))));
        Assert.Equal(["RL0012", "RL8101"], result.Diagnostics.Select(d => d.Id).Order());
    }

    [Theory]
    [InlineData("intnet: coaching", "unknown front matter key \"intnet\"; did you mean intent?")]
    [InlineData("reviwee: Omar", "unknown front matter key \"reviwee\"; did you mean reviewee?")]
    [InlineData("reviewlint_intent: coaching", "unknown front matter key \"reviewlint_intent\"; did you mean intent?")]
    [InlineData("reviewers: Omar", null)]
    [InlineData("title: Review", null)]
    [InlineData("data: x", null)]
    public void A_slip_in_a_front_matter_key_is_reported_and_other_tools_keys_are_not(string entry, string? message) =>
        Assert.Equal(message, new TestEngine().Check($"---\nkind: code-review\n{entry}\n---\n\nIt was good.\n").Diagnostics.SingleOrDefault(d => d.Id == "RL0002")?.Message);

    [Fact]
    public void Problems_of_a_finnish_document_are_told_in_finnish()
    {
        var result = new TestEngine().Check("---\nkind: code-review\nintent: caoching\nlanguage: fi\n---\n\nSe oli hyvä.\n");
        Assert.Equal("tuntematon arvo \"caoching\"; tarkoititko \"coaching\"?", Assert.Single(result.Diagnostics).Message);
    }
}
