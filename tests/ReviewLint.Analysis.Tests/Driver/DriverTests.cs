using System.Text;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Rules;
using ReviewLint.Analysis.Tests.Engine;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Tests.Driver;

public sealed class DriverTests
{
    private static readonly ReviewRule s_slow = TestRules.Rule("RL8101");

    [Fact]
    public void A_document_goes_in_and_diagnostics_come_out()
    {
        var result = new TestEngine(new WordAnalyzer((s_slow, "slow"))).Check(TestEngine.Review("It was slow.\n"));
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("found \"slow\"", diagnostic.Message);
        Assert.Equal("slow", result.Document!.Text.ToString(diagnostic.Span));
        Assert.Equal("review.md", diagnostic.Diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(new LinePosition(5, 7), diagnostic.Diagnostic.Location.GetLineSpan().StartLinePosition);
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Warning, diagnostic.Diagnostic.Severity);
        Assert.Equal("help", diagnostic.Help);
    }

    [Fact]
    public void Findings_are_equal_when_what_they_say_is_whether_it_was_asked_for_or_not()
    {
        var engine = new TestEngine(new WordAnalyzer((TestRules.Rule("RL4101", subsumes: ["RL8101"]), "late"), (s_slow, "slow")));
        var (first, second) = (engine.Check(TestEngine.Review("It was slow and late.\n")).Diagnostics, engine.Check(TestEngine.Review("It was slow and late.\n")).Diagnostics);
        Assert.NotEqual(first[0], first[1]);
        Assert.Equal("also: found \"slow\"", Assert.Single(first[1].Related).Message);
        Assert.Equal(first.AsEnumerable(), second.AsEnumerable());
        Assert.Equal(first[0].GetHashCode(), second[0].GetHashCode());

        // A diagnostic of somebody's own stands for itself, and a changed copy keeps it.
        var own = new ReviewDiagnostic { Diagnostic = first[0].Diagnostic, Rule = s_slow, Severity = ReviewSeverity.Warning };
        Assert.Equal(("RL8101", first[0].Span, "found \"slow\""), (own.Id, own.Span, (own with { IsInBaseline = true }).Message));
        Assert.Empty(own.Related);
    }

    [Fact]
    public void The_message_follows_the_language_of_the_words()
    {
        var result = new TestEngine(new WordAnalyzer((s_slow, "hidas"))).Check("---\nkind: performance-review\nintent: coaching\nlanguage: fi\n---\n\nSe oli hidas.\n");
        Assert.Equal("löytyi \"hidas\"", Assert.Single(result.Diagnostics).Message);
        Assert.Equal(Language.LanguageTag.Finnish, result.Language);
    }

    [Fact]
    public void A_message_is_one_line_whatever_it_quotes()
    {
        var result = new TestEngine(new WordAnalyzer((s_slow, "slow\nand"))).Check(TestEngine.Review("It was slow\nand late.\n"));
        Assert.Equal("found \"slow and\"", Assert.Single(result.Diagnostics).Message);
    }

    [Fact]
    public void Each_action_is_called_for_its_units_and_sentences_by_their_act()
    {
        var calls = new List<string>();
        var analyzer = new DelegateAnalyzer([s_slow], context =>
        {
            context.RegisterDocumentAction(d => calls.Add("document"));
            context.RegisterSectionAction(s => calls.Add($"section {s.Section.Title}"));
            context.RegisterCommentAction(c => calls.Add("comment"));
            context.RegisterSentenceAction(s => calls.Add($"any {s.Sentence.Text}"));
            context.RegisterSentenceAction(s => calls.Add($"question {s.Sentence.Text}"), Act.QuestionOpen, Act.QuestionClosed);
        });
        var result = new TestEngine(analyzer).Check(TestEngine.Review("# One\n\nFine.\n\nWhat next?\n"));
        Assert.Empty(result.Diagnostics);
        Assert.Equal(["document", "section One"], calls.Take(2));
        Assert.Equal(["any Fine.", "any What next?", "question What next?"], calls.Where(c => c.StartsWith("any", StringComparison.Ordinal) || c.StartsWith("question", StringComparison.Ordinal)));
        Assert.Equal(result.Document!.Comments.Length, calls.Count(c => c == "comment"));
    }

