using System.Collections.Immutable;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis;

/// <summary>A compiled rule, or several: the counterpart of Roslyn's <c>DiagnosticAnalyzer</c>. Must be stateless: one instance serves all documents and threads.</summary>
public abstract class ReviewAnalyzer
{
    /// <summary>The rules it can report.</summary>
    public abstract ImmutableArray<ReviewRule> Rules { get; }

    /// <summary>Called once; registers what to look at.</summary>
    public abstract void Initialize(ReviewAnalysisContext context);
}
