using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Rules;
using ReviewLint.Analysis.Tests.Engine;

namespace ReviewLint.Analysis.Tests.Precedence;

public sealed class SpanBudgetTests
{
    private static string[] Visible(string text, params (ReviewRule Rule, string Word)[] words) =>
        TestEngine.Visible(new TestEngine(new WordAnalyzer(words)).Check(TestEngine.Review(text)));

    [Fact]
    public void One_finding_is_left_on_identical_words()
    {
        Assert.Equal(["RL8101@6 warning"], Visible("It was slow.\n", (TestRules.Rule("RL9101", severity: ReviewSeverity.Suggestion), "slow"), (TestRules.Rule("RL8101"), "slow")));
    }

    [Fact]
    public void Two_findings_are_left_in_a_sentence_and_the_rest_is_cut_by_the_first()
    {
        var words = new[] { (TestRules.Rule("RL8101"), "slow"), (TestRules.Rule("RL8102"), "late"), (TestRules.Rule("RL8103"), "odd") };
        var result = new TestEngine(new WordAnalyzer(words)).Check(TestEngine.Review("It was slow, late and odd.\n"));
        Assert.Equal(["RL8101@6 warning", "RL8102@6 warning"], TestEngine.Visible(result));
        Assert.Equal("RL8101", result.Diagnostics.Single(d => d.Id == "RL8103").SubsumedBy);
        Assert.Empty(result.Diagnostics.Single(d => d.Id == "RL8101").Related);
    }

    [Fact]
    public void Severity_decides_first_then_the_family_then_the_longer_match_then_the_lower_id()
    {
        Assert.Equal(["RL1101@6 warning", "RL7101@6 suggestion"], Visible(
            "It was slow, late and odd.\n",
            (TestRules.Rule("RL8101", severity: ReviewSeverity.Suggestion), "late"),
            (TestRules.Rule("RL1101"), "slow"),
            (TestRules.Rule("RL7101", severity: ReviewSeverity.Suggestion), "odd")));
        var order = "784625139".Select(family => TestRules.Rule($"RL{family}101", category: "Any")).ToArray();
        for (var i = 0; i + 2 < order.Length; i++)
        {
            Assert.Equal(
                new[] { order[i].Id, order[i + 1].Id }.Order(),
                Visible("It was slow, late and odd.\n", (order[i + 2], "slow"), (order[i + 1], "late"), (order[i], "odd")).Select(d => d[..6]).Order());
        }

        Assert.Equal(["RL8102@6 warning", "RL8103@6 warning"], Visible("It was a, bb and ccc.\n", (TestRules.Rule("RL8101"), ","), (TestRules.Rule("RL8102"), "bb"), (TestRules.Rule("RL8103"), "ccc")));
        Assert.Equal(["RL8102@6 warning", "RL8101@6 warning"], Visible("It was slow, late, rude.\n", (TestRules.Rule("RL8103"), "slow"), (TestRules.Rule("RL8102"), "late"), (TestRules.Rule("RL8101"), "rude")));
    }

    [Fact]
    public void Rules_of_a_teams_own_pack_are_ordered_by_their_category_and_an_unknown_one_comes_last()
    {
        string[] categories = ["Bias", "tone", "Ownership", "evidence", "Dialogue", "Approach", "GOALS", "Depth", "Structure", "Something of ours"];
        for (var i = 0; i + 1 < categories.Length; i++)
        {
            var (stronger, weaker) = (TestRules.Rule("XA1002", category: categories[i]), TestRules.Rule("XA1001", category: categories[i + 1]));
            Assert.Equal(["XA1002@6 warning"], Visible("It was slow.\n", (weaker, "slow"), (stronger, "slow")));
        }
    }

