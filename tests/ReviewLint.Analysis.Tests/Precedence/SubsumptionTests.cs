using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Rules;
using ReviewLint.Analysis.Tests.Engine;

namespace ReviewLint.Analysis.Tests.Precedence;

public sealed class SubsumptionTests
{
    private static ReviewResult Check(string text, params (ReviewRule Rule, string Word)[] words) =>
        new TestEngine(new WordAnalyzer(words)).Check(TestEngine.Review(text));

    private static string[] Visible(string text, params (ReviewRule Rule, string Word)[] words) => TestEngine.Visible(Check(text, words));

    [Fact]
    public void A_sentence_rule_takes_over_another_in_the_same_sentence_only()
    {
        var winner = TestRules.Rule("RL4101", subsumes: ["RL9101"]);
        var loser = TestRules.Rule("RL9101");
        Assert.Equal(["RL4101@6 warning", "RL9101@7 warning"], Visible("It was slow and late.\nThis too was late.\n", (winner, "slow"), (loser, "late")));
    }

    [Fact]
    public void The_loser_becomes_a_further_place_of_the_winner()
    {
        var result = Check("It was slow and late.\n", (TestRules.Rule("RL4101", subsumes: ["RL9101"]), "slow"), (TestRules.Rule("RL9101"), "late"));
        var winner = Assert.Single(result.Diagnostics, d => d.Id == "RL4101");
        var loser = Assert.Single(result.Diagnostics, d => d.Id == "RL9101");
        Assert.Equal("RL4101", loser.SubsumedBy);
        Assert.False(loser.IsVisible);
        Assert.Equal([new RelatedLocation(loser.Span, "also: found \"late\"")], winner.Related.AsEnumerable());
    }

    [Theory]
    [InlineData("It was late.\n\n", "also: found \"late\"", "also: 20 more from here on")]
    [InlineData("Se oli myöhässä eilen ja tänään, late.\n\n", "myös: löytyi \"late\"", "myös: 20 muuta tästä alkaen")]
    public void Of_very_many_losers_a_hundred_are_named_and_the_rest_counted(string sentence, string one, string rest)
    {
        var text = "# Review\n\n" + string.Concat(Enumerable.Repeat(sentence, 120));
        var result = Check(text, (TestRules.Rule("RL1101", RuleScope.Document, subsumes: ["RL9101"]), "Review"), (TestRules.Rule("RL9101"), "late"));
        var related = result.Diagnostics.Single(d => d.Id == "RL1101").Related;
        var losers = result.Diagnostics.Where(d => d.Id == "RL9101").ToList();
        Assert.Equal(120, losers.Count);
        Assert.Equal(losers.Take(101).Select(l => l.Span), related.Select(r => r.Span));
        Assert.All(related.Take(100), r => Assert.Equal(one, r.Message));
        Assert.Equal(rest, related[^1].Message);
    }

    [Fact]
    public void A_sensitive_loser_is_named_by_its_title_and_not_by_its_words()
    {
        var result = Check("It was slow and late.\n", (TestRules.Rule("RL4101", subsumes: ["RL7105"]), "slow"), (TestRules.Rule("RL7105", isSensitive: true), "late"));
        Assert.Equal("also: Title of RL7105", Assert.Single(result.Diagnostics.First(d => d.Id == "RL4101").Related).Message);
    }

    [Fact]
    public void What_was_taken_over_still_takes_over_and_all_goes_to_the_last_winner()
    {
        var words = new[]
        {
            (TestRules.Rule("RL4101", subsumes: ["RL4102"]), "slow"),
            (TestRules.Rule("RL4102", subsumes: ["RL4103"]), "late"),
            (TestRules.Rule("RL4103"), "odd"),
        };
        var result = Check("It was slow, late and odd.\n", words);
        Assert.Equal(["RL4101@6 warning"], TestEngine.Visible(result));
        Assert.All(result.Diagnostics.Where(d => d.Id != "RL4101"), d => Assert.Equal("RL4101", d.SubsumedBy));
        Assert.Equal(2, result.Diagnostics.First(d => d.Id == "RL4101").Related.Length);
    }

    [Fact]
    public void An_error_is_never_taken_over_by_less()
    {
        var winner = TestRules.Rule("RL4101", subsumes: ["RL9101"]);
        Assert.Equal(["RL4101@6 warning", "RL9101@6 error"], Visible("It was slow and late.\n", (winner, "slow"), (TestRules.Rule("RL9101", severity: ReviewSeverity.Error), "late")));
    }

    [Fact]
    public void What_is_hidden_takes_nothing_over_that_shows()
    {
        var winner = TestRules.Rule("RL4101", severity: ReviewSeverity.Hidden, subsumes: ["RL9101"]);
        Assert.Equal(["RL9101@6 warning"], Visible("It was slow and late.\n", (winner, "slow"), (TestRules.Rule("RL9101"), "late")));
    }

