using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Fixes;
using ReviewLint.Analysis.Rules;
using ReviewLint.Documents;
using ReviewLint.Language;

namespace ReviewLint.Analysis.Tests.Fixes;

/// <summary>Rounds of fixes, with rules that find a word and put another in its place.</summary>
public sealed class DocumentFixerTests
{
    private static readonly ReviewParseOptions s_options = ReviewParseOptions.Default;

    [Fact]
    public void A_text_without_a_fix_stays_the_text_it_was()
    {
        var document = Fix("Good work.", new Word("TEST0001", "bad", null));

        Assert.False(document.IsChanged);
        Assert.False(document.IsRefused);
        Assert.Same(document.Original, document.Text);
    }

    [Fact]
    public void Every_fix_is_made_and_named()
    {
        var document = Fix("bad then worse then bad", new Word("TEST0001", "bad", "good"), new Word("TEST0002", "worse", "better"));

        Assert.Equal("good then better then good", document.Text.ToString());
        Assert.Equal(["TEST0001: bad", "TEST0002: worse", "TEST0001: bad"], document.Applied.AsEnumerable());
        Assert.True(document.IsChanged);
    }

    [Fact]
    public void What_a_fix_brings_that_has_a_fix_itself_is_mended_in_a_later_round()
    {
        var document = Fix("worst", Hint("TEST0001", "worst", "worse"), Hint("TEST0002", "worse", "bad"), Hint("TEST0003", "bad", "good"));

        Assert.Equal("good", document.Text.ToString());
        Assert.Equal(["TEST0001: worst", "TEST0002: worse", "TEST0003: bad"], document.Applied.AsEnumerable());
    }

    [Fact]
    public void A_fix_that_brings_a_new_warning_is_left_out_and_the_others_are_made()
    {
        var document = Fix("bad and worse", new Word("TEST0001", "bad", "awful"), new Word("TEST0002", "worse", "better"), new Word("TEST0003", "awful", null));

        Assert.Equal("bad and better", document.Text.ToString());
        Assert.Equal(["TEST0002: worse"], document.Applied.AsEnumerable());
    }

    [Fact]
    public void A_warning_that_was_there_before_is_no_reason_to_leave_a_fix_out()
    {
        var document = Fix("bad and awful", new Word("TEST0001", "bad", "good"), new Word("TEST0003", "awful", null));

        Assert.Equal("good and awful", document.Text.ToString());
    }

    [Fact]
    public void A_warning_that_another_finding_had_taken_over_was_there_before()
    {
        var document = Fix("bad and awful", new Word("TEST0001", "bad", "good"), new Word("TEST0003", "awful", null) { TakenOverBeside = "bad" });

        Assert.Equal("good and awful", document.Text.ToString());
    }

    [Fact]
    public void A_warning_that_the_writer_had_silenced_does_not_make_room_for_a_new_one()
    {
        var document = Fix("bad and awful", new Word("TEST0001", "bad", "good"), new Word("TEST0003", "awful", null) { SilencedBeside = "bad" });

        Assert.Equal("bad and awful", document.Text.ToString());
    }

    [Fact]
    public void A_new_suggestion_is_no_reason_to_leave_a_fix_out()
    {
        var document = Fix("bad", new Word("TEST0001", "bad", "so-so"), Hint("TEST0002", "so-so", null));

        Assert.Equal("so-so", document.Text.ToString());
    }

    [Fact]
    public void A_fix_that_feeds_itself_is_left_out_and_the_others_are_made()
    {
        var document = Fix("bad and worse", Hint("TEST0001", "bad", "bad bad"), Hint("TEST0002", "worse", "better"));

        Assert.Equal("bad and better", document.Text.ToString());
        Assert.Equal(["TEST0002: worse"], document.Applied.AsEnumerable());
    }

    [Fact]
    public void Two_fixes_that_undo_each_other_are_both_left_out()
    {
        var document = Fix("left", Hint("TEST0001", "left", "right"), Hint("TEST0002", "right", "left"));

        Assert.False(document.IsChanged);
        Assert.Empty(document.Applied);
    }

    [Fact]
    public void Two_fixes_that_are_worse_only_together_are_both_left_out()
    {
        var document = Fix("a b c", new Word("TEST0001", "a", "x"), new Word("TEST0002", "b", "y"), new Word("TEST0003", "c", "z"), new Word("TEST0004", "x y", null));

        // Which of the two does it cannot be told, nor whether a third has a part in it.
        Assert.Equal("a b c", document.Text.ToString());
    }

