using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Rules;
using ReviewLint.Analysis.Tests.Engine;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Tests.Configuration;

public sealed class ConfigurationTests
{
    private readonly TestEngine _engine = new();

    private DocumentConfiguration Of(string markdown = "It was good.\n", string path = "review.md") => _engine.Check(markdown, path).Configuration!;

    private static string Setting(DocumentConfiguration configuration, string name) =>
        configuration.Settings.Where(s => s.Name == name).Select(s => $"{s.Value} ({s.Origin.Replace(TestEngine.Root, "", StringComparison.Ordinal)})").Single();

    [Fact]
    public void The_command_line_beats_section_comments_front_matter_and_files()
    {
        var engine = new TestEngine { Overrides = new ConfigurationOverrides { Intent = ReviewIntent.Both, Kind = ReviewKind.CodeReview } };
        engine.With(".editorconfig", "[*.md]\nreviewlint_intent = coaching\n");
        var result = engine.Check("---\nkind: performance-review\nintent: feedback\n---\n\n# A\n\n<!-- reviewlint: intent=coaching -->\n\nIt was good.\n");
        Assert.Equal(ReviewIntent.Both, result.Intent);
        Assert.Equal(ReviewIntent.Both, result.Configuration!.IntentOf(result.Document!.Sections[0]));
        Assert.Equal(ReviewKind.CodeReview, result.Model!.Kind);
        Assert.Equal("both (command line)", Setting(result.Configuration, "reviewlint_intent"));
        Assert.Equal("code-review (command line)", Setting(result.Configuration, "reviewlint_kind"));
    }

    [Fact]
    public void Front_matter_beats_files()
    {
        _engine.With(".editorconfig", "[*.md]\nreviewlint_intent = coaching\nreviewlint_kind = code-review\n");
        var configuration = Of("---\nkind: performance-review\nintent: feedback\n---\n\nIt was good.\n");
        Assert.Equal("feedback (front matter)", Setting(configuration, "reviewlint_intent"));
        Assert.Equal("performance-review (front matter)", Setting(configuration, "reviewlint_kind"));
    }

    [Fact]
    public void The_nearest_file_wins_and_names_its_line()
    {
        _engine.With(".editorconfig", "[*.md]\nreviewlint_intent = coaching\nreviewlint_kind = performance-review\n");
        _engine.With("team/.editorconfig", "[*.md]\nreviewlint_intent = feedback\n");
        var configuration = Of(path: "team/review.md");
        Assert.Equal("feedback (/team/.editorconfig:2)", Setting(configuration, "reviewlint_intent"));
        Assert.Equal("performance-review (/.editorconfig:3)", Setting(configuration, "reviewlint_kind"));
    }

    [Fact]
    public void A_root_ends_the_search()
    {
        _engine.With(".editorconfig", "[*.md]\nreviewlint_intent = coaching\n");
        _engine.With("team/.editorconfig", "root = true\n[*.md]\nreviewlint_kind = performance-review\n");
        Assert.Equal(ReviewIntent.Undeclared, Of(path: "team/review.md").Intent);
    }

    [Theory]
    [InlineData("*.md", true)]
    [InlineData("reviews/**.md", true)]
    [InlineData("*.{md,markdown}", true)]
    [InlineData("reviews/q[12].md", true)]
    [InlineData("*.cs", false)]
    [InlineData("other/*.md", false)]
    public void Sections_hold_for_the_paths_their_globs_match(string glob, bool holds)
    {
        _engine.With(".editorconfig", $"[{glob}]\nreviewlint_intent = coaching\n");
        Assert.Equal(holds ? ReviewIntent.Coaching : ReviewIntent.Undeclared, Of(path: "reviews/q1.md").Intent);
    }

    [Fact]
    public void Later_sections_beat_earlier_ones_and_unset_takes_a_setting_back()
    {
        _engine.With(".editorconfig", "[*.md]\nreviewlint_intent = coaching\nreviewlint_acronyms = SLA\n[review.md]\nreviewlint_intent = feedback\nreviewlint_acronyms = unset\n");
        Assert.Equal(ReviewIntent.Feedback, Of().Intent);
        Assert.Empty(Of().Acronyms);
    }

    [Fact]
    public void A_value_that_cannot_be_read_leaves_the_outer_one_in_force()
    {
        _engine.With(".editorconfig", "[*.md]\nreviewlint_intent = coaching\n");
        _engine.With("team/.editorconfig", "[*.md]\nreviewlint_intent = coching\n");
        Assert.Equal(ReviewIntent.Coaching, Of(path: "team/review.md").Intent);
    }