    [Fact]
    public void A_rule_that_is_turned_off_takes_nothing_over()
    {
        var engine = new TestEngine(new WordAnalyzer((TestRules.Rule("RL4101", subsumes: ["RL9101"]), "slow"), (TestRules.Rule("RL9101"), "late")))
            .With(".editorconfig", "[*.md]\ndotnet_diagnostic.RL4101.severity = none\n");
        Assert.Equal(["RL9101@6 warning"], TestEngine.Visible(engine.Check(TestEngine.Review("It was slow and late.\n"))));
    }

    [Fact]
    public void A_section_rule_takes_over_in_its_section_and_the_sections_inside_but_not_beside()
    {
        var winner = TestRules.Rule("RL6101", RuleScope.Section, subsumes: ["RL6102"]);
        var text = "# Review\n\n## Strengths\n\nIt was late.\n\n### More\n\nIt was late.\n\n## Goals\n\nIt was late.\n";
        Assert.Equal(["RL6101@8 warning", "RL6102@18 warning"], Visible(text, (winner, "Strengths"), (TestRules.Rule("RL6102"), "late")));
    }

    [Fact]
    public void What_is_found_under_the_title_takes_over_nothing_in_the_sections_below()
    {
        var winner = TestRules.Rule("RL6101", RuleScope.Section, subsumes: ["RL6102"]);
        Assert.Equal(
            ["RL6101@6 warning", "RL6102@12 warning"],
            Visible("# Review\n\nIt was late.\n\n## Strengths\n\nIt was late.\n", (winner, "Review"), (TestRules.Rule("RL6102"), "late")));
    }

    [Fact]
    public void A_document_rule_takes_over_in_the_whole_document()
    {
        var winner = TestRules.Rule("RL1101", RuleScope.Document, subsumes: ["RL5101", "RL9101"]);
        var text = "# Review\n\n## Strengths\n\nIt was late.\n\n## Goals\n\nIt was late.\n";
        Assert.Equal(["RL1101@6 warning"], Visible(text, (winner, "Review"), (TestRules.Rule("RL5101", RuleScope.Section), "Strengths"), (TestRules.Rule("RL9101"), "late")));
    }

    [Fact]
    public void A_section_rule_takes_over_a_document_rule_only_if_it_hit_every_section_that_judges()
    {
        var winner = TestRules.Rule("RL6101", RuleScope.Section, subsumes: ["RL6106"]);
        var loser = TestRules.Rule("RL6106", RuleScope.Document);
        var text = "# Review\n\n## Strengths\n\nIt was poor.\n\n## Goals\n\nIt was poor.\n\n## Period\n\nIt was May.\n";
        Assert.Equal(["RL6101@8 warning", "RL6101@12 warning"], Visible(text, (winner, "Strengths"), (winner, "Goals"), (loser, "Review")));
        Assert.Equal(["RL6106@6 warning", "RL6101@8 warning"], Visible(text, (winner, "Strengths"), (loser, "Review")));
    }

    [Fact]
    public void A_sentence_rule_takes_over_a_comment_rule_in_its_comment_and_a_paragraph_rule_in_its_paragraph()
    {
        var winner = TestRules.Rule("RL8101", subsumes: ["RL5104", "RL9110"]);
        var comment = TestRules.Rule("RL5104", RuleScope.Comment);
        var paragraph = TestRules.Rule("RL9110", RuleScope.Paragraph);
        var text = "## First\n\nIt was slow. It was late.\n\nIt was odd.\n\n## Second\n\nIt was late. It was odd.\n";
        Assert.Equal(
            ["RL8101@8 warning", "RL9110@10 warning", "RL5104@14 warning", "RL9110@14 warning"],
            Visible(text, (winner, "slow"), (comment, "late"), (paragraph, "odd")));
    }

    [Fact]
    public void A_comment_rule_takes_over_a_sentence_rule_in_its_comment()
    {
        var winner = TestRules.Rule("RL5104", RuleScope.Comment, subsumes: ["RL6103"]);
        var text = "## First\n\nIt was slow. It was late.\n\nIt was late.\n\n## Second\n\nIt was late.\n";
        Assert.Equal(["RL5104@8 warning", "RL6103@14 warning"], Visible(text, (winner, "slow"), (TestRules.Rule("RL6103"), "late")));
    }

