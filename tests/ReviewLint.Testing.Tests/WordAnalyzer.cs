using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Testing.Tests;

/// <summary>Finds "simply", and offers to take it out; throws where the text says so.</summary>
public sealed class WordAnalyzer : ReviewAnalyzer
{
    private const string Word = "simply ";

    private static readonly ReviewRule s_rule = new(
        "ACME1001",
        "no-simply",
        "The word simply",
        "House",
        RuleScope.Sentence,
        [new RuleSeverity(ReviewSeverity.Warning)],
        IntentSet.Any,
        ImmutableDictionary<string, string>.Empty.Add("en", "the word at {0}"),
        ImmutableDictionary<string, string>.Empty);

    public override ImmutableArray<ReviewRule> Rules => [s_rule];

    public override void Initialize(ReviewAnalysisContext context) => context.RegisterSentenceAction(sentence =>
    {
        var text = sentence.Document.Text.ToString(sentence.Sentence.Span);
        if (text.Contains("explode", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("told to");
        }

        if (text.IndexOf(Word, StringComparison.Ordinal) is >= 0 and var at)
        {
            var span = new TextSpan(sentence.Sentence.Span.Start + at, Word.Length);
            sentence.Report(new ReviewFinding(s_rule, new TextSpan(span.Start, Word.Length - 1), sentence.Sentence.Language)
            {
                Arguments = [at],
                Fixes = [new ReviewFix("Take it out", FixSafety.Safe, [new TextChange(span, "")])],
            });
        }
    });
}
