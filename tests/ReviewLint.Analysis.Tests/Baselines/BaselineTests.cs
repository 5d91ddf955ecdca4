using System.Collections.Immutable;
using CsCheck;
using ReviewLint.Analysis.Baselines;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Rules;
using ReviewLint.Analysis.Tests.Engine;

namespace ReviewLint.Analysis.Tests.Baselines;

public sealed class BaselineTests
{
    private static readonly ReviewRule Always = TestRules.Rule("XA1001");
    private static readonly ReviewRule Document = TestRules.Rule("XA1002", RuleScope.Document);

    [Fact]
    public void An_edit_elsewhere_makes_no_old_finding_new() =>
        AssertKnown("You always ask late. Then you wait.", "A new opening.\n\nAnother one. And this. You always ask late! But then you wait.\n\nAn end.");

    [Fact]
    public void Marks_and_line_breaks_make_no_old_finding_new() =>
        AssertKnown("- You always ask late. Then you wait.", "> \"You\n> **always** ask late.\" Then you wait.");

    [Fact]
    public void The_same_words_in_other_company_are_a_new_finding() =>
        AssertNew("You always ask late.", "You always ask late. They always smile back.", count: 1);

    [Fact]
    public void A_second_equal_finding_is_a_new_one() =>
        AssertNew("You always ask late.", "You always ask late.\n\nYou always ask late.", count: 1);

    [Theory]
    [InlineData(".")]
    [InlineData("!")]
    [InlineData("?")]
    [InlineData("…")]
    [InlineData("\n\n")]
    public void Words_of_the_sentence_before_and_of_the_one_behind_are_elsewhere(string end)
    {
        AssertKnown($"One thing{end} You always", $"Quite other words{end} You always");
        AssertKnown($"You always{end} One thing", $"You always{end} Quite other words");
    }

    [Fact]
    public void Two_words_on_either_side_tell_equal_findings_apart_and_the_third_does_not()
    {
        AssertKnown("One two three always four five six", "Ten two three always four five ten");
        AssertNew("One two three always four five six", "One ten three always four five six", count: 1);
        AssertNew("One two three always four five six", "One two ten always four five six", count: 1);
        AssertNew("One two three always four five six", "One two three always ten five six", count: 1);
        AssertNew("One two three always four five six", "One two three always four ten six", count: 1);
    }

    [Fact]
    public void Words_that_run_together_are_other_words() =>
        AssertNew("One two three always four", "One twothree always four", count: 1);

    [Fact]
    public void Other_words_in_the_same_company_are_a_new_finding()
    {
        var engine = new TestEngine(new WordAnalyzer((Always, "always"), (Always, "never")));
        var baseline = BaselineOf(engine.Check(TestEngine.Review("You always ask.")));

        Assert.Single(TestEngine.Visible(baseline.Apply(engine.Check(TestEngine.Review("You never ask.")))));
    }

    [Fact]
    public void All_documents_are_counted()
    {
        ImmutableArray<BaselineEntry> one = [new("XA1001", "1")];

        Assert.Equal(2, new Baseline(TestEngine.Root, ImmutableSortedDictionary<string, ImmutableArray<BaselineEntry>>.Empty.Add("a.md", one).Add("b.md", one)).Count);
    }

    [Fact]
    public void A_comment_of_an_export_is_known_by_its_id()
    {
        var baseline = new Baseline(TestEngine.Root, ImmutableSortedDictionary<string, ImmutableArray<BaselineEntry>>.Empty);

        Assert.Equal("export.json#17", baseline.PathOf(TestEngine.Input("", "export.json") with { Comment = new("17", "") }));
    }

    [Fact]
    public void What_is_silenced_or_taken_over_or_hidden_is_no_entry()
    {
        var rules = new[]
        {
            (TestRules.Rule("XA1003", subsumes: ["XA1004"]), "slow"),
            (TestRules.Rule("XA1004"), "late"),
            (TestRules.Rule("XA1005", severity: Diagnostics.ReviewSeverity.Hidden), "odd"),
            (TestRules.Rule("XA1006"), "rude"),
            (TestRules.Rule("XA1001", severity: Diagnostics.ReviewSeverity.Suggestion), "calm"),
        };
        var result = new TestEngine(new WordAnalyzer(rules)).Check(TestEngine.Review("<!-- reviewlint-disable-next-line XA1006 -- agreed -->\nIt was slow, late, odd, rude and calm.\n"));

        Assert.Equal(5, result.Diagnostics.Length);
        Assert.Equal(["XA1001", "XA1003"], Baseline.EntriesOf(result).Select(e => e.Rule));
    }

