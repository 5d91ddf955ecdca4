using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Meaning;

/// <summary>What a review document means, sentence by sentence and section by section. Immutable.</summary>
public sealed class ReviewSemanticModel
{
    private readonly SentenceMeaning[] _meanings;
    private readonly SectionKind[] _sectionKinds;
    private readonly ImmutableArray<MeaningCue>[]? _explanations;

    internal ReviewSemanticModel(ReviewDocument document, ReviewKind kind, bool kindIsDeclared, SentenceMeaning[] meanings, SectionKind[] sectionKinds, ImmutableArray<MeaningCue>[]? explanations)
    {
        (_meanings, _sectionKinds, _explanations) = (meanings, sectionKinds, explanations);
        (Document, Kind, KindIsDeclared) = (document, kind, kindIsDeclared);
    }

    /// <summary>The document.</summary>
    public ReviewDocument Document { get; }

    /// <summary>The kind, declared or found by content; <see cref="ReviewKind.Undeclared"/> when neither shows.</summary>
    public ReviewKind Kind { get; }

    /// <summary>Whether the kind was declared (command line, front matter or <c>.editorconfig</c>) rather than found by content.</summary>
    public bool KindIsDeclared { get; }

    /// <summary>The period judged; null when it is not known.</summary>
    public DayRange? Period => Document.FrontMatter.Period;

    /// <summary>Meaning of the sentence with the same index in <see cref="ReviewDocument.Sentences"/>.</summary>
    public ReadOnlySpan<SentenceMeaning> Meanings => _meanings;

    /// <summary>The meaning of a sentence.</summary>
    public ref readonly SentenceMeaning MeaningOf(ReviewSentence sentence) => ref _meanings[sentence.Index];

    /// <summary>What a section is.</summary>
    public SectionKind KindOf(ReviewSection section) => _sectionKinds[section.Index];

    /// <summary>Why a sentence was given its meaning; empty unless <see cref="SemanticOptions.Explain"/> was set.</summary>
    public ImmutableArray<MeaningCue> Explain(ReviewSentence sentence) => _explanations?[sentence.Index] ?? [];

    /// <summary>Works out the meaning of a document.</summary>
    public static ReviewSemanticModel Create(ReviewDocument document, SemanticOptions options) => ReviewSemanticModelBuilder.Build(document, options);
}