    [Fact]
    public void A_teams_own_rule_stands_with_the_family_of_its_category()
    {
        Assert.Equal(["XA1001@6 warning"], Visible("It was slow.\n", (TestRules.Rule("RL8101"), "slow"), (TestRules.Rule("XA1001", category: "Bias"), "slow")));
        Assert.Equal(["RL4101@6 warning"], Visible("It was slow.\n", (TestRules.Rule("RL4101"), "slow"), (TestRules.Rule("XA1001", category: "Ownership"), "slow")));
        Assert.Equal(["RL7101@6 warning"], Visible("It was slow.\n", (TestRules.Rule("RL7101", category: "Structure"), "slow"), (TestRules.Rule("RLX7101", category: "Tone"), "slow")));
    }

    [Fact]
    public void What_is_cut_on_identical_words_leaves_its_place_in_the_sentence_to_others()
    {
        Assert.Equal(["RL8101@6 warning", "RL8103@6 warning"], Visible("It was slow and odd.\n", (TestRules.Rule("RL8101"), "slow"), (TestRules.Rule("RL8102"), "slow"), (TestRules.Rule("RL8103"), "odd")));
    }

    [Fact]
    public void Errors_are_never_cut_and_count()
    {
        var words = new[]
        {
            (TestRules.Rule("RL8101", severity: ReviewSeverity.Error), "slow"),
            (TestRules.Rule("RL8102", severity: ReviewSeverity.Error), "slow"),
            (TestRules.Rule("RL8103", severity: ReviewSeverity.Error), "late"),
            (TestRules.Rule("RL8104"), "odd"),
        };
        Assert.Equal(["RL8101@6 error", "RL8102@6 error", "RL8103@6 error"], Visible("It was slow, late and odd.\n", words));
    }

    [Fact]
    public void Findings_of_sections_and_documents_are_not_counted()
    {
        var words = new[]
        {
            (TestRules.Rule("RL1101", RuleScope.Document), "slow"),
            (TestRules.Rule("RL1102", RuleScope.Document), "slow"),
            (TestRules.Rule("RL6101", RuleScope.Section), "slow"),
            (TestRules.Rule("RL8101"), "slow"),
            (TestRules.Rule("RL8102"), "late"),
        };
        Assert.Equal(5, Visible("It was slow and late.\n", words).Length);
    }

    [Fact]
    public void Hidden_findings_neither_count_nor_are_cut()
    {
        var words = new[] { (TestRules.Rule("RL7101", severity: ReviewSeverity.Hidden), "slow"), (TestRules.Rule("RL8101"), "slow"), (TestRules.Rule("RL8102"), "late") };
        var result = new TestEngine(new WordAnalyzer(words)).Check(TestEngine.Review("It was slow and late.\n"));
        Assert.All(result.Diagnostics, d => Assert.Null(d.SubsumedBy));
    }

    [Fact]
    public void The_number_is_configured()
    {
        var words = new[] { (TestRules.Rule("RL8101"), "slow"), (TestRules.Rule("RL8102"), "late"), (TestRules.Rule("RL8103"), "odd") };
        var engine = new TestEngine(new WordAnalyzer(words)).With(".editorconfig", "[*.md]\nreviewlint_max_per_sentence = 3\n");
        Assert.Equal(3, TestEngine.Visible(engine.Check(TestEngine.Review("It was slow, late and odd.\n"))).Length);
    }

    [Fact]
    public void What_is_silenced_or_taken_over_does_not_count()
    {
        var words = new[]
        {
            (TestRules.Rule("RL7101", subsumes: ["RL7102"]), "slow"),
            (TestRules.Rule("RL7102"), "late"),
            (TestRules.Rule("RL8101"), "odd"),
            (TestRules.Rule("RL8102"), "rude"),
        };
        Assert.Equal(
            ["RL7101@7 warning", "RL8102@7 warning"],
            Visible("<!-- reviewlint-disable-next-line RL8101 -- agreed -->\nIt was slow, late, odd and rude.\n", words));
    }

    [Fact]
    public void The_same_rule_on_the_same_words_is_one_finding()
    {
        var rule = TestRules.Rule("RL8101");
        var result = new TestEngine(new WordAnalyzer((rule, "slow"), (rule, "slow"))).Check(TestEngine.Review("It was slow.\n"));
        Assert.Single(result.Diagnostics);
    }
}
