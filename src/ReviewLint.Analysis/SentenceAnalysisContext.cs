using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis;

/// <summary>What an action sees of a sentence.</summary>
public sealed class SentenceAnalysisContext : DocumentAnalysisContext
{
    internal SentenceAnalysisContext(ReviewSentence sentence, ReviewSemanticModel model, DocumentConfiguration configuration, Action<ReviewFinding> report, CancellationToken cancellationToken)
        : base(model, configuration, report, cancellationToken) => Sentence = sentence;

    /// <summary>The sentence.</summary>
    public ReviewSentence Sentence { get; }

    /// <summary>Its meaning.</summary>
    public ref readonly SentenceMeaning Meaning => ref Model.MeaningOf(Sentence);
}