    [Fact]
    public void A_code_review_is_feedback_unless_it_says_otherwise_and_a_performance_review_is_undeclared()
    {
        Assert.Equal(ReviewIntent.Feedback, Of("---\nkind: code-review\n---\n\nIt was good.\n").Intent);
        Assert.Equal(ReviewIntent.Coaching, Of("---\nkind: code-review\nintent: coaching\n---\n\nIt was good.\n").Intent);
        Assert.Equal(ReviewIntent.Undeclared, Of("---\nkind: performance-review\n---\n\nIt was good.\n").Intent);
    }

    [Fact]
    public void A_section_comment_holds_to_the_next_heading_of_its_level()
    {
        var result = _engine.Check(TestEngine.Review("# Review\n\n## One\n\n<!-- reviewlint: intent=feedback -->\n\nIt was good.\n\n### Inner\n\nGood.\n\n## Two\n\nGood.\n"));
        var intents = result.Document!.Sections.Where(s => s.Heading is not null).ToDictionary(s => s.Title, result.Configuration!.IntentOf);
        Assert.Equal(ReviewIntent.Coaching, intents["Review"]);
        Assert.Equal(ReviewIntent.Feedback, intents["One"]);
        Assert.Equal(ReviewIntent.Feedback, intents["Inner"]);
        Assert.Equal(ReviewIntent.Coaching, intents["Two"]);
        Assert.Equal(ReviewIntent.Coaching, result.Intent);
    }

    [Fact]
    public void A_section_comment_right_before_a_heading_is_about_that_section()
    {
        var result = _engine.Check(TestEngine.Review("# Review\n\n## One\n\nGood.\n\n<!-- reviewlint: intent=feedback -->\n## Two\n\nGood.\n"));
        var intents = result.Document!.Sections.Where(s => s.Heading is not null).ToDictionary(s => s.Title, result.Configuration!.IntentOf);
        Assert.Equal(ReviewIntent.Coaching, intents["One"]);
        Assert.Equal(ReviewIntent.Feedback, intents["Two"]);
    }