    [Fact]
    public void An_analyzer_that_throws_is_reported_once_and_stops_nothing()
    {
        var broken = TestRules.Rule("RL8102");
        var analyzer = new DelegateAnalyzer([broken], context => context.RegisterSentenceAction(s =>
        {
            if (s.Sentence.Index < 2)
            {
                throw new FormatException("cannot read\nthis");
            }

            s.Report(broken, s.Sentence.Span, s.Sentence.Language, "x");
        }));
        var result = new TestEngine(analyzer, new WordAnalyzer((s_slow, "slow"))).Check(TestEngine.Review("# Review\n\nOne.\n\nTwo.\n\nIt was slow.\n"));
        Assert.Equal(["RL0004@6 warning", "RL8102@12 warning", "RL8101@12 warning"], TestEngine.Visible(result));
        Assert.Equal("RL8102 failed and may have found less than there is (FormatException: cannot read)", result.Diagnostics[0].Message);
    }

    [Fact]
    public void An_analyzer_that_throws_while_it_registers_is_reported_on_every_document()
    {
        var engine = new TestEngine(new DelegateAnalyzer([s_slow], _ => throw new InvalidOperationException("no")), new WordAnalyzer((TestRules.Rule("RL8102"), "slow")));
        Assert.Equal(["RL0004@6 warning", "RL8102@6 warning"], TestEngine.Visible(engine.Check(TestEngine.Review("It was slow.\n"))).Order());
    }

    [Fact]
    public void A_rule_that_the_analyzer_did_not_announce_is_a_failure_of_the_analyzer()
    {
        var analyzer = new DelegateAnalyzer([s_slow], context => context.RegisterDocumentAction(d => d.Report(TestRules.Rule("RL8102"), default, Language.LanguageTag.English)));
        Assert.Equal(["RL0004@6 warning"], TestEngine.Visible(new TestEngine(analyzer).Check(TestEngine.Review("It was slow.\n"))));
    }

    [Fact]
    public void A_span_outside_the_document_is_cut_to_it()
    {
        var analyzer = new DelegateAnalyzer([s_slow], context => context.RegisterDocumentAction(d => d.Report(s_slow, new TextSpan(100_000, 5), Language.LanguageTag.English, "x")));
        var result = new TestEngine(analyzer).Check(TestEngine.Review("It was slow.\n"));
        Assert.Equal(result.Document!.Text.Length, Assert.Single(result.Diagnostics).Span.Start);
    }

    [Fact]
    public void A_fault_of_the_engine_is_reported_on_its_document()
    {
        var engine = new TestEngine();
        engine.Driver();
        var driver = new ReviewAnalysisDriver(_ => throw new InvalidOperationException("no packs"), engine.Configuration!) { CreateModel = FakeModel.Create };
        Assert.Equal(["RL0004@1 warning"], TestEngine.Visible(driver.Analyze(TestEngine.Input(TestEngine.Review("Fine.\n")))));
    }

    [Fact]
    public void The_analyzers_of_a_set_of_packs_are_asked_for_once()
    {
        var asked = new List<string>();
        var engine = new TestEngine().With("a/.editorconfig", "[*.md]\nreviewlint_packs = pack\n");
        engine.Driver();
        var driver = new ReviewAnalysisDriver(
            packs =>
            {
                asked.Add(string.Join(' ', packs));
                return [];
            },
            engine.Configuration!)
        {
            CreateModel = FakeModel.Create,
        };
        foreach (var path in new[] { "a/1.md", "a/2.md", "b/1.md", "b/2.md" })
        {
            driver.Analyze(TestEngine.Input("Fine.\n", path));
        }

        Assert.Equal(["/repo/a/pack", ""], asked);
    }

    [Fact]
    public void Diagnostics_are_ordered_by_position_then_id()
    {
        var words = new[] { (TestRules.Rule("RL8103", RuleScope.Document), "slow"), (TestRules.Rule("RL8102", RuleScope.Document), "late"), (TestRules.Rule("RL8101", RuleScope.Document), "slow") };
        Assert.Equal(["RL8101@6 warning", "RL8103@6 warning", "RL8102@7 warning"], TestEngine.Visible(new TestEngine(new WordAnalyzer(words)).Check(TestEngine.Review("It was slow\nand late.\n"))));
    }

    [Fact]
    public void Many_documents_give_the_same_results_in_the_same_order_on_any_number_of_threads()
    {
        string[] Run(int threads)
        {
            var driver = new TestEngine(new WordAnalyzer((s_slow, "slow"), (TestRules.Rule("RL8102"), "late"))).Driver();
            var inputs = Enumerable.Range(0, 200).Select(i => TestEngine.Input(TestEngine.Review(string.Concat(Enumerable.Repeat("It was slow and late.\n\n", 200 - i))), $"r{i}.md"));
            return [.. driver.AnalyzeAll(inputs, threads).Select(r => $"{r.Input.DisplayPath}: {string.Join(' ', r.Diagnostics.Select(TestEngine.Short))}")];
        }

        var expected = Run(1);
        Assert.StartsWith("r0.md:", expected[0], StringComparison.Ordinal);
        Assert.Equal(expected, Run(2));
        Assert.Equal(expected, Run(8));
    }

