using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Packs;
using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Tests.Packs;

public sealed class PackOverridesTests
{
    [Fact]
    public void A_message_changes_in_the_language_that_is_named_and_nothing_else_does()
    {
        var rule = Assert.Single(Load("""
            rules:
              RL6009:
                message:
                  fi: 'ehdoton "{found}"'
            """).Rules);
        var before = RulePackLoader.BuiltIn.Rules.Single(r => r.Id == "RL6009");

        Assert.Equal("RL6009", rule.Id);
        Assert.StartsWith("ehdoton", rule.DescriptorFor(new LanguageTag("fi")).MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(
            before.DescriptorFor(LanguageTag.English).MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture),
            rule.DescriptorFor(LanguageTag.English).MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(before.HelpFor(LanguageTag.English), rule.HelpFor(LanguageTag.English));
    }

    [Fact]
    public void A_severity_and_the_value_of_an_option_change_without_the_rest_being_copied()
    {
        var rule = Assert.Single(Load("""
            rules:
              RL3004:
                severity: suggestion
                options: { max_days: 21 }
            """).Rules);
        var before = RulePackLoader.BuiltIn.Rules.Single(r => r.Id == "RL3004");

        Assert.Equal(ReviewSeverity.Suggestion, rule.SeverityFor(ReviewKind.PerformanceReview, ReviewIntent.Coaching, SectionKind.Other));
        Assert.Equal("21", rule.Options.Single(o => o.Name == "max_days").Default);
        Assert.Equal(before.Options.Single(o => o.Name == "max_days").Description, rule.Options.Single(o => o.Name == "max_days").Description);
        Assert.Equal(before.Why, rule.Why);
    }

    [Fact]
    public void Words_added_to_a_list_are_found_by_the_built_in_rules_that_ask_for_it()
    {
        var pack = Load("""
            words:
              hearsay:
                en: { add: [the grapevine says] }
            rules:
              RL6008:
                examples:
                  flag: ["[|The grapevine says|] that you skip code reviews."]
                  pass: ["I saw that you skipped two code reviews in May."]
            """);

        Assert.Empty(pack.Problems);
        var results = RuleExampleRunner.Run(pack).Where(r => r.RuleId == "RL6008").ToList();
        Assert.Equal(2, results.Count);
        Assert.All(results, r => Assert.True(r.Passed, r.Message));
        Assert.All(results, r => Assert.Equal("/pack/overrides.yml", r.Path));
    }

    [Fact]
    public void Examples_of_a_changed_rule_still_run_so_that_a_change_that_breaks_them_shows()
    {
        var pack = Load("""
            words:
              hearsay:
                en: { remove: ["I've heard", I have heard] }
            """);

        Assert.Empty(pack.Problems);
        Assert.Contains(RuleExampleRunner.Run(pack), r => r.RuleId == "RL6008" && r.IsFlag && !r.Passed);
    }

    [Theory]
    [InlineData("rulez: {}", 1, 1, "unknown key in overrides 'rulez'", "Did you mean 'rules'?")]
    [InlineData("rules:\n  RL6008x: { severity: error }", 2, 3, "unknown rule 'RL6008x'", "Did you mean 'RL6008'?")]
    [InlineData("rules:\n  RL6009: { mesage: x }", 2, 13, "unknown key of an override 'mesage'", "Did you mean 'message'?")]
    [InlineData("rules:\n  RL6009: { severity: eror }", 2, 23, "unknown severity 'eror'", "Did you mean 'error'?")]
    [InlineData("rules:\n  RL6009: { when: { act: praise } }", 2, 13, "unknown key of an override 'when'", "")]
    [InlineData("rules:\n  RL3004: { options: { max_day: 3 } }", 2, 24, "unknown option of RL3004 'max_day'", "Did you mean 'max_days'?")]
    [InlineData("rules:\n  RL3004: { options: { max_days: soon } }", 2, 34, "is a number", "")]
    [InlineData("rules:\n  RL6009: { message: 'the {nonsense}' }", 2, 22, "unknown placeholder 'nonsense'", "")]
    [InlineData("words:\n  absolute: { en: { add: [x] } }", 2, 3, "unknown word list 'absolute'", "Did you mean 'absolutes'?")]
    [InlineData("words:\n  absolutes: { ee: { add: [x] } }", 2, 16, "unknown language 'ee'", "")]
    [InlineData("words:\n  absolutes: { en: { ad: [x] } }", 2, 22, "unknown change of a word list 'ad'", "Did you mean 'add'?")]
    [InlineData("words:\n  absolutes: { en: { remove: [alway] } }", 2, 31, "unknown entry of 'absolutes' 'alway'", "Did you mean")]
    public void A_mistake_is_reported_where_it_stands_with_what_was_meant(string text, int line, int column, string message, string help)
    {
        var problem = Assert.Single(Load(text).Problems);

        Assert.Equal(("RL0020", "/pack/overrides.yml", line, column), (problem.Id, problem.Path, problem.Line, problem.Column));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Contains(help, problem.Help, StringComparison.Ordinal);
    }

    private static RulePack Load(string overrides) => RulePackLoader.LoadTexts(("overrides.yml", overrides));
}
