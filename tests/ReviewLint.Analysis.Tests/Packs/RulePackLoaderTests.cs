using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Analysis.Tests.Packs;

public sealed class RulePackLoaderTests
{
    private const string Rule = """
        id: ACME1001
        name: no-team
        title: Speaks of no team
        category: Structure
        scope: sentence
        severity: warning
        when:
          act: praise
        message: 'praise "{sentence}"'
        help: Name the team.
        why: Because.
        examples:
          flag: ["[|Good work.|]"]
          pass: ["The report is there."]
        """;

    [Fact]
    public void A_rule_that_says_all_it_must_is_read()
    {
        var pack = Load(Rule);
        Assert.Empty(pack.Problems);
        Assert.Equal("ACME1001", Assert.Single(pack.Rules).Id);
    }

    [Fact]
    public void A_wrong_key_is_reported_where_it_stands_with_the_right_one()
    {
        var problem = Problem(Rule.Replace("title:", "titel:", StringComparison.Ordinal));
        Assert.Equal(("RL0020", 3, 1), (problem.Id, problem.Line, problem.Column));
        Assert.Contains("unknown key 'titel'", problem.Message, StringComparison.Ordinal);
        Assert.Equal("Did you mean 'title'?", problem.Help);
    }

    [Fact]
    public void A_misspelled_key_is_one_problem_however_much_hangs_on_it()
    {
        var pack = Load(Rule.Replace("when:", "whenn:", StringComparison.Ordinal));
        Assert.Contains("unknown key 'whenn'", Assert.Single(pack.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("act: prise", "unknown act 'prise'", "Did you mean 'praise'?")]
    [InlineData("akt: praise", "unknown condition 'akt'", "Did you mean 'act'?")]
    [InlineData("cue: agrement", "unknown cue 'agrement'", "Did you mean 'agreement'?")]
    [InlineData("section: next-step", "unknown section 'next-step'", "Did you mean 'next-steps'?")]
    [InlineData("feature: Tense=Pasta", "unknown feature", "")]
    [InlineData("has: { act: praise }", "say in what around the sentence", "")]
    [InlineData("run: { of: { act: praise } }", "'run' cannot be asked of a sentence", "")]
    [InlineData("phrase: 'just ... <it>'", "gap outside", "")]
    [InlineData("date: { review: aftr }", "unknown position 'aftr'", "Did you mean 'after'?")]
    public void A_wrong_condition_is_explained(string condition, string message, string help)
    {
        var problem = Problem(Rule.Replace("act: praise", condition, StringComparison.Ordinal));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Contains(help, problem.Help, StringComparison.Ordinal);
        Assert.Equal(8, problem.Line);
    }

    [Theory]
    [InlineData("good: { act: praise }", "is: god", "unknown definition 'god'", "Did you mean 'good'?")]
    [InlineData("good: { act: praise }", "act: praise", "'good' is defined and never asked for", "is: good")]
    [InlineData("good: { is: fine }, fine: { is: good }", "is: good", "'good' is defined by itself", "")]
    [InlineData("good: { akt: praise }", "is: good", "unknown condition 'akt'", "Did you mean 'act'?")]
    [InlineData("Good: { act: praise }", "is: Good", "'Good' is no name", "")]
    public void A_wrong_definition_is_explained(string definitions, string condition, string message, string help)
    {
        var problem = Problem(Rule.Replace("when:\n  act: praise", $"define: {{ {definitions} }}\nwhen: {{ {condition} }}", StringComparison.Ordinal));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Contains(help, problem.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void Definitions_that_stand_for_more_and_more_of_one_another_are_cut_off_with_a_problem()
    {
        var names = "abcdefghijklmnop";
        var doubling = names.Zip(names.Skip(1), (name, next) => $"  {name}: {{ all: [{{ is: {next} }}, {{ is: {next} }}] }}\n");
        var problem = Problem(Rule.Replace("when:\n  act: praise", $"define:\n{string.Concat(doubling)}  {names[^1]}: {{ act: praise }}\nwhen: {{ is: a }}", StringComparison.Ordinal));
        Assert.Contains("more than 500 times", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ all: [{ time: past }, { time: future }] }", "cannot have both")]
    [InlineData("{ all: [{ act: praise }, { not: { act: praise } }] }", "its opposite")]
    [InlineData("{ count: { within: document, of: { act: praise }, min: 3, max: 2 } }", "more than 'max: 2'")]
    public void A_rule_that_can_never_hold_is_RL0021(string condition, string message)
    {
        var problem = Problem(Rule.Replace("when:\n  act: praise", "when: " + condition, StringComparison.Ordinal));
        Assert.Equal("RL0021", problem.Id);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_without_a_pass_example_is_RL0021()
    {
        var problem = Problem(Rule[..Rule.IndexOf("  pass:", StringComparison.Ordinal)]);
        Assert.Equal("RL0021", problem.Id);
    }

    [Fact]
    public void A_rule_whose_severity_is_none_everywhere_is_RL0021() =>
        Assert.Equal("RL0021", Problem(Rule.Replace("severity: warning", "severity: none", StringComparison.Ordinal)).Id);

    [Fact]
    public void The_prefix_RL_is_for_the_built_in_rules() =>
        Assert.Contains("built-in", Problem(Rule.Replace("ACME1001", "RL1234", StringComparison.Ordinal)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_placeholder_that_nothing_fills_is_reported() =>
        Assert.Contains("unknown placeholder 'sentense'", Problem(Rule.Replace("{sentence}", "{sentense}", StringComparison.Ordinal)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a: &x 1\nb: *x", "anchors")]
    [InlineData("a: !!binary x", "tags")]
    [InlineData("a: 1\n---\nb: 2", "second YAML document")]
    [InlineData("a: 1\na: 2", "is there twice")]
    [InlineData("a: [1", "not valid YAML")]
    [InlineData("[1]", "keys with values")]
    [InlineData("", "empty")]
    public void What_a_pack_may_not_hold_is_refused(string text, string message) =>
        Assert.Contains(message, Problem(text).Message, StringComparison.Ordinal);

    [Fact]
    public void Deep_nesting_is_refused() =>
        Assert.Contains("nested deeper", Problem("a: " + new string('[', 100_000)).Message, StringComparison.Ordinal);

    [Fact]
    public void Two_rules_with_one_id_are_reported() =>
        Assert.Contains("is also in", Assert.Single(RulePackLoader.LoadTexts(("a.yml", Rule), ("b.yml", Rule)).Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void A_folder_that_is_not_there_is_a_problem_and_no_exception() =>
        Assert.Equal("RL0020", Assert.Single(RulePackLoader.Load("/no/such/folder/here").Problems).Id);

    private static RulePack Load(string rule) => RulePackLoader.LoadTexts(("rule.yml", rule));

    private static ConfigurationProblem Problem(string rule) => Load(rule).Problems[0];
}
