using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Rules;
using ReviewLint.Analysis.Tests.Engine;

namespace ReviewLint.Analysis.Tests.Suppressions;

public sealed class SuppressionTests
{
    private static readonly ReviewRule s_slow = TestRules.Rule("RL8101");
    private static readonly ReviewRule s_late = TestRules.Rule("RL8102");
    private readonly TestEngine _engine = new(new WordAnalyzer((s_slow, "slow"), (s_late, "late")));

    private string[] Check(string text) => TestEngine.Visible(_engine.Check(TestEngine.Review(text)));

    [Fact]
    public void The_next_line_is_silenced_and_only_that_line()
    {
        Assert.Equal(["RL8101@8 warning"], Check("<!-- reviewlint-disable-next-line RL8101 -- agreed -->\nIt was slow on Monday\nand slow on Tuesday.\n"));
    }

    [Fact]
    public void Blank_lines_between_the_comment_and_the_next_line_do_not_count()
    {
        Assert.Empty(Check("<!-- reviewlint-disable-next-line RL8101 -- agreed -->\n\nIt was slow.\n"));
    }

    [Fact]
    public void The_comments_own_line_is_silenced()
    {
        Assert.Equal(["RL8101@8 warning"], Check("It was slow. <!-- reviewlint-disable-line RL8101 -- agreed -->\n\nAnd slow again.\n"));
    }

    [Fact]
    public void A_region_is_silenced_until_it_is_enabled_again()
    {
        var text = "<!-- reviewlint-disable RL8101 -- agreed -->\n\nIt was slow.\n\nSlow, slow.\n\n<!-- reviewlint-enable RL8101 -->\n\nIt was slow.\n";
        Assert.Equal(["RL8101@14 warning"], Check(text));
    }

    [Fact]
    public void A_region_without_an_end_goes_to_the_end_of_the_document()
    {
        Assert.Equal(["RL8101@6 warning"], Check("It was slow.\n\n<!-- reviewlint-disable RL8101 -- agreed -->\n\nIt was slow.\n\n# Title\n\nIt was slow.\n"));
    }

    [Fact]
    public void Several_ids_and_names_may_stand_in_one_comment()
    {
        Assert.Empty(Check("<!-- reviewlint-disable-next-line rl8101, rule-rl8102 -- agreed -->\nIt was slow and late.\n"));
    }

    [Fact]
    public void Without_an_id_all_rules_are_silenced()
    {
        Assert.Empty(Check("<!-- reviewlint-disable-next-line -- agreed -->\nIt was slow and late.\n"));
    }

    [Fact]
    public void Enabling_without_an_id_ends_every_region()
    {
        var text = "<!-- reviewlint-disable RL8101 RL8102 -- agreed -->\n\nIt was slow and late.\n\n<!-- reviewlint-enable -->\n\nIt was slow and late.\n";
        Assert.Equal(["RL8101@12 warning", "RL8102@12 warning"], Check(text));
    }

    [Fact]
    public void A_silenced_finding_is_kept_with_its_reason()
    {
        var result = _engine.Check(TestEngine.Review("<!-- reviewlint-disable-next-line RL8101 -- quoted from the survey -->\nIt was slow.\n"));
        var finding = Assert.Single(result.Diagnostics);
        Assert.True(finding.IsSuppressed);
        Assert.Equal("quoted from the survey", finding.SuppressionReason);
    }

    [Fact]
    public void A_finding_over_several_lines_is_silenced_by_a_region_that_covers_any_of_them_but_by_a_line_only_where_it_starts()
    {
        var wide = TestRules.Rule("RL8103");
        var engine = new TestEngine(new WordAnalyzer((wide, "slow\nand late")));
        Assert.Empty(TestEngine.Visible(engine.Check(TestEngine.Review("It was slow\nand late. <!-- reviewlint-disable RL8103 -- agreed -->\n"))));
        Assert.Equal(
            ["RL8103@6 warning", "RL0007@7 suggestion"],
            TestEngine.Visible(engine.Check(TestEngine.Review("It was slow\nand late. <!-- reviewlint-disable-line RL8103 -- agreed -->\n"))));
    }

    [Fact]
    public void A_missing_reason_is_a_suggestion()
    {
        Assert.Equal(["RL0006@6 suggestion"], Check("<!-- reviewlint-disable-next-line RL8101 -->\nIt was slow.\n"));
    }