    [Fact]
    public void A_finding_about_a_document_is_known_by_its_title_alone()
    {
        var engine = new TestEngine(new WordAnalyzer((Document, "Half year")));
        var baseline = BaselineOf(engine.Check(TestEngine.Review("# Half year\n\nOne.")));

        Assert.Empty(TestEngine.Visible(baseline.Apply(engine.Check(TestEngine.Review("# Half year\n\nSomething else.")))));
    }

    [Fact]
    public void What_cannot_be_read_is_never_known()
    {
        var engine = new TestEngine(new WordAnalyzer((Always, "always")));
        var unreadable = engine.Driver().Analyze(TestEngine.Input("") with { Read = () => throw new IOException("gone") });

        Assert.NotEmpty(unreadable.Diagnostics);
        Assert.Empty(Baseline.EntriesOf(unreadable));
    }

    [Fact]
    public void A_file_holds_no_word_of_the_review_and_comes_back_as_it_was()
    {
        var engine = new TestEngine(new WordAnalyzer((Always, "always")));
        var baseline = BaselineOf(engine.Check(TestEngine.Review("You always ask late."), "reviews/\"Ö\".md"));
        var path = Path.GetTempFileName();
        try
        {
            BaselineFile.Write(path, baseline);

            Assert.DoesNotContain("always", File.ReadAllText(path), StringComparison.Ordinal);
            Assert.Equal(Flat(baseline), Flat(BaselineFile.Read(path)));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("", "not valid JSON")]
    [InlineData("[]", "no 'version'")]
    [InlineData("{\"version\":2}", "version 2")]
    [InlineData("{\"version\":1}", "no 'documents'")]
    [InlineData("{\"version\":1,\"documents\":{\"a.md\":{}}}", "'a.md'")]
    [InlineData("{\"version\":1,\"documents\":{\"a.md\":[{\"rule\":\"RL1001\"}]}}", "'a.md'")]
    public void A_file_that_is_no_baseline_says_why(string content, string reason)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, content);

            Assert.Contains(reason, Assert.Throws<FormatException>(() => BaselineFile.Read(path)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_baseline_of_any_review_silences_all_of_that_review() =>
        Gen.OneOf(Gen.Const("You always ask late. "), Gen.Const("always "), Gen.Const("Never mind. "), Gen.Const("\n\n"), Gen.Const("- always\n"), Gen.Const("# always\n\n")).Array[0, 12].Sample(parts =>
        {
            var engine = new TestEngine(new WordAnalyzer((Always, "always")));
            var result = engine.Check(TestEngine.Review(string.Concat(parts)));

            Assert.Empty(TestEngine.Visible(BaselineOf(result).Apply(result)));
        });

    private static IEnumerable<(string, BaselineEntry)> Flat(Baseline baseline) => baseline.Documents.SelectMany(d => d.Value.Select(e => (d.Key, e)));

    private static void AssertKnown(string before, string after) => AssertNew(before, after, count: 0);

    private static void AssertNew(string before, string after, int count)
    {
        var engine = new TestEngine(new WordAnalyzer((Always, "always")));
        var baseline = BaselineOf(engine.Check(TestEngine.Review(before)));

        Assert.Equal(1, baseline.Count);
        Assert.Equal(count, TestEngine.Visible(baseline.Apply(engine.Check(TestEngine.Review(after)))).Length);
    }

    private static Baseline BaselineOf(ReviewResult result)
    {
        var empty = new Baseline(TestEngine.Root, ImmutableSortedDictionary<string, ImmutableArray<BaselineEntry>>.Empty);
        return new Baseline(TestEngine.Root, ImmutableSortedDictionary<string, ImmutableArray<BaselineEntry>>.Empty.Add(empty.PathOf(result.Input), Baseline.EntriesOf(result)));
    }
}
