using ReviewLint.Documents;

namespace ReviewLint.Meaning.Sections;

/// <summary>Which kind of review a document is: stated, else shown by its content.</summary>
internal static class KindResolver
{
    public static (ReviewKind Kind, bool IsDeclared) Resolve(ReviewDocument document, SemanticOptions options, ReadOnlySpan<SectionKind> sections)
    {
        if (options.KindOverride is { } over and not ReviewKind.Undeclared)
        {
            return (over, true);
        }

        if (document.FrontMatter.Kind is { } stated and not ReviewKind.Undeclared)
        {
            return (stated, true);
        }

        if (options.DefaultKind is { } configured and not ReviewKind.Undeclared)
        {
            return (configured, true);
        }

        if (document.HasCodeReviewUnits)
        {
            return (ReviewKind.CodeReview, false);
        }

        return (IsPerformanceReview(document, sections) ? ReviewKind.PerformanceReview : ReviewKind.Undeclared, false);
    }

    private static bool IsPerformanceReview(ReviewDocument document, ReadOnlySpan<SectionKind> sections)
    {
        if (document.FrontMatter.Reviewee is not null || document.FrontMatter.Period is not null || document.FrontMatter.Value("rating") is not null)
        {
            return true;
        }

        if (document.Title is { } title && SectionKinds.IsReviewTitle(title.Prose.Text))
        {
            return true;
        }

        var (telling, known) = (0, 0);
        foreach (var kind in sections)
        {
            known += kind == SectionKind.Other ? 0 : 1;
            telling += kind is SectionKind.Strengths or SectionKind.Development or SectionKind.SelfAssessment or SectionKind.Goals or SectionKind.NextSteps or SectionKind.Rating ? 1 : 0;
        }

        return telling >= 1 || known >= 2;
    }
}
