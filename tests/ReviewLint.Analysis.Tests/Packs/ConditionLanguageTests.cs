using System.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Analysis.Tests.Packs;

/// <summary>What each clause of the condition language is true of, in a text whose sentences have colours.</summary>
public sealed class ConditionLanguageTests
{
    private const string Text = """
        ---
        kind: code-review
        intent: feedback
        language: en
        ---

        # Notes

        Zero is red. One is blue. Two is red. Three is green.

        Four is blue. Five is green.

        # More

        Six is red. Seven is blue. Eight is blue. Nine is blue.

        - Ten is green.
        - Eleven is red.
        """;

    [Theory]
    [InlineData("phrase: red", "Zero Two Six Eleven")]
    [InlineData("phrase: [red, green]", "Zero Two Three Five Six Ten Eleven")]
    [InlineData("all: [{ phrase: is }, { not: { phrase: [red, blue] } }]", "Three Five Ten")]
    [InlineData("any: [{ phrase: green }, { phrase: seven }]", "Three Five Seven Ten")]
    [InlineData("follows: { phrase: red }", "One Two Three Seven Eight Nine")]
    [InlineData("precedes: { phrase: red }", "Zero One")]
    [InlineData("follows: { phrase: red, within: section }", "One Two Three Four Five Seven Eight Nine Ten Eleven")]
    [InlineData("precedes: { phrase: green, within: document }", "Zero One Two Three Four Five Six Seven Eight Nine")]
    [InlineData("next: { phrase: red }", "One")]
    [InlineData("previous: { phrase: red }", "One Three Seven")]
    [InlineData("beside: { phrase: red }", "Zero One Two Three Seven Eight Nine")]
    [InlineData("first: { phrase: blue }", "One Four Seven")]
    [InlineData("last: { phrase: blue }", "One Four Nine")]
    [InlineData("first: { phrase: blue, within: document }", "One")]
    [InlineData("last: { phrase: blue, within: section }", "Four Nine")]
    [InlineData("inside: { paragraph: { has: { phrase: green } } }", "Zero One Two Three Four Five Ten")]
    [InlineData("inside: { section: { not: { has: { phrase: nine } } } }", "Zero One Two Three Four Five")]
    [InlineData("phrase: red, has: { within: paragraph, phrase: green }", "Zero Two")]
    [InlineData("phrase: is, count: { of: { phrase: red }, within: paragraph, min: 2 }", "Zero One Two Three")]
    [InlineData("phrase: is, count: { of: { phrase: blue }, within: paragraph, max: 0 }", "Ten Eleven")]
    [InlineData("phrase: red, count: { of: { phrase: blue }, within: paragraph, min: 1, max: 2 }", "Zero Two")]
    [InlineData("phrase: red, count: { of: { has: { phrase: blue } }, each: paragraph, within: section, min: 2 }", "Zero Two")]
    [InlineData("phrase: red, share: { of: { phrase: red }, among: { phrase: [red, green] }, within: section, min: 0.5, max: 0.5 }", "Zero Two")]
    [InlineData("phrase: red, share: { of: { phrase: red }, among: { phrase: [red, green] }, within: section, min: 0.6 }", "Six Eleven")]
    [InlineData("phrase: red, share: { of: { phrase: blue }, among: { phrase: purple }, within: section }", "")]
    [InlineData("phrase: six, inside: { paragraph: { run: { of: { phrase: blue }, min: 3 } } }", "Six")]
    [InlineData("phrase: six, inside: { paragraph: { run: { of: { phrase: blue }, min: 4 } } }", "")]
    [InlineData("phrase: zero, inside: { paragraph: { run: { of: { phrase: red } } } }", "")]
    [InlineData("inside: { item: { has: { phrase: green } } }", "Zero One Two Three Four Five Ten")]
    [InlineData("phrase: is, count: { of: { phrase: [green, red] }, within: item, min: 2 }", "Zero One Two Three")]
    public void A_condition_is_true_of_these_sentences(string condition, string expected) => Assert.Equal(expected, Found(condition, Text));

