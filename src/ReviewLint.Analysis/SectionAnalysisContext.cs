using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis;

/// <summary>What an action sees of a section.</summary>
public sealed class SectionAnalysisContext : DocumentAnalysisContext
{
    internal SectionAnalysisContext(ReviewSection section, ReviewSemanticModel model, DocumentConfiguration configuration, Action<ReviewFinding> report, CancellationToken cancellationToken)
        : base(model, configuration, report, cancellationToken) => Section = section;

    /// <summary>The section.</summary>
    public ReviewSection Section { get; }

    /// <summary>What it is.</summary>
    public SectionKind Kind => Model.KindOf(Section);
}
