using System.Collections.Immutable;
using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Meaning.Reading;
using ReviewLint.Meaning.Scoring;
using ReviewLint.Meaning.Sections;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Meaning;

/// <summary>Works out a document's meaning: its kind, its sections, its people, then sentence by sentence.</summary>
internal static class ReviewSemanticModelBuilder
{
    [ThreadStatic]
    private static SentenceReading? _reading;

    public static ReviewSemanticModel Build(ReviewDocument document, SemanticOptions options)
    {
        var sections = SectionReader.Read(document);
        var (kind, isDeclared) = KindResolver.Resolve(document, options, sections);
        var people = PeopleFinder.Find(document, kind);
        var period = PeriodFinder.Find(document, kind, sections);
        var terms = new DomainTerms(options.DomainTerms);
        var context = new ReviewContext { Kind = kind, Receivers = [.. people.ReceiverNames], Reviewers = [.. people.ReviewerNames], ReferenceDate = document.ReferenceDate, DomainTerms = terms };
        var meanings = new SentenceMeaning[document.Sentences.Length];
        var explanations = options.Explain ? new ImmutableArray<MeaningCue>[meanings.Length] : null;
        var reasons = options.Explain ? new List<MeaningCue>() : null;
        var reading = _reading ??= new SentenceReading();
        (ReviewSection? Section, ReviewComment? Comment) place = default;
        foreach (var sentence in document.Sentences)
        {
            var follows = place == (sentence.Section, sentence.Comment);
            (context.Previous, context.BeforePrevious) = follows ? (context.Previous, context.BeforePrevious) : (null, null);
            place = (sentence.Section, sentence.Comment);

            // What has no model is not read with another language's words: its sentences stay 'other'.
            if (!sentence.Language.HasModel && sentence.Language != LanguageTag.Undetermined)
            {
                context.Previous = null;
                continue;
            }

            context.Section = sections[sentence.Section.Index];
            reasons?.Clear();
            SentenceReader.Read(reading, sentence.Tokens, sentence.Language == LanguageTag.Finnish, context, sentence);
            var meaning = MeaningDecider.Decide(reading, reasons);
            meanings[sentence.Index] = meaning;
            (context.Previous, context.BeforePrevious) = (meaning.Act, context.Previous);
            if (explanations is not null)
            {
                explanations[sentence.Index] = [.. reasons!];
            }
        }

        AnsweredQuestions.Mark(document, meanings, explanations);

        // Only now: what the sentences mean was read with the headings' kinds alone, as they were when the model learned.
        ContentKinds.Fill(document, kind, meanings, sections);
        return new ReviewSemanticModel(document, kind, isDeclared, meanings, sections, explanations) { People = people, Period = period, DomainTerms = terms };
    }
}