    /// <summary>The found sentences by their first words.</summary>
    [Theory]
    [InlineData("echoes: { phrase: goal }", "Our goal is to negotiate. Negotiations start in May.", "Negotiations")] // another form of the word
    [InlineData("echoes: { phrase: goal }", "Kitchens open at six. The goal is a quiet kitchen. Lamps hang there.", "Kitchens")] // before it, too; itself it does not echo
    [InlineData("echoes: { phrase: nowhere }", "Our goal is a quiet kitchen. Kitchens open at six.", "")]
    [InlineData("echoes: { phrase: goal }", "Our goal is to make the team work better next year. That team makes a better start to the year.", "")] // what every goal may hold
    [InlineData("echoes: { phrase: goal }", "Our goal is an old ox. That ox sleeps.", "")] // a short word
    [InlineData("echoes: { phrase: goal }", "One goal is a quiet kitchen. Lamps hang there. Another goal is a bright kitchen.", "One Another")]
    [InlineData("echoes: { phrase: goal }", "Our goal is a quiet kitchen.\n\nKitchens open at six.", "Kitchens")]
    [InlineData("echoes: { phrase: goal, within: paragraph }", "Our goal is a quiet kitchen.\n\nKitchens open at six.", "")]
    [InlineData("echoes: { phrase: goal, within: section }", "Our goal is a quiet kitchen.\n\n# Hours\n\nKitchens open at six.", "")]
    public void An_echo_takes_up_a_content_word_of_a_sentence_that_fits(string condition, string text, string expected) => Assert.Equal(expected, Found(condition, text));

    [Fact]
    public void An_echo_is_heard_in_Finnish_forms() =>
        Assert.Equal("Ilmoitukset", Found("echoes: { phrase: tavoite }", "Tavoite on lyhentää ilmoituksia. Ilmoitukset luetaan aamulla. Lamppu palaa."));

    [Theory]
    [InlineData("phrase: one, inside: { comment: { has: { phrase: green } } }", "One")]
    [InlineData("inside: { comment: { has: { phrase: green } } }", "One Two")]
    public void Sentences_of_one_comment_are_together(string condition, string expected) =>
        Assert.Equal(expected, Found(condition, "---\nkind: code-review\n---\n\n### a.cs:1\n\nOne is red.\n\nTwo is green.\n\n### a.cs:9\n\nThree is red.\n"));

    [Theory]
    [InlineData("warm: { phrase: red }", "is: warm", "Zero Two Six Eleven")]
    [InlineData("warm: { phrase: red }, cold: { phrase: blue }", "is: [warm, cold]", "Zero One Two Four Six Seven Eight Nine Eleven")]
    [InlineData("warm: [{ phrase: is }, { phrase: red }]", "phrase: is, not: { is: warm }", "One Three Four Five Seven Eight Nine Ten")]
    [InlineData("warm: { phrase: red }, other: { not: { is: warm } }", "is: other, next: { is: warm }", "One")]
    [InlineData("warm: { phrase: red, as: word }", "phrase: is, not: { is: warm }", "One Three Four Five Seven Eight Nine Ten")] // what is not there has no words to name
    [InlineData("long: { length: { words: { min: 7 } } }", "not: { is: long }, inside: { paragraph: { is: long } }", "Zero One Two Three Six Seven Eight Nine")]
    public void A_definition_holds_of_the_unit_of_which_it_is_asked(string definitions, string condition, string expected) => Assert.Equal(expected, Found(condition, Text, definitions));

    private static string Found(string condition, string text, string definitions = "")
    {
        var pack = RulePackLoader.LoadTexts(("rule.yml", $$"""
            id: ACME1001
            name: found
            title: Found
            category: House
            scope: sentence
            severity: warning
            {{(definitions.Length > 0 ? $"define: {{ {definitions} }}" : "")}}
            when: { {{condition}} }
            message: found
            help: Read it.
            why: Because.
            """));
        var driver = new ReviewAnalysisDriver(_ => [new DeclarativeAnalyzer([pack])], new ReviewConfiguration(ConfigurationOverrides.None, _ => null));
        var result = driver.Analyze(new ReviewInput("a.md", "/repo/a.md", () => Encoding.UTF8.GetBytes(text)));
        var found = result.Diagnostics.Where(d => d.Id == "ACME1001").Select(d => result.Document!.Sentences.Single(s => s.Span.Contains(d.Span.Start)));
        return string.Join(' ', found.Select(s => s.Text.Split(' ')[0]).Distinct());
    }
}
