using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Rules;
using ReviewLint.Analysis.Tests.Engine;

namespace ReviewLint.Analysis.Tests.Suppressions;

public sealed class SuppressionTests
{
    private static readonly ReviewRule s_slow = TestRules.Rule("RL8101");
    private static readonly ReviewRule s_late = TestRules.Rule("RL8102");
    private readonly TestEngine _engine = new(new WordAnalyzer((s_slow, "slow"), (s_late, "late")));

    private string[] Check(string text) => TestEngine.Visible(_engine.Check(TestEngine.Review(text)));

    // A document that holds a comment and a word that nothing is said of.
    private ReviewResult CheckComment(string comment, string language) => _engine.Check($"---\nkind: performance-review\nintent: coaching\nlanguage: {language}\n---\n\n{comment}\n\nHyvä.\n");

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
    public void A_line_of_blanks_alone_is_a_blank_line()
    {
        Assert.Empty(Check("<!-- reviewlint-disable-next-line RL8101 -- agreed -->\n \t \nIt was slow.\n"));
    }

    [Fact]
    public void A_comment_over_two_lines_silences_the_words_before_it_and_those_behind_it()
    {
        Assert.Equal(["RL8101@9 warning"], Check("It was slow. <!-- reviewlint-disable-line RL8101\n-- agreed --> It was slow.\n\nIt was slow.\n"));
    }

    [Fact]
    public void Disabling_anew_continues_a_region_with_the_new_reason_and_one_comment_ends_both()
    {
        var text = "<!-- reviewlint-disable RL8101 -- first -->\n\nIt was slow.\n\n<!-- reviewlint-disable RL8101 -- second -->\n\nIt was slow.\n\n<!-- reviewlint-enable RL8101 -->\n\nIt was slow.\n";
        var result = _engine.Check(TestEngine.Review(text));
        Assert.Equal(["first", "second", null], result.Diagnostics.Select(d => d.SuppressionReason));
        Assert.Equal(["RL8101@16 warning"], TestEngine.Visible(result));
    }

    [Fact]
    public void Each_of_several_regions_silences_from_its_comment_to_its_end_and_nothing_between()
    {
        const string Region = "<!-- reviewlint-disable RL8101 -- agreed -->\n\nIt was slow.\n\n<!-- reviewlint-enable RL8101 -->\n\nIt was slow.\n\n";
        Assert.Equal(["RL8101@12 warning", "RL8101@20 warning", "RL8101@28 warning"], Check(Region + Region + Region));
    }

    [Fact]
    public void Enabling_one_rule_leaves_the_others_silenced()
    {
        Assert.Equal(["RL8101@12 warning"], Check("<!-- reviewlint-disable RL8101 RL8102 -- agreed -->\n\nIt was slow.\n\n<!-- reviewlint-enable RL8101 -->\n\nIt was slow and late.\n"));
    }

    [Theory]
    [InlineData("en", "<!-- reviewlint-disable -- agreed -->", "suppression of all rules silences nothing")]
    [InlineData("en", "<!-- reviewlint-enable -->", "all rules: nothing is disabled here that could be enabled")]
    [InlineData("fi", "<!-- reviewlint-disable -- sovittu -->", "vaimennus ei vaimenna mitään")]
    [InlineData("fi", "<!-- reviewlint-disable RL8101 -- sovittu -->", "säännön RL8101 vaimennus ei vaimenna mitään")]
    [InlineData("fi", "<!-- reviewlint-enable -->", "kaikki säännöt: tässä ei ole mitään vaimennusta päätettävänä")]
    [InlineData("fi", "<!-- reviewlint-enable RL8101 -->", "RL8101: tässä ei ole mitään vaimennusta päätettävänä")]
    public void What_a_comment_does_in_vain_is_told_in_the_language_of_the_document(string language, string comment, string message)
    {
        var result = CheckComment(comment, language);
        Assert.Equal(("RL0007", message), (Assert.Single(result.Diagnostics).Id, result.Diagnostics[0].Message));
    }

    [Theory]
    [InlineData("RL8101 --", null)]
    [InlineData("RL8101 -- agreed -- twice", "agreed -- twice")]
    [InlineData("-- agreed", "agreed")]
    public void A_reason_is_what_stands_behind_the_first_lone_hyphens(string arguments, string? reason)
    {
        var finding = Assert.Single(_engine.Check(TestEngine.Review($"<!-- reviewlint-disable-next-line {arguments} -->\nIt was slow.\n")).Diagnostics, d => d.Id == "RL8101");
        Assert.Equal((true, reason), (finding.IsSuppressed, finding.SuppressionReason));
    }

