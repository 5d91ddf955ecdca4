using CsCheck;
using Microsoft.CodeAnalysis;
using ReviewLint.Analysis.Configuration;

namespace ReviewLint.Analysis.Tests.Configuration;

public sealed class EditorConfigFileTests
{
    private static EditorConfigFile Parse(string text) => EditorConfigFile.Parse("/repo/.editorconfig", text);

    [Fact]
    public void Entries_know_where_they_stand()
    {
        var file = Parse("root = true\r\n\r\n# comment\r\n[*.md]\r\n  reviewlint_Intent =  coaching  # why\r\n");
        Assert.True(file.IsRoot);
        var entry = Assert.Single(Assert.Single(file.Sections).Entries);
        Assert.Equal(new EditorConfigEntry("reviewlint_intent", "reviewlint_Intent", "coaching", "/repo/.editorconfig", 5, 3, 24), entry);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_line() => Assert.True(Parse("\uFEFFroot = true\n").IsRoot);

    [Theory]
    [InlineData("[*.md\nreviewlint_intent = coaching\n", 1)]
    [InlineData("[*.{md]\nreviewlint_intent = coaching\n", 1)]
    [InlineData("[]\nreviewlint_intent = coaching\n", 1)]
    [InlineData("[*.md]\nreviewlint_intent coaching\n", 2)]
    [InlineData("[*.md]\n= reviewlint\n", 2)]
    public void A_line_that_cannot_be_read_is_reported_where_it_stands(string text, int line)
    {
        var problem = Assert.Single(Parse(text).SyntaxProblems);
        Assert.Equal(("RL0002", line, 1), (problem.Id, problem.Line, problem.Column));
    }

    [Fact]
    public void Slips_in_a_file_that_is_not_about_reviews_are_not_ours() => Assert.Empty(Parse("[*.cs\nindent size 4\n").SyntaxProblems);

    [Fact]
    public void Keys_and_values_are_read_as_Roslyn_reads_them()
    {
        var line = Gen.String[Gen.Char["ab_.-=: #;[]*{}m\t"], 0, 16];
        line.Sample(l =>
        {
            var text = $"[*.md]\n{l}\n";
            var theirs = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(text, "/repo/.editorconfig") }).GetOptionsForSourcePath("/repo/x.md").AnalyzerOptions;
            var sections = Parse(text).Sections.Where(s => s.Header == "*.md");
            var ours = sections.SelectMany(s => s.Entries).Where(e => !SeverityKey.IsSeverityLike(e.Key)).ToDictionary(e => e.Key, e => e.Value);
            return theirs.Count == ours.Count && theirs.All(t => ours.TryGetValue(t.Key.ToLowerInvariant(), out var v) && v == t.Value);
        });
    }
}
