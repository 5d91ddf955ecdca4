using ReviewLint.Language;
using ReviewLint.Language.Dates;

namespace ReviewLint.Documents;

/// <summary>The one door to the date recognizer.</summary>
internal static class DateReader
{
    private static volatile bool s_isMissing;

    /// <summary>Finds the dates of a text; offsets are offsets into it.</summary>
    public static void Recognize(ReadOnlySpan<char> text, LanguageTag language, DateOnly? reference, List<DateMention> mentions)
    {
        if (s_isMissing)
        {
            return;
        }

        try
        {
            DateRecognizers.Default.Recognize(text, language, reference, mentions);
        }
        catch (NotImplementedException)
        {
            // To go when the recognizer is on main.
            s_isMissing = true;
        }
    }
}
