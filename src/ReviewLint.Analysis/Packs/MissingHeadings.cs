using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Meaning;
using ReviewLint.Meaning.Sections;

namespace ReviewLint.Analysis.Packs;

/// <summary>Headings for sections that are missing, written at the document's end: what goes under them only people know.</summary>
internal static class MissingHeadings
{
    private static readonly (SectionKind Kind, string English, string Finnish)[] Words =
    [
        (SectionKind.Strengths, "Strengths", "Vahvuudet"),
        (SectionKind.Development, "Areas for development", "Kehittämiskohteet"),
        (SectionKind.Goals, "Goals", "Tavoitteet"),
        (SectionKind.NextSteps, "Next steps", "Seuraavat askeleet"),
        (SectionKind.FollowUp, "Follow-up", "Seuranta"),
        (SectionKind.Summary, "Summary", "Yhteenveto"),
    ];

    /// <summary>One edit, or none when a section is there but empty, so that nothing can be added.</summary>
    public static ImmutableArray<TextChange> Edits(ReviewDocument document, IReadOnlyList<FoundWords> missing, LanguageTag language)
    {
        var headings = document.Blocks.OfType<HeadingBlock>().ToList();
        var lineBreak = document.LineBreak;
        var level = headings.Find(h => h != document.Title && !h.IsBoldLine)?.Level ?? 2;
        var text = "";

        // What each heading names is asked once, however many sections are missing and however often a heading stands there.
        var there = headings.Select(h => h.Prose.Text).Distinct(StringComparer.Ordinal).Select(SectionKinds.OfHeading).ToHashSet();
        foreach (var (kind, english, finnish) in Words)
        {
            var heading = language == LanguageTag.Finnish ? finnish : english;
            if (missing.Any(m => m.Part == MeaningNames.NameOf(kind)) && !there.Contains(kind))
            {
                text += $"{lineBreak}{new string('#', level)} {heading}{lineBreak}";
            }
        }

        if (text.Length == 0)
        {
            return [];
        }

        var end = document.Text.Length;
        var last = document.Text.Lines[^1];
        return [new TextChange(new TextSpan(end, 0), (last.Span.IsEmpty ? "" : lineBreak) + text)];
    }
}
