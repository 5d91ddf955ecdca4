using ReviewLint.Language;

namespace ReviewLint.Documents.Tests;

public class FrontMatterTests
{
    [Fact]
    public void Every_key_is_read()
    {
        var front = Read.Document(
            "---\ntitle: \"A: b\"\ntype: performance-review\nintent: Both\nlang: fi-FI\nwritten: 2024-12-19\nperiod: 2024-Q3\nauthor: Kim\nfor: Ann Lee\nagreed: yes\nsigned: 2025-01-02\ntags: [a, b]\n---\nText here.").FrontMatter;

        Assert.Equal((ReviewKind.PerformanceReview, ReviewIntent.Both, LanguageTag.Finnish), (front.Kind, front.Intent, front.Language));
        Assert.Equal((new DateOnly(2024, 12, 19), new DayRange(new(2024, 7, 1), new(2024, 10, 1))), (front.Date, front.Period));
        Assert.Equal(("Kim", "Ann Lee", true, true), (front.Reviewer, front.Reviewee, front.Agreed, front.Signed));
        Assert.Equal("A: b", front.Value("TITLE"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Keys_and_values_know_where_they_stand(string newLine)
    {
        var document = Read.Document($"\uFEFF---{newLine}# c{newLine}kind: code-review{newLine}title: \"ä 😀 b\"{newLine}---{newLine}Text here.");

        Assert.Equal(["kind", "title"], document.FrontMatter.Entries.Select(e => document.Text.ToString(e.KeySpan)));
        Assert.Equal(["code-review", "\"ä 😀 b\""], document.FrontMatter.Entries.Select(e => document.Text.ToString(e.ValueSpan)));
        Assert.Equal("Text here.", document.Text.ToString(document.Sentences[0].Span));
    }

    [Theory]
    [InlineData("kind: performence-review", "performence-review", "performance-review")]
    [InlineData("type: code_reviw", "code_reviw", "code-review")]
    [InlineData("intent: coach", "coach", null)]
    [InlineData("language: xx", "xx", null)]
    [InlineData("date: soon", "soon", null)]
    [InlineData("period: a while", "a while", null)]
    public void Unknown_values_are_reported_where_they_stand(string line, string value, string? meant)
    {
        var document = Read.Document($"---\n{line}\n---\nText here.");
        var problem = Assert.Single(document.Problems);

        Assert.Equal(("RL0002", value), (problem.Id, document.Text.ToString(problem.Span)));
        Assert.Equal(meant, problem.Arguments.Skip(1).FirstOrDefault());
        Assert.Single(document.Sentences);
    }

    [Theory]
    [InlineData("kind: [a")]
    [InlineData("a: b: c")]
    [InlineData("- a\n- b")]
    [InlineData("just words")]
    [InlineData("a: &x 1\nb: *x")]
    [InlineData("a: 'b")]
    public void Front_matter_that_is_not_valid_is_one_problem_and_the_text_is_read(string yaml)
    {
        var document = Read.Document($"---\n{yaml}\n---\nText here.");

        Assert.Equal("RL0011", Assert.Single(document.Problems).Id);
        Assert.Equal(["Text here."], document.Sentences.Select(s => s.Text));
    }

    [Fact]
    public void Another_tools_type_is_no_problem() => Assert.Empty(Read.Document("---\ntype: post\n---\nText here.").Problems);

    [Fact]
    public void Settings_under_the_tools_own_name_are_reported_for_nobody_reads_them()
    {
        var document = Read.Document("---\nreviewlint:\n  intent: feedback\n---\nText here.");
        var problem = Assert.Single(document.Problems);
        Assert.Equal(("RL0002", "reviewlint"), (problem.Id, document.Text.ToString(problem.Span)));
        Assert.Null(document.FrontMatter.Intent);
    }

    [Fact]
    public void A_rule_at_the_start_without_an_end_is_no_front_matter() => Assert.Equal(["a: b", "Text here."], Read.Sentences("---\n\na: b\n\nText here."));

    [Fact]
    public void The_date_given_wins_and_the_default_yields()
    {
        const string Markdown = "---\ndate: 2024-05-01\n---\nText here.";

        Assert.Equal(new DateOnly(2024, 5, 1), Read.Document(Markdown, new ReviewParseOptions { DefaultDate = new(2020, 1, 1) }).ReferenceDate);
        Assert.Equal(new DateOnly(2021, 1, 1), Read.Document(Markdown, new ReviewParseOptions { Date = new(2021, 1, 1) }).ReferenceDate);
        Assert.Equal(new DateOnly(2020, 1, 1), Read.Document("Text here.", new ReviewParseOptions { DefaultDate = new(2020, 1, 1) }).ReferenceDate);
    }
}