    [Theory]
    [InlineData("RL8101")]
    [InlineData("")]
    public void A_comment_for_a_line_gives_its_own_reason_inside_a_region(string id)
    {
        var result = _engine.Check(TestEngine.Review($"<!-- reviewlint-disable {id} -- region -->\n\n<!-- reviewlint-disable-next-line {id} -- line -->\nIt was slow.\n\nIt was slow.\n"));
        Assert.Equal(["line", "region"], result.Diagnostics.Select(d => d.SuppressionReason));
    }

    [Fact]
    public void A_region_without_an_id_silences_all_rules_until_its_end_on_the_same_line_too()
    {
        Assert.Equal(["RL8101@10 warning", "RL8102@10 warning"], Check("<!-- reviewlint-disable -- agreed -->\n\nIt was slow and late. <!-- reviewlint-enable -->\n\nIt was slow and late.\n"));
    }

    [Theory]
    [InlineData("RL8101 --agreed")]
    [InlineData("RL8101-- agreed")]
    public void Hyphens_that_touch_a_word_begin_no_reason(string arguments)
    {
        var result = _engine.Check(TestEngine.Review($"<!-- reviewlint-disable-next-line {arguments} -->\nIt was slow.\n"));
        Assert.Equal("suppression gives no reason", Assert.Single(result.Diagnostics, d => d.Id == "RL0006").Message);
    }

    [Theory]
    [InlineData("<!-- reviewlint-disable-next-line RL8l01 -- sovittu -->", "tuntematon sääntö \"RL8l01\"; tarkoititko RL8101?")]
    [InlineData("<!-- reviewlint-disable-next-line RL9999 -- sovittu -->", "tuntematon sääntö \"RL9999\"")]
    [InlineData("<!-- reviewlint-disable-next-line koska sovittiin -- niin -->", "tuntematon sääntö \"koska\"; perustelu kirjoitetaan kahden yhdysmerkin jälkeen (-- perustelu)")]
    [InlineData("<!-- reviewlint-disable-nextline RL8101 -- sovittu -->", "tuntematon kommentti \"reviewlint-disable-nextline\"; tarkoititko reviewlint-disable-next-line?")]
    [InlineData("<!-- reviewlint-disble RL8101 -- sovittu -->", "tuntematon kommentti \"reviewlint-disble\"; tarkoititko reviewlint-disable?")]
    [InlineData("<!-- reviewlint-enble RL8101 -->", "tuntematon kommentti \"reviewlint-enble\"; tarkoititko reviewlint-enable?")]
    [InlineData("<!-- reviewlint: intention=feedback -->", "tuntematon asetus \"intention\"; tarkoititko intent?")]
    [InlineData("<!-- reviewlint: intent=coachng -->", "tuntematon tarkoitus \"coachng\"; tarkoititko coaching?")]
    [InlineData("<!-- reviewlint: intent=boht -->", "tuntematon tarkoitus \"boht\"; tarkoititko both?")]
    [InlineData("<!-- reviewlint: intent -->", "tuntematon tarkoitus \"\"")]
    public void A_name_that_is_not_known_is_told_in_finnish_in_a_finnish_document(string comment, string message)
    {
        var result = CheckComment(comment, "fi");
        Assert.Equal(message, Assert.Single(result.Diagnostics, d => d.Id == "RL0002").Message);
    }

    [Theory]
    [InlineData("en", "<!-- reviewlint: intention=feedback -->", "Write <!-- reviewlint: intent=coaching -->")]
    [InlineData("fi", "<!-- reviewlint: intention=feedback -->", "Kirjoita <!-- reviewlint: intent=coaching -->")]
    [InlineData("en", "<!-- reviewlint-mute -->", "Known: reviewlint, reviewlint-disable, reviewlint-enable, reviewlint-disable-line, reviewlint-disable-next-line.")]
    [InlineData("fi", "<!-- reviewlint-mute -->", "Tunnetut: reviewlint, reviewlint-disable, reviewlint-enable, reviewlint-disable-line, reviewlint-disable-next-line.")]
    public void The_help_for_a_name_that_is_not_known_says_what_may_be_written(string language, string comment, string help)
    {
        var result = CheckComment(comment, language);
        Assert.StartsWith(help, Assert.Single(result.Diagnostics, d => d.Id == "RL0002").Help, StringComparison.Ordinal);
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
