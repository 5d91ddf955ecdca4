using System.Collections.Immutable;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Fixes;
using ReviewLint.Analysis.Rules;
using ReviewLint.Language;

namespace ReviewLint.Analysis.Tests.Fixes;

public sealed class FixPlanTests
{
    private static readonly ReviewRule Rule = new(
        "TEST0001",
        "test",
        "Test",
        "Test",
        RuleScope.Sentence,
        [new RuleSeverity(ReviewSeverity.Warning)],
        IntentSet.Any,
        ImmutableDictionary<string, string>.Empty.Add("en", "test"),
        ImmutableDictionary<string, string>.Empty);

    [Fact]
    public void Safe_fixes_are_taken_and_unsafe_ones_only_on_request()
    {
        ReviewDiagnostic[] diagnostics = [Finding(FixSafety.Safe, (0, 4, "")), Finding(FixSafety.Unsafe, (10, 4, "x"))];

        Assert.Single(FixPlan.Create(diagnostics, allowUnsafe: false).Edits);
        Assert.Equal(2, FixPlan.Create(diagnostics, allowUnsafe: true).Edits.Length);
    }

    [Fact]
    public void Of_two_fixes_that_touch_the_earlier_one_is_taken()
    {
        var plan = FixPlan.Create([Finding(FixSafety.Safe, (4, 4, "b")), Finding(FixSafety.Safe, (0, 4, "a"))], allowUnsafe: false);

        Assert.Equal("a", Assert.Single(plan.Edits).NewText);
    }

    [Fact]
    public void What_two_findings_offer_alike_is_done_once()
    {
        var plan = FixPlan.Create([Finding(FixSafety.Safe, (4, 3, "!")), Finding(FixSafety.Safe, (4, 3, "!"))], allowUnsafe: false);

        Assert.Single(plan.Edits);
        Assert.Single(plan.Applied);
    }

    [Fact]
    public void A_fix_of_two_edits_is_taken_whole_or_not_at_all()
    {
        var plan = FixPlan.Create([Finding(FixSafety.Safe, (0, 2, "a")), Finding(FixSafety.Safe, (1, 1, "b"), (9, 1, "c"))], allowUnsafe: false);

        Assert.Equal(["a"], plan.Edits.Select(e => e.NewText));
    }

    [Fact]
    public void Silenced_taken_over_and_hidden_findings_are_not_fixed()
    {
        var finding = Finding(FixSafety.Safe, (0, 2, "a"));

        var plan = FixPlan.Create([finding with { IsSuppressed = true }, finding with { SubsumedBy = "TEST0002" }, finding with { Severity = ReviewSeverity.Hidden }], allowUnsafe: true);

        Assert.Empty(plan.Edits);
    }

    [Fact]
    public void Edits_of_a_plan_never_overlap_and_can_always_be_applied() =>
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 6], Gen.String[0, 3]).Array[0, 12].Sample(edits =>
        {
            var text = SourceText.From(new string('x', 50));
            var plan = FixPlan.Create(edits.Select(e => Finding(FixSafety.Safe, (e.Item1, e.Item2, e.Item3))), allowUnsafe: true);
            for (var i = 1; i < plan.Edits.Length; i++)
            {
                Assert.True(plan.Edits[i - 1].Span.End < plan.Edits[i].Span.Start);
            }

            Assert.Equal(50 + plan.Edits.Sum(e => e.NewText!.Length - e.Span.Length), text.WithChanges(plan.Edits).Length);
        });

    private static ReviewDiagnostic Finding(FixSafety safety, params (int Start, int Length, string NewText)[] edits) => new()
    {
        Diagnostic = Diagnostic.Create(Rule.DescriptorFor(LanguageTag.English), Location.None),
        Rule = Rule,
        Severity = ReviewSeverity.Warning,
        Fixes = [new ReviewFix("test", safety, [.. edits.Select(e => new TextChange(new TextSpan(e.Start, e.Length), e.NewText))])],
    };
}
