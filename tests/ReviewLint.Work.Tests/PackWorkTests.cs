using System.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Work.Tests;

/// <summary>A pack is data: whatever it says, it is read and a document is checked with it in bounded work and memory.</summary>
public sealed class PackWorkTests
{
    // What these tests guard against would take billions, or not end.
    private const long MostToRead = 400_000_000;
    private const long MostToRun = 1_000_000_000;

    public static TheoryData<string, string> Texts => new()
    {
        { "aliases that multiply", "a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\n" },
        { "an alias of itself", "a: &a [*a]\n" },
        { "a merge key", "a: &a { x: 1 }\nb: { <<: *a }\n" },
        { "a type to be made", "a: !!System.Diagnostics.Process { StartInfo: x }\n" },
        { "brackets", "a: " + new string('[', 200_000) },
        { "braces", "a: " + string.Concat(Enumerable.Repeat("{a: ", 50_000)) },
        { "dashes", string.Concat(Enumerable.Repeat("- ", 100_000)) + "a\n" },
        { "question marks", string.Concat(Enumerable.Repeat("? ", 100_000)) + "a\n" },
        { "indentation", string.Concat(Enumerable.Range(0, 600).Select(i => new string(' ', i) + "a:\n")) },
        { "one long key", new string('k', 200_000) + ": 1\n" },
        { "many unknown keys", string.Concat(Enumerable.Range(0, 15_000).Select(i => $"titl{i}: 1\n")) },
        { "one long line", "title: \"" + new string('x', 250_000) + "\"\n" },
        { "backslashes", "title: \"" + string.Concat(Enumerable.Repeat("\\x41", 60_000)) + "\"\n" },
        { "too long", new string('#', 300_000) },
        { "directives", string.Concat(Enumerable.Repeat("%TAG !a! tag:a\n", 10_000)) + "---\na: 1\n" },
        { "NUL", "a: \0\n" },
        { "a tab before a colon", "....\t:" },
        { "a tag of nothing", "!<>" },
        { "an escape past Unicode", "a: \"\\Uffffffff\"\n" },
    };

