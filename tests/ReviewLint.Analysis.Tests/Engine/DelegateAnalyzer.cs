using System.Collections.Immutable;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Tests.Engine;

/// <summary>An analyzer written in place.</summary>
internal sealed class DelegateAnalyzer(ImmutableArray<ReviewRule> rules, Action<ReviewAnalysisContext> initialize) : ReviewAnalyzer
{
    public override ImmutableArray<ReviewRule> Rules { get; } = rules;

    public override void Initialize(ReviewAnalysisContext context) => initialize(context);
}
