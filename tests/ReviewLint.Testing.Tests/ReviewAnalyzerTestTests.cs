namespace ReviewLint.Testing.Tests;

/// <summary>A test of a rule passes when the marks and the findings are the same, and otherwise says what differs.</summary>
public sealed class ReviewAnalyzerTestTests
{
    [Fact]
    public void Marks_that_are_the_findings_pass() => ReviewAnalyzerVerifier<WordAnalyzer>.Verify("You [|simply|] wrote it. You tested it.");

    [Fact]
    public void A_finding_without_a_mark_fails_and_is_named() =>
        AssertFails("expected findings on nothing, but there were \"simply\" (line 3)", () => ReviewAnalyzerVerifier<WordAnalyzer>.Verify("You tested it.\n\nYou simply wrote it."));

    [Fact]
    public void A_mark_without_a_finding_fails_and_is_named() =>
        AssertFails("expected findings on \"tested\" (line 1), but there were nothing", () => ReviewAnalyzerVerifier<WordAnalyzer>.Verify("You [|tested|] it."));

    [Fact]
    public void A_mark_around_more_than_the_finding_fails() =>
        AssertFails("expected findings on \"simply wrote\"", () => ReviewAnalyzerVerifier<WordAnalyzer>.Verify("You [|simply wrote|] it."));

    [Fact]
    public void A_rule_that_throws_fails_with_what_it_threw() =>
        AssertFails("RL0004: ACME1001 failed and may have found less than there is (InvalidOperationException: told to)", () => ReviewAnalyzerVerifier<WordAnalyzer>.Verify("You explode."));

    [Fact]
    public void Messages_are_compared() =>
        AssertFails("  the word at 4", () => new ReviewAnalyzerTest(new WordAnalyzer(), "You [|simply|] wrote it.") { Messages = ["the word at 5"] }.Run());

    [Fact]
    public void Fixes_are_applied_and_compared()
    {
        ReviewAnalyzerVerifier<WordAnalyzer>.VerifyFix("You [|simply|] wrote it.", "You wrote it.");
        AssertFails("expected the fixes to make", () => ReviewAnalyzerVerifier<WordAnalyzer>.VerifyFix("You [|simply|] wrote it.", "You did."));
    }

    [Fact]
    public void Configuration_and_suppressions_hold()
    {
        new ReviewAnalyzerTest(new WordAnalyzer(), "You simply wrote it.") { Configuration = "dotnet_diagnostic.ACME1001.severity = none" }.Run();
        ReviewAnalyzerVerifier<WordAnalyzer>.Verify("<!-- reviewlint-disable-next-line ACME1001 -- it was -->\nYou simply wrote it.");
    }

    [Fact]
    public void Examples_of_a_pack_pass_or_are_named_with_their_place()
    {
        RulePackVerifier.Verify(Path.Combine(RepositoryFolder.Root, "docs/examples/german-pack"));
        using var folder = new TemporaryFolder();
        folder.Write("ACME1001-word.yml", """
            id: ACME1001
            name: word
            title: A word
            category: House
            scope: sentence
            severity: warning
            when: { phrase: synergy }
            message: the word
            help: Say what you mean.
            why: Because.
            examples:
              flag: ["The [|synergy|] was there.", "The [|team|] was there."]
              pass: ["The report was there."]
            """);

        AssertFails("ACME1001-word.yml(12,1): ACME1001: flag example", () => RulePackVerifier.Verify(folder.Path));
    }

    private static void AssertFails(string message, Action test) => Assert.Contains(message, Assert.Throws<ReviewVerificationException>(test).Message, StringComparison.Ordinal);
}