    public static TheoryData<string, string> Conditions => new()
    {
        { "not in not", Nested("not: { ", 36, "act: praise") },
        { "any in any", string.Concat(Enumerable.Repeat("any: [{ act: praise }, { ", 17)) + "act: other" + string.Concat(Enumerable.Repeat(" }]", 17)) },
        { "inside in has in inside", string.Concat(Enumerable.Repeat("has: { within: document, inside: { document: { has: { ", 8)) + "act: praise" + string.Concat(Enumerable.Repeat(" } } } }", 8)) },
        { "names in branches", "any: [" + string.Join(", ", Enumerable.Range(0, 3000).Select(i => $"{{ phrase: w{i}, as: {Letters(i)} }}")) + "]" },
        { "wide any", "any: [" + string.Join(", ", Enumerable.Range(0, 8000).Select(i => $"{{ words: {{ min: {i} }} }}")) + "]" },
        { "echoes in echoes", Nested("echoes: { within: document, ", 18, "act: other") },
        { "phrases that fit every word", "phrase: [" + string.Join(", ", Enumerable.Range(1, 800).Select(i => $"'{Kinds(i)} ... {Kinds(i * 7)}'")) + "]" },
        { "long phrases of gaps", "phrase: [" + string.Join(", ", Enumerable.Range(0, 1500).Select(i => string.Join(" ... ", Enumerable.Repeat("you", 19)) + $" x{i}")) + "]" },
        { "optional words", "phrase: [" + string.Join(", ", Enumerable.Range(0, 3000).Select(i => $"'you? never? test? it? {Letters(i)}'")) + "]" },
        { "affixes", "phrase: [" + string.Join(", ", Enumerable.Range(0, 200).Select(i => $"'{Letters(i)}* *{Letters(i)}'")) + "]" },
        { "exceptions everywhere", "phrase: { en: [you, never, test, it], except: [you, it, 'never ... it', test] }" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_that_means_harm_is_problems_and_no_rule(string what, string text)
    {
        var (branches, result) = WorkCounter.Count(nameof(Jobs.LoadRule), "", text);

        Assert.EndsWith(" problems", result, StringComparison.Ordinal);
        Assert.NotEqual("0 problems", result);
        Assert.True(branches is > 0 and < MostToRead, $"{branches} branches for {what}");
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition_that_means_harm_is_read_and_run_in_bounded_work(string what, string condition)
    {
        var text = string.Concat(Enumerable.Repeat("You never test it, and it breaks. ", 100)) + "\n\n" + string.Concat(Enumerable.Repeat("you never test it ", 300));
        var (branches, result) = WorkCounter.Count(nameof(Jobs.CheckWithRule), Rule(condition), text);

        Assert.DoesNotContain("RL0004", result, StringComparison.Ordinal);
        Assert.True(branches is > 0 and < MostToRun, $"{branches} branches for {what}");
    }

    [Fact]
    public void A_rule_that_finds_more_than_can_be_kept_is_said_to_fail_and_the_other_rules_run()
    {
        var pack = RulePackLoader.LoadTexts(("rule.yml", Rule("phrase: [" + string.Join(", ", Enumerable.Range(1, 400).Select(i => $"'_ ... _ ... {Kinds(i)}'")) + "]")));
        var driver = new ReviewAnalysisDriver(_ => [new DeclarativeAnalyzer([RulePackLoader.BuiltIn, pack])], new ReviewConfiguration(ConfigurationOverrides.None, _ => null));
        var text = "---\nkind: code-review\n---\n\nThis is garbage.\n\n" + string.Concat(Enumerable.Repeat("The test of the part of the team is the work of the year. ", 900));
        var result = driver.Analyze(new ReviewInput("a.md", "/repo/a.md", () => Encoding.UTF8.GetBytes(text)));

        var message = Assert.Single(result.Diagnostics, d => d.Id == "RL0004").Message;
        Assert.Contains("phrases in this document", message, StringComparison.Ordinal);
        Assert.DoesNotContain("RL8001", message, StringComparison.Ordinal);
        Assert.Contains(result.Diagnostics, d => d.Id == "RL8001");
    }

    [Fact]
    public void Packs_that_require_one_another_many_times_are_read_once_each()
    {
        using var folder = new TemporaryFolder();
        for (var level = 0; level < 7; level++)
        {
            for (var i = 0; i < 2; i++)
            {
                var requires = level == 6 ? "" : "requires: [" + string.Join(", ", Enumerable.Repeat($"p{level + 1}x0, p{level + 1}x1", 40)) + "]\n";
                folder.Write($"p{level}x{i}/pack.yml", $"name: p{level}x{i}\n{requires}");
                folder.Write($"p{level}x{i}/lexicons/en/list{level}.txt", "word\n");
            }
        }

        var (branches, result) = WorkCounter.Count(nameof(Jobs.LoadPack), "", Path.Combine(folder.Path, "p0x0"));

        Assert.Equal("13 packs", result);
        Assert.InRange(branches, 1, MostToRead);
    }

    [Theory]
    [InlineData("star and letter")]
    [InlineData("alternatives")]
    public void A_glob_of_an_editorconfig_that_means_harm_is_matched_in_bounded_work(string what)
    {
        var glob = what == "alternatives" ? $"{{{string.Join(',', Enumerable.Repeat("a*a*", 40))}}}b" : string.Concat(Enumerable.Repeat("*a", 40)) + "b";
        var (branches, result) = WorkCounter.Count(nameof(Jobs.Configure), glob, new string('a', 120) + ".md");

        Assert.Contains("RL0001", result, StringComparison.Ordinal);
        Assert.InRange(branches, 1, MostToRead);
    }

    private static string Rule(string condition) => $$"""
        id: ACME1001
        name: no-team
        title: Speaks of no team
        category: Structure
        scope: sentence
        severity: warning
        when: { {{condition}} }
        message: 'found "{sentence}"'
        help: Name the team.
        why: Because.
        examples:
          flag: ["[|Good work.|]"]
          pass: ["The report is there."]
        """;

    private static string Nested(string open, int depth, string inner) => string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(" }", depth));

    private static string Letters(int i) => i < 26 ? ((char)('a' + i)).ToString() : Letters((i / 26) - 1) + (char)('a' + (i % 26));

    // A choice of kinds of word, as a word of a phrase; different for every number below 4096.
    private static string Kinds(int i)
    {
        string[] kinds = ["NOUN", "VERB", "ADJ", "ADV", "PRON", "DET", "ADP", "AUX", "PROPN", "NUM", "PART", "CCONJ"];
        return "/" + string.Join('|', kinds.Where((_, k) => (i & (1 << k)) != 0));
    }
}
