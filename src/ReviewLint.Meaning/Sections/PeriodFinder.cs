using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Language.Dates;

namespace ReviewLint.Meaning.Sections;

/// <summary>
/// The period a review judges: what its front matter or a metadata line says, else a section about the period, else the title, else one of the first sentences that says
/// what the review covers. A range without its year is none unless the document's date gives the year.
/// </summary>
internal static class PeriodFinder
{
    private const int LeastDays = 20;
    private const int LeastTitleDays = 80;
    private const int MostDays = 1100;
    private const int FirstSentences = 4;

    public static DayRange? Find(ReviewDocument document, ReviewKind kind, ReadOnlySpan<SectionKind> sections)
    {
        if (document.FrontMatter.Period is { } stated || kind != ReviewKind.PerformanceReview)
        {
            return document.FrontMatter.Period;
        }

        return InSection(document, sections) ?? InTitle(document) ?? InSentence(document);
    }

    private static DayRange? InSection(ReviewDocument document, ReadOnlySpan<SectionKind> sections)
    {
        foreach (var sentence in document.Sentences)
        {
            if (sections[sentence.Section.Index] == SectionKind.Period && RangeIn(document, sentence) is { } range)
            {
                return range;
            }
        }

        return null;
    }

    private static DayRange? InTitle(ReviewDocument document)
    {
        if (document.Title is not { } title || title.Prose.Text.Length > 200 || !title.Prose.Text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        // A title is too short to tell its language; it is its text's.
        var mentions = new List<DateMention>();
        DateRecognizers.Default.Recognize(title.Prose.Text, document.Sentences.IsEmpty ? LanguageTag.English : document.Sentences[0].Language, document.ReferenceDate, mentions);
        foreach (var mention in mentions)
        {
            // "Development talk, autumn 2026" and "Review, March 2026" say when the talk is held.
            if (Accept(document, mention) is { Days: >= LeastTitleDays } range && !IsSeason(mention.Timex))
            {
                return range;
            }
        }

        return null;
    }

    private static bool IsSeason(string timex) => timex.EndsWith("-SP", StringComparison.Ordinal) || timex.EndsWith("-SU", StringComparison.Ordinal)
        || timex.EndsWith("-FA", StringComparison.Ordinal) || timex.EndsWith("-WI", StringComparison.Ordinal);

    private static DayRange? InSentence(ReviewDocument document)
    {
        foreach (var sentence in document.Sentences.AsSpan()[..Math.Min(FirstSentences, document.Sentences.Length)])
        {
            if (SaysWhatItCovers(sentence.Text) && RangeIn(document, sentence) is { } range)
            {
                return range;
            }
        }

        return null;
    }

    private static bool SaysWhatItCovers(string text)
    {
        foreach (var phrase in (ReadOnlySpan<string>)
            [
                "review covers", "appraisal covers", "assessment covers", "document covers", "period covered", "period under review", "review period", "reviewing the period", "evaluation covers",
                "arvio koskee", "arvio kattaa", "arvioitava jakso", "arvioitava kausi", "arviointikausi", "arviointijakso", "arviointi koskee", "keskustelu koskee", "tarkastelujakso",
            ])
        {
            if (text.Contains(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static DayRange? RangeIn(ReviewDocument document, ReviewSentence sentence)
    {
        foreach (var mention in sentence.Dates)
        {
            if (Accept(document, mention) is { } range)
            {
                return range;
            }
        }

        return null;
    }

    // A period is past or under way on the day of writing; a single day is none.
    private static DayRange? Accept(ReviewDocument document, in DateMention mention)
    {
        if (mention.Type != DateMentionType.DateRange || mention is not { From: { } from, To: { } to } || (document.ReferenceDate is null && mention.Timex.StartsWith("XXXX", StringComparison.Ordinal)))
        {
            return null;
        }

        var range = new DayRange(from, to);
        return range.Days is >= LeastDays and <= MostDays && (document.ReferenceDate is not { } written || from <= written) ? range : null;
    }
}