    [Fact]
    public void A_sentence_rule_takes_over_nothing_of_a_section_or_the_document()
    {
        var winner = TestRules.Rule("RL8101", subsumes: ["RL6101", "RL1101"]);
        var words = new[] { (winner, "slow"), (TestRules.Rule("RL6101", RuleScope.Section), "First"), (TestRules.Rule("RL1101", RuleScope.Document), "First") };
        Assert.Equal(["RL1101@6 warning", "RL6101@6 warning", "RL8101@8 warning"], Visible("## First\n\nIt was slow.\n", words));
    }

    [Fact]
    public void A_star_takes_over_everything_on_the_sentence_but_errors()
    {
        var words = new[]
        {
            (TestRules.Rule("RL7105", severity: ReviewSeverity.Error, subsumes: ["*"]), "slow"),
            (TestRules.Rule("RL6102"), "late"),
            (TestRules.Rule("RL8101", severity: ReviewSeverity.Error), "odd"),
        };
        Assert.Equal(["RL7105@6 error", "RL8101@6 error", "RL6102@7 warning"], Visible("It was slow, late and odd.\nIt was late.\n", words));
    }

    [Fact]
    public void A_star_takes_over_a_finding_that_would_show_beside_it()
    {
        Assert.Equal(["RL7105@6 warning"], Visible("It was slow and late.\n", (TestRules.Rule("RL7105", subsumes: ["*"]), "slow"), (TestRules.Rule("RL6102"), "late")));
        Assert.Equal(["RL7105@6 warning"], Visible("It was slow and late.\n", (TestRules.Rule("RL7105", subsumes: ["*"]), "slow"), (TestRules.Rule("RL6102", RuleScope.Comment), "late")));
    }

    [Fact]
    public void Of_two_stars_the_stronger_one_is_left()
    {
        Assert.Equal(["RL7105@6 warning"], Visible("It was slow and late.\n", (TestRules.Rule("RL7105", subsumes: ["*"]), "slow"), (TestRules.Rule("RL7106", subsumes: ["*"]), "late")));
    }

    [Fact]
    public void A_star_takes_over_nothing_about_a_section()
    {
        var words = new[] { (TestRules.Rule("RL7105", RuleScope.Document, subsumes: ["*"]), "slow"), (TestRules.Rule("RL6102", RuleScope.Section), "late"), (TestRules.Rule("RL6103"), "odd") };
        Assert.Equal(["RL7105@6 warning", "RL6102@6 warning"], Visible("It was slow, late and odd.\n", words));
    }

    [Fact]
    public void A_finding_is_taken_over_by_one_that_is_as_severe()
    {
        foreach (var severity in new[] { ReviewSeverity.Error, ReviewSeverity.Suggestion })
        {
            var result = Check("It was slow and late.\n", (TestRules.Rule("RL4101", severity: severity, subsumes: ["RL9101"]), "slow"), (TestRules.Rule("RL9101", severity: severity), "late"));
            Assert.Equal("RL4101", Assert.Single(result.Diagnostics, d => d.Id == "RL9101").SubsumedBy);
        }
    }

    [Fact]
    public void Of_several_that_would_take_a_finding_over_the_strongest_does()
    {
        var (warning, error) = (TestRules.Rule("RL4101", subsumes: ["RL9101"]), TestRules.Rule("RL4102", severity: ReviewSeverity.Error, subsumes: ["RL9101"]));
        foreach (var words in new[] { new[] { (warning, "slow"), (error, "odd") }, [(error, "odd"), (warning, "slow")] })
        {
            var result = Check("It was slow, odd and late.\n", [.. words, (TestRules.Rule("RL9101"), "late")]);
            Assert.Equal("RL4102", Assert.Single(result.Diagnostics, d => d.Id == "RL9101").SubsumedBy);
        }
    }

    [Fact]
    public void Of_equal_findings_of_one_rule_the_first_in_the_text_takes_over()
    {
        var result = Check("It was slow, slow and late.\n", (TestRules.Rule("RL4101", subsumes: ["RL9101"]), "slow"), (TestRules.Rule("RL9101"), "late"));
        Assert.Equal([1, 0], result.Diagnostics.Where(d => d.Id == "RL4101").Select(d => d.Related.Length));
    }

    [Fact]
    public void A_sentence_rule_takes_over_what_is_said_of_the_paragraph_around_it_and_not_of_the_next()
    {
        var words = new[] { (TestRules.Rule("RL8101", subsumes: ["RL9110"]), "slow"), (TestRules.Rule("RL9110", RuleScope.Paragraph), "odd") };
        Assert.Equal(["RL8101@6 warning", "RL9110@8 warning"], Visible("It was slow. It was odd.\n\nIt was odd.\n", words));
    }

