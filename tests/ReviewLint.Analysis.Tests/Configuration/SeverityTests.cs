using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Rules;
using ReviewLint.Analysis.Tests.Engine;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Tests.Configuration;

public sealed class SeverityTests
{
    private const IntentSet CoachingOrBoth = IntentSet.Coaching | IntentSet.Both;

    private static ReviewSeverity Severity(ReviewRule rule, string intent, string heading = "Other things", string config = "", string kind = "performance-review")
    {
        var engine = new TestEngine(new WordAnalyzer((rule, "slow")));
        if (config.Length > 0)
        {
            engine.With(".editorconfig", $"[*.md]\n{config}\n");
        }

        var declared = (kind.Length > 0 ? $"kind: {kind}\n" : "") + (intent.Length > 0 ? $"intent: {intent}\n" : "");
        var result = engine.Check($"---\n{declared}x: y\n---\n\n# Review\n\nGood.\n\n## {heading}\n\nIt was slow.\n");
        return result.Diagnostics.SingleOrDefault(d => d.Id == rule.Id)?.Severity ?? ReviewSeverity.None;
    }

    [Theory]
    [InlineData(IntentSet.Any, "feedback", ReviewSeverity.Warning)]
    [InlineData(IntentSet.Any, "coaching", ReviewSeverity.Warning)]
    [InlineData(IntentSet.Any, "both", ReviewSeverity.Warning)]
    [InlineData(IntentSet.Any, "", ReviewSeverity.Warning)]
    [InlineData(CoachingOrBoth, "feedback", ReviewSeverity.None)]
    [InlineData(CoachingOrBoth, "coaching", ReviewSeverity.Warning)]
    [InlineData(CoachingOrBoth, "both", ReviewSeverity.Warning)]
    [InlineData(CoachingOrBoth, "", ReviewSeverity.Suggestion)]
    [InlineData(IntentSet.Coaching, "feedback", ReviewSeverity.None)]
    [InlineData(IntentSet.Coaching, "coaching", ReviewSeverity.Warning)]
    [InlineData(IntentSet.Coaching, "both", ReviewSeverity.None)]
    [InlineData(IntentSet.Coaching, "", ReviewSeverity.Hidden)]
    [InlineData(IntentSet.Feedback, "feedback", ReviewSeverity.Warning)]
    [InlineData(IntentSet.Feedback, "coaching", ReviewSeverity.None)]
    [InlineData(IntentSet.Feedback, "both", ReviewSeverity.None)]
    [InlineData(IntentSet.Feedback, "", ReviewSeverity.Hidden)]
    public void The_intent_gates_the_rule_as_the_catalogue_says(IntentSet intents, string intent, ReviewSeverity expected) =>
        Assert.Equal(expected, Severity(TestRules.Rule("RL4101", intents: intents), intent));

    [Theory]
    [InlineData(CoachingOrBoth, "Development", ReviewSeverity.Warning)]
    [InlineData(CoachingOrBoth, "Strengths", ReviewSeverity.None)]
    [InlineData(IntentSet.Feedback, "Strengths", ReviewSeverity.Warning)]
    [InlineData(IntentSet.Feedback, "Development", ReviewSeverity.None)]
    [InlineData(IntentSet.Any, "Strengths", ReviewSeverity.Warning)]
    public void Under_both_the_kind_of_section_tells_the_part(IntentSet intents, string heading, ReviewSeverity expected) =>
        Assert.Equal(expected, Severity(TestRules.Rule("RL4101", intents: intents), "both", heading));

    [Fact]
    public void The_cap_of_an_undeclared_intent_never_raises() =>
        Assert.Equal(ReviewSeverity.Hidden, Severity(TestRules.Rule("RL4101", severity: ReviewSeverity.Hidden, intents: CoachingOrBoth), ""));