    [Fact]
    public void Inputs_are_taken_only_as_they_are_needed()
    {
        var taken = 0;
        IEnumerable<ReviewInput> Inputs()
        {
            for (var i = 0; i < 10_000; i++)
            {
                taken++;
                yield return TestEngine.Input("Fine.\n", $"r{i}.md");
            }
        }

        Assert.Equal(3, new TestEngine().Driver().AnalyzeAll(Inputs(), 2).Take(3).Count());
        Assert.InRange(taken, 3, 20);
    }

    [Fact]
    public void No_inputs_give_no_results() => Assert.Empty(new TestEngine().Driver().AnalyzeAll([]));

    [Fact]
    public void One_input_gives_one_result() => Assert.Single(new TestEngine().Driver().AnalyzeAll([TestEngine.Input("Fine.\n")], 8));

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Cancelling_ends_the_work(int threads)
    {
        using var cancel = new CancellationTokenSource();
        var driver = new TestEngine().Driver();
        var inputs = Enumerable.Range(0, 1000).Select(i => TestEngine.Input("Fine.\n", $"r{i}.md"));
        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            foreach (var _ in driver.AnalyzeAll(inputs, threads, cancel.Token))
            {
                cancel.Cancel();
            }
        });
    }

    [Fact]
    public void Cancelling_inside_an_action_is_no_failure_of_the_analyzer()
    {
        using var cancel = new CancellationTokenSource();
        var analyzer = new DelegateAnalyzer([s_slow], context => context.RegisterSentenceAction(s =>
        {
            cancel.Cancel();
            s.CancellationToken.ThrowIfCancellationRequested();
        }));
        Assert.ThrowsAny<OperationCanceledException>(() => new TestEngine(analyzer).Driver().Analyze(TestEngine.Input(TestEngine.Review("Fine.\n")), cancel.Token));
    }

    [Fact]
    public void A_document_found_by_walking_whose_kind_does_not_show_is_passed_over()
    {
        var engine = new TestEngine(new WordAnalyzer((s_slow, "slow")));
        var result = engine.Check("# Notes\n\nIt was slow.\n", isExplicit: false);
        Assert.True(result.IsPassedOver);
        Assert.Null(result.Model);
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("---\nkind: performence-review\n---\n\nFine.\n")]
    [InlineData("<!-- reviewlint-disable RL8101 -- why -->\n\nFine.\n")]
    public void A_document_that_means_to_be_a_review_is_not_passed_over(string text) => Assert.False(new TestEngine().Check(text, isExplicit: false).IsPassedOver);

    [Fact]
    public void Other_front_matter_does_not_make_a_review() => Assert.True(new TestEngine().Check("---\ntype: post\nkind: page\n---\n\nFine.\n", isExplicit: false).IsPassedOver);

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error_and_the_others_are_checked()
    {
        var unreadable = new ReviewInput("a.md", "/repo/a.md", () => throw new UnauthorizedAccessException("Access denied."));
        var results = new TestEngine(new WordAnalyzer((s_slow, "slow"))).Driver().AnalyzeAll([unreadable, TestEngine.Input(TestEngine.Review("It was slow.\n"))], 2).ToArray();
        Assert.True(results[0].IsUnreadable);
        Assert.Null(results[0].Document);
        var error = Assert.Single(results[0].Diagnostics);
        Assert.Equal(("RL0010", ReviewSeverity.Error, "the file may not be read"), (error.Id, error.Severity, error.Message));
        Assert.Equal(["RL8101@6 warning"], TestEngine.Visible(results[1]));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_an_error_with_a_position()
    {
        var result = new TestEngine().Driver().Analyze(new ReviewInput("a.md", "/repo/a.md", () => new byte[] { (byte)'a', (byte)'\n', 0xC3, 0x28 }));
        Assert.True(result.IsUnreadable);
        Assert.Equal("RL0010", Assert.Single(result.Diagnostics).Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\uFEFF")]
    [InlineData("---\n---\n")]
    [InlineData("<!--")]
    [InlineData("<!-- reviewlint-disable-next-line RL0001 -- why -->")]
    [InlineData("<!-- reviewlint: -->")]
    [InlineData("<!-- reviewlint-disable -- -->")]
    [InlineData("\0")]
    public void Odd_documents_are_checked_like_any_other(string text)
    {
        var result = new TestEngine(new WordAnalyzer((s_slow, "slow"))).Driver().Analyze(new ReviewInput("a.md", "/repo/a.md", () => Encoding.UTF8.GetBytes(text)));
        Assert.DoesNotContain(result.Diagnostics, d => d.Id == "RL0004");
    }
}
