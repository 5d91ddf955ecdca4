using ReviewLint.Language.Dates.Parsing;
using ReviewLint.Language.Dates.Words;

namespace ReviewLint.Language.Dates;

/// <summary>Finds the date expressions of a text: the one matcher behind the fast path and the framework's models.</summary>
internal static class DateMatcher
{
    private const int KeptTokens = 4096;

    private static readonly DateWordTable NoWords = new([]);

    [ThreadStatic]
    private static DateToken[]? scratch;

    /// <summary>The date words of a language.</summary>
    public static DateWordTable WordsOf(LanguageTag language) =>
        language == LanguageTag.Finnish ? FinnishDateWords.Table : language == LanguageTag.English ? EnglishDateWords.Table : NoWords;

    /// <summary>Appends the expressions of a text, in order; nothing is done with a text that holds no trigger.</summary>
    public static void Find(ReadOnlySpan<char> text, LanguageTag language, DateOnly? reference, List<DateMatch> matches)
    {
        var finnish = language == LanguageTag.Finnish;
        var words = WordsOf(language);
        if (!DateTokenizer.HasTrigger(text, words))
        {
            return;
        }

        var tokens = scratch ?? new DateToken[128];
        var count = DateTokenizer.Divide(text, words, ref tokens);
        scratch = tokens.Length <= KeptTokens ? tokens : null;
        new DateParser(text, tokens.AsSpan(0, count), finnish, reference).Parse(matches);
    }
}