    [Fact]
    public void A_finding_over_two_sentences_takes_over_in_both_and_not_in_one_that_it_only_meets()
    {
        var (winner, loser) = (TestRules.Rule("RL4101", subsumes: ["RL9101"]), TestRules.Rule("RL9101"));
        Assert.Equal(["RL4101@6 warning"], Visible("It was slow. This was late.\n", (winner, "slow. This"), (loser, "late")));
        Assert.Equal(["RL4101@6 warning", "RL9101@6 warning"], Visible("It was slow. This was late.\n", (winner, "slow. "), (loser, "late")));
    }

    [Fact]
    public void A_finding_on_a_whole_heading_belongs_to_the_section_that_it_opens()
    {
        var winner = TestRules.Rule("RL6101", RuleScope.Section, subsumes: ["RL6102"]);
        Assert.Equal(["RL6101@8 warning"], Visible("# Review\n\n## Strengths\n\nIt was late.\n", (winner, "## Strengths"), (TestRules.Rule("RL6102"), "late")));
    }

    [Theory]
    [InlineData(RuleScope.Sentence, "RL4102")]
    [InlineData(RuleScope.Section, null)]
    public void A_likeness_gives_way_to_a_sentence_found_by_its_words_and_takes_nothing_over_that_was(RuleScope scope, string? takenOverBy)
    {
        var (likeness, words) = (TestRules.Rule("RL4101", scope, subsumes: ["RL4102"]), TestRules.Rule("RL4102", scope));
        var analyzer = new DelegateAnalyzer([likeness, words], context => context.RegisterDocumentAction(document =>
        {
            var span = document.Document.Sentences[0].Span;
            document.Report(new ReviewFinding(likeness, span, Language.LanguageTag.English) { Arguments = ["l"], IsLikeness = true });
            document.Report(new ReviewFinding(words, new(span.Start, 2), Language.LanguageTag.English) { Arguments = ["w"] });
        }));
        var result = new TestEngine(analyzer).Check(TestEngine.Review("It was good.\n"));
        Assert.Equal(takenOverBy, Assert.Single(result.Diagnostics, d => d.Id == "RL4101").SubsumedBy);
        Assert.Null(Assert.Single(result.Diagnostics, d => d.Id == "RL4102").SubsumedBy);
    }

    [Fact]
    public void A_part_takes_over_only_the_findings_of_that_part()
    {
        var winner = TestRules.Rule("RL1102", RuleScope.Document, subsumes: ["RL9101/goals"]);
        var loser = TestRules.Rule("RL9101", RuleScope.Document);
        var analyzer = new DelegateAnalyzer([winner, loser], context => context.RegisterDocumentAction(document =>
        {
            var span = document.Document.Sentences[0].Span;
            document.Report(winner, span, Language.LanguageTag.English, "w");
            document.Report(new ReviewFinding(loser, span, Language.LanguageTag.English) { Arguments = ["goals"], Part = "goals" });
            document.Report(new ReviewFinding(loser, span, Language.LanguageTag.English) { Arguments = ["steps"], Part = "steps" });
        }));
        var result = new TestEngine(analyzer).Check(TestEngine.Review("It was good.\n"));
        Assert.Equal(["found \"w\"", "found \"steps\""], result.Diagnostics.Where(d => d.IsVisible).Select(d => d.Message));
    }

    [Fact]
    public void Rules_that_take_each_other_over_leave_the_stronger_one()
    {
        var words = new[]
        {
            (TestRules.Rule("RL8101", subsumes: ["RL8102"]), "slow"),
            (TestRules.Rule("RL8102", severity: ReviewSeverity.Suggestion, subsumes: ["RL8101"]), "late"),
        };
        Assert.Equal(["RL8101@6 warning"], Visible("It was slow and late.\n", words));
    }

    [Fact]
    public void The_shipped_relation_of_the_catalogues_worked_example_leaves_two_findings()
    {
        var words = new[]
        {
            (TestRules.Rule("RL8004", subsumes: ["RL8002", "RL8003", "RL8009", "RL5002"]), "Why didn't you"),
            (TestRules.Rule("RL8003", severity: ReviewSeverity.Suggestion), "just"),
            (TestRules.Rule("RL5002", severity: ReviewSeverity.Suggestion), "Why"),
            (TestRules.Rule("RL7007", subsumes: ["RL6009"], category: "Bias"), "everyone else"),
            (TestRules.Rule("RL6009", category: "Evidence"), "everyone"),
        };
        Assert.Equal(["RL8004@6 warning", "RL7007@6 warning"], Visible("Why didn't you just ask, as everyone else does?\n", words));
    }

    [Fact]
    public void Many_findings_of_many_sentences_take_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("It was slow and late.\n\n", 20_000));
        var result = Check(text, (TestRules.Rule("RL4101", subsumes: ["RL9101"]), "slow"), (TestRules.Rule("RL9101"), "late"));
        Assert.Equal(20_000, result.Diagnostics.Count(d => d.IsVisible));
    }
}
