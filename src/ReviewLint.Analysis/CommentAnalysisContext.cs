using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis;

/// <summary>What an action sees of a comment.</summary>
public sealed class CommentAnalysisContext : DocumentAnalysisContext
{
    internal CommentAnalysisContext(ReviewComment comment, ReviewSemanticModel model, DocumentConfiguration configuration, Action<ReviewFinding> report, CancellationToken cancellationToken)
        : base(model, configuration, report, cancellationToken) => Comment = comment;

    /// <summary>The comment.</summary>
    public ReviewComment Comment { get; }
}
