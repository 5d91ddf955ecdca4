using ReviewLint.Documents;

namespace ReviewLint.Meaning.Sections;

/// <summary>
/// The kind of a section whose heading says nothing, by what its sentences do. One clear majority is asked for and nothing that speaks against it: where unsure, the
/// section stays <see cref="SectionKind.Other"/>.
/// </summary>
internal static class ContentKinds
{
    private const int LeastSentences = 2;

    /// <summary>Sums up are short: a longer section only begins with one.</summary>
    private const int MostSummarySentences = 4;
    private const double Most = 0.75;

    private static readonly string[] SummaryOpenings =
        ["overall,", "in summary,", "to sum up,", "in short,", "all in all,", "summing up,", "taken together,", "kaiken kaikkiaan ", "yhteenvetona ", "kokonaisuutena "];

    /// <summary>Fills the kinds that the headings left open.</summary>
    /// <param name="document">The document.</param>
    /// <param name="kind">Its kind: only a performance review has such sections.</param>
    /// <param name="meanings">Meaning of every sentence.</param>
    /// <param name="kinds">Kind of every section, changed in place.</param>
    public static void Fill(ReviewDocument document, ReviewKind kind, ReadOnlySpan<SentenceMeaning> meanings, Span<SectionKind> kinds)
    {
        if (kind != ReviewKind.PerformanceReview)
        {
            return;
        }

        for (var first = 0; first < document.Sentences.Length;)
        {
            var section = document.Sentences[first].Section;
            var end = first + 1;
            while (end < document.Sentences.Length && document.Sentences[end].Section == section)
            {
                end++;
            }

            var isTitle = section.Heading is null || section.Heading == document.Title;
            if (!isTitle && kinds[section.Index] == SectionKind.Other)
            {
                kinds[section.Index] = Of(document.Sentences.AsSpan()[first..end], meanings[first..end]);
            }

            first = end;
        }
    }

    private static SectionKind Of(ReadOnlySpan<ReviewSentence> sentences, ReadOnlySpan<SentenceMeaning> meanings)
    {
        foreach (var opening in SummaryOpenings)
        {
            if (sentences.Length <= MostSummarySentences && sentences[0].Text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return SectionKind.Summary;
            }
        }

        var (counted, praise, bad, wanted, steps, touchpoints, goals, past) = (0, 0, 0, 0, 0, 0, 0, 0);
        foreach (ref readonly var meaning in meanings)
        {
            if (meaning.Act == Act.Social)
            {
                continue;
            }

            counted++;
            praise += meaning.Act == Act.Praise ? 1 : 0;
            bad += meaning.Act == Act.Judgement || meaning.Polarity is Polarity.Negative or Polarity.Mixed ? 1 : 0;
            wanted += meaning.Act is Act.Directive or Act.Suggestion ? 1 : 0;
            steps += meaning.Time == TimeReference.Future && (meaning.Act is Act.Commitment or Act.Directive or Act.Request || (meaning.Cues & MeaningCues.Step) != 0) ? 1 : 0;
            touchpoints += meaning.Time == TimeReference.Future && (meaning.Cues & MeaningCues.Touchpoint) != 0 ? 1 : 0;
            goals += (meaning.Cues & MeaningCues.Goal) != 0 ? 1 : 0;
            past += meaning.Time == TimeReference.Past ? 1 : 0;
        }

        if (counted > 0 && touchpoints == counted)
        {
            return SectionKind.FollowUp;
        }

        if (counted < LeastSentences)
        {
            return SectionKind.Other;
        }

        if (goals >= Most * counted && bad == 0)
        {
            return SectionKind.Goals;
        }

        if (steps >= Most * counted && past == 0 && praise == 0)
        {
            return SectionKind.NextSteps;
        }

        if (praise >= LeastSentences && 2 * praise >= counted && bad == 0 && wanted == 0)
        {
            return SectionKind.Strengths;
        }

        return bad >= LeastSentences && bad + wanted >= Most * counted && praise == 0 ? SectionKind.Development : SectionKind.Other;
    }
}
