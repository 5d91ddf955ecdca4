using ReviewLint.Documents;
using ReviewLint.Language;

namespace ReviewLint.Analysis.Driver;

/// <summary>The language of a document as a whole.</summary>
internal static class DocumentLanguage
{
    /// <summary>The declared language, else that of most sentences; English when none shows or there is no document.</summary>
    public static LanguageTag Of(ReviewDocument? document)
    {
        if (document?.FrontMatter.Language is { } declared)
        {
            return declared;
        }

        var counts = new Dictionary<LanguageTag, int>();
        foreach (var block in document?.Blocks ?? [])
        {
            if (block is ProseBlock prose && prose.Language != LanguageTag.Undetermined)
            {
                counts[prose.Language] = counts.GetValueOrDefault(prose.Language) + Math.Max(1, prose.SentenceCount);
            }
        }

        var best = LanguageTag.English;
        foreach (var (language, count) in counts.OrderBy(c => c.Key.Code, StringComparer.Ordinal))
        {
            best = count > counts.GetValueOrDefault(best) ? language : best;
        }

        return best;
    }
}
