using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Tests.Engine;

/// <summary>Reports every occurrence of words, each for a rule.</summary>
internal sealed class WordAnalyzer(params (ReviewRule Rule, string Word)[] words) : ReviewAnalyzer
{
    public override ImmutableArray<ReviewRule> Rules { get; } = [.. words.Select(w => w.Rule).Distinct()];

    public override void Initialize(ReviewAnalysisContext context) => context.RegisterDocumentAction(Report);

    private void Report(DocumentAnalysisContext context)
    {
        var source = context.Document.Text.ToString();
        foreach (var (rule, word) in words)
        {
            for (var at = source.IndexOf(word, StringComparison.Ordinal); at >= 0; at = source.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                context.Report(rule, new TextSpan(at, word.Length), context.Document.Sentences.FirstOrDefault()?.Language ?? Language.LanguageTag.English, word);
            }
        }
    }
}
