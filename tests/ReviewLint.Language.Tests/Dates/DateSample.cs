using System.Text;
using ReviewLint.Language.Dates;

namespace ReviewLint.Language.Tests.Dates;

/// <summary>Marks what the recognizer finds in a text, so that a test reads as the text itself.</summary>
internal static class DateSample
{
    /// <summary>The text with each mention in brackets.</summary>
    public static string Mark(string text, LanguageTag language, string? reference = null)
    {
        var marked = new StringBuilder();
        var at = 0;
        foreach (var mention in Find(text, language, reference))
        {
            marked.Append(text, at, mention.Start - at).Append('[').Append(text, mention.Start, mention.Length).Append(']');
            at = mention.End;
        }

        return marked.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Each mention as <c>type timex from..to</c>.</summary>
    public static string Describe(string text, LanguageTag language, string? reference)
        => string.Join("; ", Find(text, language, reference).Select(mention => $"{mention.Type} {mention.Timex} {Day(mention.From)}..{Day(mention.To)}"));

    public static List<DateMention> Find(string text, LanguageTag language, string? reference)
    {
        var mentions = new List<DateMention>();
        DateRecognizers.Default.Recognize(text, language, reference is null ? null : DateOnly.ParseExact(reference, "yyyy-MM-dd"), mentions);
        return mentions;
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd") ?? string.Empty;
}
