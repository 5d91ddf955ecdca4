using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Rules;
using ReviewLint.Language;

namespace ReviewLint.Reporting.Tests;

/// <summary>Finds fixed words, so that reports can be read without knowing any real rule: one with a fix and a related place, one sensitive, one hidden.</summary>
internal sealed class SampleAnalyzer : ReviewAnalyzer
{
    public static ReviewRule Absolute { get; } = Rule("XA1001", "absolute", ReviewSeverity.Warning, "\"{0}\" is an absolute <&> no count");

    public static ReviewRule Health { get; } = Rule("XA1002", "health", ReviewSeverity.Error, "this tells of a person's health", isSensitive: true);

    public static ReviewRule Vague { get; } = Rule("XA1003", "vague", ReviewSeverity.Suggestion, "\"{0}\" says nothing that can be checked");

    public static ReviewRule Quiet { get; } = Rule("XA1004", "quiet", ReviewSeverity.Hidden, "\"{0}\" was seen");

    public override ImmutableArray<ReviewRule> Rules => [Absolute, Health, Vague, Quiet];

    public override void Initialize(ReviewAnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(DocumentAnalysisContext context)
    {
        var text = context.Document.Text.ToString();
        foreach (var (rule, word) in new[] { (Absolute, "always"), (Health, "migraine"), (Vague, "good\njob"), (Quiet, "Omar") })
        {
            foreach (var span in Places(text, word))
            {
                context.Report(new ReviewFinding(rule, span, LanguageTag.English)
                {
                    Arguments = [word.ReplaceLineEndings(" ")],
                    Related = rule == Absolute ? [.. Places(text, "estimates").Select(place => new RelatedLocation(place, "what it is said of"))] : [],
                    Fixes = rule == Absolute ? [new ReviewFix("Write \"often\"", FixSafety.Unsafe, [new TextChange(span, "often")])] : [],
                });
            }
        }
    }

    private static IEnumerable<TextSpan> Places(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            yield return new TextSpan(at, word.Length);
        }
    }

    private static ReviewRule Rule(string id, string name, ReviewSeverity severity, string message, bool isSensitive = false) => new(
        id,
        name,
        $"Title of {name}",
        "Sample",
        RuleScope.Sentence,
        [new RuleSeverity(severity)],
        IntentSet.Any,
        ImmutableDictionary<string, string>.Empty.Add("en", message),
        ImmutableDictionary<string, string>.Empty.Add("en", $"What to do about {name}."))
    {
        Why = $"Why **{name}** matters.",
        IsSensitive = isSensitive,
    };
}