    [Theory]
    [InlineData("dotnet_diagnostic.RL4101.severity = error", ReviewSeverity.Error)]
    [InlineData("dotnet_diagnostic.rl4101.severity = silent", ReviewSeverity.Hidden)]
    [InlineData("dotnet_analyzer_diagnostic.category-tone.severity = error", ReviewSeverity.Error)]
    [InlineData("dotnet_analyzer_diagnostic.severity = warning", ReviewSeverity.Warning)]
    [InlineData("dotnet_diagnostic.RL4101.severity = none", ReviewSeverity.None)]
    public void A_configured_severity_beats_the_cap(string config, ReviewSeverity expected) =>
        Assert.Equal(expected, Severity(TestRules.Rule("RL4101", intents: CoachingOrBoth), "", config: config));

    [Theory]
    [InlineData("dotnet_diagnostic.RL4101.severity = warning", ReviewSeverity.Warning)]
    [InlineData("dotnet_analyzer_diagnostic.severity = warning", ReviewSeverity.Hidden)]
    [InlineData("dotnet_analyzer_diagnostic.severity = none", ReviewSeverity.None)]
    public void What_an_undeclared_intent_hides_only_its_own_id_brings_out(string config, ReviewSeverity expected) =>
        Assert.Equal(expected, Severity(TestRules.Rule("RL4101", intents: IntentSet.Coaching), "", config: config));

    [Fact]
    public void The_id_beats_the_category_and_the_category_beats_all()
    {
        var rule = TestRules.Rule("RL4101");
        const string All = "dotnet_analyzer_diagnostic.severity = error\n";
        Assert.Equal(ReviewSeverity.Error, Severity(rule, "coaching", config: All));
        Assert.Equal(ReviewSeverity.Suggestion, Severity(rule, "coaching", config: "dotnet_analyzer_diagnostic.category-Tone.severity = suggestion\n" + All));
        Assert.Equal(ReviewSeverity.Hidden, Severity(rule, "coaching", config: "dotnet_diagnostic.RL4101.severity = silent\ndotnet_analyzer_diagnostic.category-Tone.severity = suggestion\n" + All));
        Assert.Equal(ReviewSeverity.Suggestion, Severity(rule, "coaching", config: "dotnet_diagnostic.RL4101.severity = silent\ndotnet_diagnostic.RL4101.severity = default\ndotnet_analyzer_diagnostic.category-Tone.severity = suggestion\n"));
    }

    [Fact]
    public void No_setting_makes_a_rule_run_on_what_it_is_not_for()
    {
        var code = TestRules.Rule("RL9107", severities: [new RuleSeverity(ReviewSeverity.Suggestion, ReviewKind.CodeReview)]);
        Assert.Equal(ReviewSeverity.None, Severity(code, "coaching", config: "dotnet_diagnostic.RL9107.severity = error"));
        Assert.Equal(ReviewSeverity.None, Severity(TestRules.Rule("RL4101", intents: CoachingOrBoth), "feedback", config: "dotnet_diagnostic.RL4101.severity = error"));
    }

    [Fact]
    public void While_the_kind_is_not_known_only_rules_for_both_kinds_run_at_the_lower_severity()
    {
        var both = TestRules.Rule("RL8101", severities: [new RuleSeverity(ReviewSeverity.Error, ReviewKind.PerformanceReview), new RuleSeverity(ReviewSeverity.Suggestion, ReviewKind.CodeReview)]);
        var one = TestRules.Rule("RL8102", severities: [new RuleSeverity(ReviewSeverity.Error, ReviewKind.PerformanceReview)]);
        Assert.Equal(ReviewSeverity.Suggestion, Severity(both, "coaching", kind: ""));
        Assert.Equal(ReviewSeverity.None, Severity(one, "coaching", kind: ""));
    }

    [Fact]
    public void The_most_specific_line_of_the_table_wins()
    {
        var rule = TestRules.Rule("RL2103", severities:
        [
            new RuleSeverity(ReviewSeverity.Error, InSections: [SectionKind.Goals]),
            new RuleSeverity(ReviewSeverity.Warning, Intent: ReviewIntent.Coaching),
            new RuleSeverity(ReviewSeverity.Suggestion),
        ]);
        Assert.Equal(ReviewSeverity.Suggestion, Severity(rule, "feedback"));
        Assert.Equal(ReviewSeverity.Warning, Severity(rule, "coaching"));
        Assert.Equal(ReviewSeverity.Error, Severity(rule, "coaching", "Goals"));
    }

