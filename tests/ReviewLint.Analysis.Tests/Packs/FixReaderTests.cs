using ReviewLint.Analysis.Packs;

namespace ReviewLint.Analysis.Tests.Packs;

public sealed class FixReaderTests
{
    private const string Rule = """
        id: ACME1001
        name: no-team
        title: Speaks of no team
        category: Structure
        scope: sentence
        severity: warning
        when:
          phrase: [chairman]
          as: word
        message: 'praise "{sentence}"'
        help: Name the team.
        why: Because.
        examples:
          flag: ["[|The chairman came.|]"]
          pass: ["The report is there."]
        fixes:
          - kind: replace
            at: word
            safety: safe
            title: Use the neutral name
        """;

    [Fact]
    public void A_fix_that_says_all_it_must_is_read() => Assert.Empty(Load("    with: chair").Problems);

    [Theory]
    [InlineData("    forms: chair", 21, 12, "'forms' is a mapping by language, not a single value", "fi: { esimies: esihenkilö }")]
    [InlineData("    forms: [chair]", 21, 12, "'forms' is a mapping by language, not a list", "fi: { esimies: esihenkilö }")]
    [InlineData("    forms: {}", 21, 12, "'forms' is a mapping by language, not an empty one", "fi: { esimies: esihenkilö }")]
    [InlineData("    forms: { en: chair }", 21, 18, "'forms' in 'en' is a mapping of ends of words", "Write it so: { esimies: esihenkilö, esimiehen: esihenkilön }")]
    [InlineData("    forms: { en: [chair] }", 21, 18, "'forms' in 'en' is a mapping of ends of words", "Write it so: { esimies: esihenkilö, esimiehen: esihenkilön }")]
    [InlineData("    forms: { en: { chairman: [chair] } }", 21, 30, "what stands in the place of 'chairman' is a word, not a list", "A word that is to go away is 'kind: delete'.")]
    [InlineData("    forms: { en: { chairman: '' } }", 21, 30, "what stands in the place of 'chairman' is a word, not nothing", "A word that is to go away is 'kind: delete'.")]
    [InlineData("    forms: { enn: { chairman: chair } }", 21, 14, "unknown language 'enn'", "Did you mean 'en'?")]
    [InlineData("    with: chair\n    eech: true", 22, 5, "unknown key of a fix 'eech'", "Did you mean 'each'?")]
    [InlineData("    with: chair\n    if: wrd", 22, 9, "unknown place 'wrd'", "Did you mean 'word'?")]
    public void A_fix_of_the_wrong_shape_is_explained_where_it_stands(string line, int atLine, int column, string message, string help)
    {
        var problem = Assert.Single(Load(line).Problems);

        Assert.Equal(("RL0020", atLine, column), (problem.Id, problem.Line, problem.Column));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Contains(help, problem.Help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from: 'you {a...} and {b...}', to: '{a} {b}'", "two runs of words")]
    [InlineData("from: '{a...}', to: '{a}'", "begins with no word of its own")]
    [InlineData("from: 'you will {rest...}', to: 'Would you?'", "must hold '{rest}' once")]
    [InlineData("from: 'you will {rest...}', to: 'Would {who} {rest}?'", "'{who}', which 'you will {rest...}' does not name")]
    [InlineData("from: 'you {verb:/VERB} {rest...}', to: '{verb.Past} {rest}'", "unknown form 'Past'")]
    [InlineData("from: 'you ... {rest...}', to: '{rest}'", "gap")]
    [InlineData("from: 'you (will|are going to) {rest...}', to: '{rest}'", "more than one word at a time")]
    public void A_rewrite_that_cannot_be_read_is_explained(string rewrite, string message)
    {
        var problem = Assert.Single(Load($"    rewrites: {{ en: [{{ {rewrite} }}] }}", "rewrite").Problems);

        Assert.Equal(("RL0020", 21), (problem.Id, problem.Line));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    private static RulePack Load(string line, string kind = "replace") =>
        RulePackLoader.LoadTexts(("acme.yml", $"{Rule.Replace("kind: replace", $"kind: {kind}", StringComparison.Ordinal)}\n{line}\n"));
}