    [Fact]
    public void Fixes_that_may_change_the_meaning_are_made_on_request_alone()
    {
        Word[] words = [new Word("TEST0001", "bad", "good") { Safety = FixSafety.Unsafe }, new Word("TEST0002", "worse", "better")];

        Assert.Equal("bad and better", FixAll("bad and worse", allowUnsafe: false, words).Text.ToString());
        Assert.Equal("good and better", FixAll("bad and worse", allowUnsafe: true, words).Text.ToString());
    }

    [Fact]
    public void A_fix_whose_text_cannot_be_checked_is_left_out()
    {
        var first = Check("bad", [new Word("TEST0001", "bad", "good")]);
        var document = DocumentFixer.Fix(first, text => new ReviewResult(first.Input, null, null, first.Intent, []), allowUnsafe: false);

        Assert.Equal("bad", document.Text.ToString());
        Assert.Empty(document.Applied);
    }

    [Theory]
    [InlineData("signed", true)]
    [InlineData("agreed", true)]
    [InlineData("signed", false)]
    public void What_people_have_put_their_names_to_is_refused(string key, bool value)
    {
        var text = $"---\n{key}: {(value ? "true" : "false")}\n---\n\nbad\n";
        var document = Fix(text, new Word("TEST0001", "bad", "good"));

        Assert.Equal(value, document.IsRefused);
        Assert.Equal(value ? text : text.Replace("bad", "good", StringComparison.Ordinal), document.Text.ToString());
    }

    [Fact]
    public void A_document_that_could_not_be_read_cannot_be_fixed()
    {
        var unread = new ReviewResult(new ReviewInput("a.md", "/a.md", () => ReadOnlyMemory<byte>.Empty), null, null, default, []);

        Assert.Throws<ArgumentException>("result", () => DocumentFixer.Fix(unread, _ => unread, allowUnsafe: false));
    }

    private static Word Hint(string id, string finds, string? puts) => new(id, finds, puts) { Severity = ReviewSeverity.Suggestion };

    private static FixedDocument Fix(string text, params Word[] words) => FixAll(text, allowUnsafe: false, words);

    private static FixedDocument FixAll(string text, bool allowUnsafe, params Word[] words) =>
        DocumentFixer.Fix(Check(text, words), changed => Check(changed, words), allowUnsafe);

    private static ReviewResult Check(string text, Word[] words) => Check(SourceText.From(text), words);

    private static ReviewResult Check(SourceText text, Word[] words) => new(
        new ReviewInput("a.md", "/a.md", () => ReadOnlyMemory<byte>.Empty),
        ReviewDocumentParser.Parse(text, "a.md", s_options),
        null,
        default,
        [.. words.SelectMany(w => w.Findings(text.ToString()))]);

    /// <summary>A rule that finds a word and may know a better one.</summary>
    private sealed record Word(string Id, string Finds, string? Puts)
    {
        public ReviewSeverity Severity { get; init; } = ReviewSeverity.Warning;

        public FixSafety Safety { get; init; } = FixSafety.Safe;

        public string? TakenOverBeside { get; init; }

        public string? SilencedBeside { get; init; }

        public IEnumerable<ReviewDiagnostic> Findings(string text)
        {
            var rule = new ReviewRule(Id, "test", "Test", "Test", RuleScope.Sentence, [new RuleSeverity(Severity)], IntentSet.Any, ImmutableDictionary<string, string>.Empty.Add("en", "test"), ImmutableDictionary<string, string>.Empty);
            for (var at = text.IndexOf(Finds, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Finds, at + Finds.Length, StringComparison.Ordinal))
            {
                yield return new ReviewDiagnostic
                {
                    Diagnostic = Diagnostic.Create(rule.DescriptorFor(LanguageTag.English), Location.None),
                    Rule = rule,
                    Severity = Severity,
                    Fixes = Puts is null ? [] : [new ReviewFix(Finds, Safety, [new TextChange(new TextSpan(at, Finds.Length), Puts)])],
                    SubsumedBy = TakenOverBeside is not null && text.Contains(TakenOverBeside, StringComparison.Ordinal) ? "TEST9999" : null,
                    IsSuppressed = SilencedBeside is not null && text.Contains(SilencedBeside, StringComparison.Ordinal),
                };
            }
        }
    }
}
