using ReviewLint.Language.Dates.Parsing;

namespace ReviewLint.Language.Dates;

/// <summary>The fast path: mentions straight from the matcher.</summary>
internal sealed class DateRecognizer : IDateRecognizer
{
    [ThreadStatic]
    private static List<DateMatch>? scratch;

    public void Recognize(ReadOnlySpan<char> text, LanguageTag language, DateOnly? reference, List<DateMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        var matches = scratch ??= [];
        matches.Clear();
        DateMatcher.Find(text, language, reference, matches);
        foreach (ref readonly var match in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(matches))
        {
            var (from, to) = DateResolution.Resolve(match.Value, reference);
            mentions.Add(new(match.Start, match.End - match.Start, TypeOf(match.Value), TimexText.Write(match.Value), from, to));
        }
    }

    // A day with "before" or "since" before it is a range, as upstream has it.
    private static DateMentionType TypeOf(in DateValue value) =>
        value is { Type: DateMentionType.Date, Modifier: not (DateModifier.None or DateModifier.Approximately) } ? DateMentionType.DateRange : value.Type;
}
