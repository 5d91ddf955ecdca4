using System.Collections.Immutable;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Packs;

/// <summary>All declarative rules of some packs, compiled into one matcher: a sentence is looked at once, however many rules there are.</summary>
public sealed class DeclarativeAnalyzer : ReviewAnalyzer
{
    /// <summary>Compiles packs; of two rules with the same id the later pack's holds.</summary>
    public DeclarativeAnalyzer(ImmutableArray<RulePack> packs) => throw new NotImplementedException();

    /// <inheritdoc/>
    public override ImmutableArray<ReviewRule> Rules => throw new NotImplementedException();

    /// <inheritdoc/>
    public override void Initialize(ReviewAnalysisContext context) => throw new NotImplementedException();
}