    [Fact]
    public void A_suppression_that_silences_nothing_is_a_suggestion_at_the_id()
    {
        var result = _engine.Check(TestEngine.Review("<!-- reviewlint-disable-next-line RL8101 RL8102 -- agreed -->\nIt was slow.\n"));
        var unused = Assert.Single(result.Diagnostics, d => d.IsVisible);
        Assert.Equal("RL0007", unused.Id);
        Assert.Equal("RL8102", result.Document!.Text.ToString(unused.Span));
        Assert.Equal("suppression of RL8102 silences nothing", unused.Message);
    }

    [Fact]
    public void Enabling_what_was_never_disabled_is_a_suggestion()
    {
        Assert.Equal(["RL0007@6 suggestion"], Check("<!-- reviewlint-enable RL8101 -->\n\nIt was good.\n"));
    }

    [Fact]
    public void A_suppression_of_a_rule_that_is_turned_off_is_not_called_unused()
    {
        _engine.With(".editorconfig", "[*.md]\ndotnet_diagnostic.RL8101.severity = none\n");
        Assert.Empty(Check("<!-- reviewlint-disable-next-line RL8101 -- agreed -->\nIt was slow.\n"));
    }

    [Fact]
    public void An_unknown_id_is_reported_with_what_was_probably_meant()
    {
        var result = _engine.Check(TestEngine.Review("<!-- reviewlint-disable-next-line RL8l01 -- agreed -->\nIt was slow.\n"));
        var unknown = Assert.Single(result.Diagnostics, d => d.Id == "RL0002");
        Assert.Equal("unknown rule \"RL8l01\"; did you mean RL8101?", unknown.Message);
        Assert.Equal(ReviewSeverity.Warning, unknown.Severity);
    }

    [Fact]
    public void A_reason_without_hyphens_is_explained_once()
    {
        var result = _engine.Check(TestEngine.Review("<!-- reviewlint-disable-next-line RL8101 because we agreed so -->\nIt was slow.\n"));
        var unknown = Assert.Single(result.Diagnostics, d => d.Id == "RL0002");
        Assert.Contains("-- reason", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_comment_is_reported_with_what_was_probably_meant()
    {
        var result = _engine.Check(TestEngine.Review("<!-- reviewlint-disable-nextline RL8101 -- agreed -->\nIt was good.\n"));
        var unknown = Assert.Single(result.Diagnostics);
        Assert.Equal("unknown comment \"reviewlint-disable-nextline\"; did you mean reviewlint-disable-next-line?", unknown.Message);
    }

    [Fact]
    public void The_policy_cannot_be_silenced_by_the_document()
    {
        _engine.With(".editorconfig", "[*.md]\nreviewlint_allowed_intents = both\n");
        Assert.Contains("RL0005@3 error", Check("<!-- reviewlint-disable -- agreed -->\n<!-- reviewlint-disable RL0005 -- agreed -->\n\nIt was slow.\n"));
    }

    [Fact]
    public void The_engines_own_diagnostics_are_silenced_by_their_id()
    {
        var text = "---\nkind: performance-review\n---\n\n<!-- reviewlint-disable-next-line RL0001 -- a form -->\n# Review\n\nIt was good.\n";
        Assert.Empty(TestEngine.Visible(_engine.Check(text)));
    }

    [Fact]
    public void Messages_of_the_engine_are_in_the_language_of_the_document()
    {
        var result = _engine.Check("---\nkind: performance-review\nintent: coaching\nlanguage: fi\n---\n\n<!-- reviewlint-disable-next-line RL8101 -->\nTyö oli valmis.\n");
        Assert.Contains(result.Diagnostics, d => d.Id == "RL0006" && d.Message == "vaimennukselta puuttuu perustelu");
    }

    [Fact]
    public void A_silenced_finding_takes_nothing_over()
    {
        var winner = TestRules.Rule("RL8104", subsumes: ["RL8102"]);
        var engine = new TestEngine(new WordAnalyzer((winner, "slow"), (s_late, "late")));
        Assert.Equal(
            ["RL8102@7 warning"],
            TestEngine.Visible(engine.Check(TestEngine.Review("<!-- reviewlint-disable-next-line RL8104 -- agreed -->\nIt was slow and late.\n"))));
    }
}
