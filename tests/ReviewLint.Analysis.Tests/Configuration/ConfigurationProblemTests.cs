using ReviewLint.Analysis.Rules;
using ReviewLint.Analysis.Tests.Engine;

namespace ReviewLint.Analysis.Tests.Configuration;

public sealed class ConfigurationProblemTests
{
    private static readonly ReviewRule s_rule = TestRules.Rule("RL3104", category: "Depth", options: [new RuleOption("max_days", RuleOptionType.Integer, "14", "Days.")]);
    private readonly TestEngine _engine = new(new DelegateAnalyzer([s_rule], _ => { }));

    private string[] Problems(string editorconfig)
    {
        _engine.With(".editorconfig", editorconfig).Check("It was good.\n");
        return [.. _engine.Configuration!.Problems.Select(p => $"{p.Line}:{p.Column}-{p.EndColumn} {p.Message}")];
    }

    [Theory]
    [InlineData("reviewlint_intnet = coaching", "2:1-18 unknown key reviewlint_intnet; did you mean reviewlint_intent?")]
    [InlineData("reviewlint_colour = red", "2:1-18 unknown key reviewlint_colour")]
    [InlineData("reviewlint_intent = caoching", "2:21-29 reviewlint_intent cannot be \"caoching\"; did you mean coaching?")]
    [InlineData("reviewlint_kind = performance", "2:19-30 reviewlint_kind cannot be \"performance\"")]
    [InlineData("reviewlint_allowed_intents = both, feedbak", "2:30-43 reviewlint_allowed_intents cannot be \"both, feedbak\"; did you mean feedback?")]
    [InlineData("reviewlint_max_per_sentence = 0", "2:31-32 reviewlint_max_per_sentence cannot be \"0\"")]
    [InlineData("reviewlint_max_file_size = 4 apples", "2:28-36 reviewlint_max_file_size cannot be \"4 apples\"")]
    [InlineData("reviewlint_date = 16.6.2025", "2:19-28 reviewlint_date cannot be \"16.6.2025\"")]
    [InlineData("reviewlint_sections = strenghts", "2:23-32 reviewlint_sections cannot be \"strenghts\"; did you mean strengths?")]
    [InlineData("reviewlint_rating_scale = 5", "2:27-28 reviewlint_rating_scale cannot be \"5\"")]
    [InlineData("reviewlint_release_dates = 4.2", "2:28-31 reviewlint_release_dates cannot be \"4.2\"")]
    [InlineData("reviewlint_template_prompts = none.md", "2:31-38 file of template prompts not found: /repo/none.md")]
    [InlineData("reviewlint_rl3104_max_day = 21", "2:1-26 RL3104 has no setting max_day; did you mean max_days?")]
    [InlineData("reviewlint_rl3104_max_days = soon", "2:30-34 reviewlint_rl3104_max_days cannot be \"soon\"")]
    [InlineData("reviewlint_rl3140_max_days = 21", "2:1-27 unknown rule RL3140 in reviewlint_rl3140_max_days; did you mean RL3104?")]
    [InlineData("dotnet_diagnostic.RL3140.severity = error", "2:1-34 unknown rule RL3140; did you mean RL3104?")]
    [InlineData("dotnet_diagnostic.RL3104.severity = eror", "2:37-41 unknown severity \"eror\"; did you mean error?")]
    [InlineData("dotnet_analyzer_diagnostic.category-Dept.severity = error", "2:1-50 unknown category dept; did you mean Depth?")]
    [InlineData("dotnet_analyzer_diagnostic.severity = loud", "2:39-43 unknown severity \"loud\"")]
    [InlineData("dotnet_diagnostic.ACME1.severity = error", "2:1-33 unknown rule ACME1")]
    [InlineData("dotnet_diagnostic.RL3104 = error", "2:1-25 unknown key dotnet_diagnostic.RL3104")]
    public void A_slip_is_reported_where_it_stands(string line, string expected) => Assert.Equal([expected], Problems($"[*.md]\n{line}\n"));

    [Theory]
    [InlineData("[*.md]\nreviewlint_intent = unset\nindent_size = 4\nspelling_language = fi\n")]
    [InlineData("[*.md]\ndotnet_diagnostic.RL3104.severity = silent\ndotnet_diagnostic.rl0001.severity = default\ndotnet_analyzer_diagnostic.category-engine.severity = none\n")]
    [InlineData("[*]\ndotnet_diagnostic.CA1707.severity = none\ndotnet_analyzer_diagnostic.category-Style.severity = loud\n")]
    [InlineData("[*.cs]\ndotnet_diagnostic.IDE0005.severity = wrong\ndotnet_diagnostic.IDE0005 = error\n")]
    [InlineData("[*.{cs,md}]\ndotnet_diagnostic.CA1707.severity = none\n")]
    public void Other_tools_keys_and_good_ones_are_none_of_our_business(string text) => Assert.Empty(Problems(text));

    [Fact]
    public void A_key_before_the_first_section_is_reported() =>
        Assert.Equal(["1:1-18 reviewlint_intent stands before the first section and does not hold"], Problems("reviewlint_intent = coaching\n"));

    [Fact]
    public void Without_rules_their_names_are_not_checked()
    {
        var engine = new TestEngine().With(".editorconfig", "[*.md]\nreviewlint_rl3104_max_days = 21\ndotnet_diagnostic.RL3104.severity = error\n");
        engine.Check("It was good.\n");
        Assert.Empty(engine.Configuration!.Problems);
    }

    [Fact]
    public void Each_problem_is_told_once_however_many_documents_there_are()
    {
        _engine.With(".editorconfig", "[*.md]\nreviewlint_intnet = coaching\n");
        var driver = _engine.Driver();
        for (var i = 0; i < 5; i++)
        {
            driver.Analyze(TestEngine.Input("It was good.\n", $"review{i}.md"));
        }

        Assert.Single(_engine.Configuration!.Problems);
    }
}