    [Fact]
    public void The_receivers_own_text_is_not_judged()
    {
        Assert.Equal(ReviewSeverity.None, Severity(TestRules.Rule("RL7106", severity: ReviewSeverity.Error), "coaching", "Self assessment"));
        Assert.Equal(ReviewSeverity.Error, Severity(TestRules.Rule("RL7106", RuleScope.Document, ReviewSeverity.Error), "coaching", "Self assessment"));
    }

    [Fact]
    public void A_finding_may_be_milder_than_its_rule_but_never_louder()
    {
        var rule = TestRules.Rule("RL8107", severity: ReviewSeverity.Suggestion);
        var analyzer = new DelegateAnalyzer([rule], context => context.RegisterSentenceAction(s =>
            s.Report(new ReviewFinding(rule, s.Sentence.Span, s.Sentence.Language) { AtMost = s.Sentence.Index == 0 ? ReviewSeverity.Hidden : ReviewSeverity.Error })));
        var result = new TestEngine(analyzer).Check(TestEngine.Review("It was slow.\n\nIt was late.\n"));
        Assert.Equal([ReviewSeverity.Hidden, ReviewSeverity.Suggestion], result.Diagnostics.Select(d => d.Severity));
    }

    [Fact]
    public void A_section_comment_changes_the_gate_in_its_section()
    {
        var rule = TestRules.Rule("RL4101", intents: CoachingOrBoth);
        var result = new TestEngine(new WordAnalyzer((rule, "slow"))).Check(TestEngine.Review("## One\n\n<!-- reviewlint: intent=feedback -->\n\nIt was slow.\n\n## Two\n\nIt was slow.\n"));
        Assert.Equal(["RL4101@14 warning"], TestEngine.Visible(result));
    }

    [Fact]
    public void The_engines_own_severities_are_set_by_id_and_by_their_category_but_not_by_all()
    {
        static ReviewSeverity Of(string config) => new TestEngine().With(".editorconfig", $"[*.md]\n{config}\n").Check("It was good.\n").Diagnostics.Where(d => d.Id == "RL0001").Select(d => d.Severity).SingleOrDefault();

        Assert.Equal(ReviewSeverity.Suggestion, Of("dotnet_analyzer_diagnostic.severity = error"));
        Assert.Equal(ReviewSeverity.Error, Of("dotnet_diagnostic.RL0001.severity = error"));
        Assert.Equal(ReviewSeverity.None, Of("dotnet_analyzer_diagnostic.category-Engine.severity = none"));
    }

    [Fact]
    public void A_rule_is_enabled_if_it_can_report_anywhere_in_the_document()
    {
        var rule = TestRules.Rule("RL4101", intents: CoachingOrBoth);
        bool IsEnabled(string text, string config = "")
        {
            var result = new TestEngine().With(".editorconfig", $"[*.md]\n{config}\n").Check(text);
            return result.Configuration!.IsEnabled(rule, result.Model!.Kind);
        }

        Assert.True(IsEnabled(TestEngine.Review("It was good.\n")));
        Assert.False(IsEnabled(TestEngine.Review("It was good.\n", "feedback")));
        Assert.True(IsEnabled(TestEngine.Review("# A\n\nGood.\n\n## B\n\n<!-- reviewlint: intent=coaching -->\n\nGood.\n", "feedback")));
        Assert.False(IsEnabled(TestEngine.Review("It was good.\n"), "dotnet_diagnostic.RL4101.severity = none"));
    }

    [Fact]
    public void A_rule_carries_its_why_into_Roslyns_descriptor()
    {
        var rule = TestRules.Rule("RL4101");
        var explained = new ReviewRule(rule.Id, rule.Name, rule.Title, rule.Category, rule.Scope, rule.Severities, rule.Intents, System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("en", "m"), System.Collections.Immutable.ImmutableDictionary<string, string>.Empty) { Why = "Because." };
        Assert.Equal("Because.", explained.DescriptorFor(Language.LanguageTag.English).Description.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
