using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Meaning.Sections;
using ReviewLint.Meaning.Words;

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

    /// <summary>
    /// The days the review judges, the end exclusive: from the front matter or a metadata line, else from a section about the period, the title, or a sentence at the start
    /// that says what the review covers. Null when it is not known.
    /// </summary>
    public DayRange? Period { get; internal init; }

    /// <summary>Name of the person reviewed, as written: from the front matter, a metadata line, the greeting, the title, or the text itself. Null when it is not known.</summary>
    public string? Receiver => People.Receiver;

    /// <summary>Name of the writer, as written: from the front matter, a metadata line or the signature. Null when it is not known.</summary>
    public string? Reviewer => People.Reviewer;

    internal ReviewPeople People { get; init; } = new(null, null, [], []);

    internal DomainTerms DomainTerms { get; init; } = new([]);

    /// <summary>Meaning of the sentence with the same index in <see cref="ReviewDocument.Sentences"/>.</summary>
    public ReadOnlySpan<SentenceMeaning> Meanings => _meanings;

    /// <summary>The meaning of a sentence.</summary>
    public ref readonly SentenceMeaning MeaningOf(ReviewSentence sentence) => ref _meanings[sentence.Index];

    /// <summary>What a section is.</summary>
    public SectionKind KindOf(ReviewSection section) => _sectionKinds[section.Index];

    /// <summary>Whether words of a sentence are the product's domain's (<see cref="SemanticOptions.DomainTerms"/>) and so not about a person.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="span">The words in the source, UTF-16 offsets.</param>
    public bool IsOfDomain(ReviewSentence sentence, TextSpan span)
    {
        if (DomainTerms.IsEmpty)
        {
            return false;
        }

        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            var length = DomainTerms.LengthAt(tokens, i, sentence.Language == LanguageTag.Finnish);
            if (length > 0 && sentence.SpanOf(tokens[i]).Start < span.End && sentence.SpanOf(tokens[i + length - 1]).End > span.Start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Why a sentence was given its meaning; empty unless <see cref="SemanticOptions.Explain"/> was set.</summary>
    public ImmutableArray<MeaningCue> Explain(ReviewSentence sentence) => _explanations?[sentence.Index] ?? [];

    /// <summary>Works out the meaning of a document.</summary>
    public static ReviewSemanticModel Create(ReviewDocument document, SemanticOptions options) => ReviewSemanticModelBuilder.Build(document, options);
}