    [Fact]
    public void A_section_comment_over_the_whole_document_is_the_documents_intent()
    {
        var result = _engine.Check("---\nkind: performance-review\n---\n\n# Review\n\n<!-- reviewlint: intent=coaching -->\n\nIt was good.\n");
        Assert.Equal(ReviewIntent.Coaching, result.Intent);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Every_setting_is_read()
    {
        _engine.With(".editorconfig", """
            [*.md]
            reviewlint_allowed_intents = coaching, both, undeclared
            reviewlint_max_per_sentence = 5
            reviewlint_domain_terms = maternity, patient
            reviewlint_labels = conventional
            reviewlint_decorations = ux, security
            reviewlint_sections = strengths, next-steps
            reviewlint_acronyms = SLA, GDPR
            reviewlint_rating_scale = 5..1
            reviewlint_release_dates = 4.2: 2025-03-14, spring = 2025-05-01
            reviewlint_redact_sensitive = false
            """);
        var configuration = Of();
        Assert.Equal([ReviewIntent.Coaching, ReviewIntent.Both, ReviewIntent.Undeclared], configuration.AllowedIntents.AsEnumerable());
        Assert.Equal(5, configuration.MaxPerSentence);
        Assert.Equal(["maternity", "patient"], configuration.DomainTerms.AsEnumerable());
        Assert.Equal(LabelStyle.Conventional, configuration.Labels);
        Assert.Equal(["ux", "security"], configuration.Decorations.AsEnumerable());
        Assert.Equal([SectionKind.Strengths, SectionKind.NextSteps], configuration.Sections.AsEnumerable());
        Assert.Equal(["SLA", "GDPR"], configuration.Acronyms.AsEnumerable());
        Assert.Equal(new RatingScale(5, 1), configuration.RatingScale);
        Assert.Equal(0.75, configuration.RatingScale!.Value.Normalize(2));
        Assert.Null(configuration.RatingScale!.Value.Normalize(6));
        Assert.Equal(new DateOnly(2025, 3, 14), configuration.ReleaseDates["4.2"]);
        Assert.Equal(new DateOnly(2025, 5, 1), configuration.ReleaseDates["SPRING"]);
        Assert.False(configuration.RedactSensitive);
        Assert.Empty(_engine.Configuration!.Problems);
    }

    [Fact]
    public void What_the_reader_must_know_comes_from_the_files_and_the_command_line()
    {
        _engine.With(".editorconfig", "[*.md]\nreviewlint_date = 2025-06-16\nreviewlint_max_file_size = 64k\nreviewlint_template_prompts = What went well? | What next?\n");
        _engine.Driver();
        var options = _engine.Configuration!.ParseOptionsFor(TestEngine.Root + "/review.md");
        Assert.Equal(new DateOnly(2025, 6, 16), options.DefaultDate);
        Assert.Null(options.Date);
        Assert.Equal(64 * 1024, options.MaxLength);
        Assert.Equal(["What went well?", "What next?"], options.TemplatePrompts.AsEnumerable());
    }

    [Fact]
    public void Template_prompts_may_stand_in_a_file_beside_the_configuration()
    {
        _engine.With("team/.editorconfig", "[*.md]\nreviewlint_template_prompts = form.md\n").With("team/form.md", "# Form\n\nWhat went well?\n");
        _engine.Driver();
        Assert.Equal(["# Form", "What went well?"], _engine.Configuration!.ParseOptionsFor(TestEngine.Root + "/team/2025/review.md").TemplatePrompts.AsEnumerable());
    }

    [Fact]
    public void Packs_are_folders_beside_the_file_that_says_them()
    {
        var engine = new TestEngine { Overrides = new ConfigurationOverrides { Packs = ["/cli/pack"] } };
        engine.With("team/.editorconfig", "[*.md]\nreviewlint_packs = rules/acme, ../shared\n");
        engine.Driver();
        Assert.Equal(["/cli/pack", "/repo/team/rules/acme", "/repo/shared"], engine.Configuration!.PacksFor("/repo/team/2025/review.md").AsEnumerable());
        Assert.Equal(["/cli/pack"], engine.Configuration!.PacksFor("").AsEnumerable());
    }

    [Fact]
    public void Settings_of_rules_are_configured_or_have_their_default()
    {
        var rule = TestRules.Rule("RL3104", options:
        [
            new RuleOption("max_days", RuleOptionType.Integer, "14", "Days."),
            new RuleOption("ratio", RuleOptionType.Number, "0.5", "Share."),
            new RuleOption("strict", RuleOptionType.Boolean, "false", "Whether."),
            new RuleOption("words", RuleOptionType.List, "a, b", "Words."),
        ]);
        _engine.With(".editorconfig", "[*.md]\nreviewlint_rl3104_max_days = 21\nreviewlint_rl3104_ratio = much\nreviewlint_rl3104_words = x\n");
        var configuration = Of();
        Assert.Equal(21, configuration.IntegerOption(rule, "max_days"));
        Assert.Equal(0.5, configuration.NumberOption(rule, "ratio"));
        Assert.False(configuration.BooleanOption(rule, "strict"));
        Assert.Equal(["x"], configuration.ListOption(rule, "words").AsEnumerable());
        Assert.Throws<ArgumentException>(() => configuration.Option(rule, "min_days"));
    }

    [Fact]
    public void A_document_without_a_path_has_the_defaults()
    {
        _engine.With(".editorconfig", "[*]\nreviewlint_intent = coaching\n");
        var result = _engine.Driver().Analyze(new ReviewInput("-", "", () => "It was good."u8.ToArray()));
        Assert.Equal(ReviewIntent.Undeclared, result.Intent);
        Assert.All(result.Configuration!.Settings, s => Assert.Equal("default", s.Origin));
    }

    [Fact]
    public void A_configuration_file_that_cannot_be_read_is_reported_and_stops_nothing()
    {
        var configuration = new ReviewConfiguration(ConfigurationOverrides.None, path => path == "/repo/.editorconfig" ? throw new UnauthorizedAccessException("denied") : null);
        Assert.Empty(configuration.PacksFor("/repo/a/review.md"));
        var problem = Assert.Single(configuration.Problems);
        Assert.Equal(("RL0010", ReviewSeverity.Error, "/repo/.editorconfig"), (problem.Id, problem.Severity, problem.Path));
    }

    [Fact]
    public void Each_file_is_read_once()
    {
        var reads = new List<string>();
        var configuration = new ReviewConfiguration(ConfigurationOverrides.None, path =>
        {
            reads.Add(path);
            return null;
        });
        for (var i = 0; i < 10; i++)
        {
            configuration.PacksFor($"/repo/a/b/review{i}.md");
        }

        Assert.Equal(reads.Distinct().Count(), reads.Count);
    }

    [Fact]
    public void Paths_that_the_same_sections_hold_for_share_their_settings()
    {
        _engine.With(".editorconfig", "[*.md]\nreviewlint_intent = coaching\n[special.md]\nreviewlint_intent = feedback\n");
        _engine.Driver();
        var settings = Enumerable.Range(0, 100).Select(i => _engine.Configuration!.SettingsFor($"/repo/folder{i % 7}/review{i}.md")).Distinct();
        Assert.Single(settings);
        Assert.Same(_engine.Configuration!.SettingsFor("/repo/a.md"), _engine.Configuration!.SettingsFor("/repo/b.md"));
    }
}
