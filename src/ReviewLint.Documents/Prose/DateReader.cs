using ReviewLint.Language;
using ReviewLint.Language.Dates;

namespace ReviewLint.Documents;

/// <summary>The one door to the date recognizer.</summary>
internal static class DateReader
{
    /// <summary>Finds the dates of a text; offsets are offsets into it.</summary>
    public static void Recognize(ReadOnlySpan<char> text, LanguageTag language, DateOnly? reference, List<DateMention> mentions)
    {
        try
        {
            DateRecognizers.Default.Recognize(text, language, reference, mentions);
        }
        catch (NotImplementedException)
        {
            // To go when the recognizer is on main.
        }
    }
}
