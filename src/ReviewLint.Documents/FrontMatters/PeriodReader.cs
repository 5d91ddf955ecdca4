using System.Globalization;
using ReviewLint.Language;
using ReviewLint.Language.Dates;

namespace ReviewLint.Documents;

/// <summary>Reads days and periods: <c>2024-12-31</c>, <c>31.12.2024</c>, <c>2024-01-01..2024-12-31</c>, <c>2024-Q3</c>, <c>H1 2024</c>, <c>1–6/2024</c>, <c>2024</c>, and otherwise what the date recognizer finds.</summary>
internal static class PeriodReader
{
    private static readonly string[] Separators = ["..", "/", " - ", " – ", " to ", "–", "—"];

    private static readonly string[] DayFormats = ["yyyy-MM-dd", "d.M.yyyy", "yyyy-M-d", "yyyy/MM/dd", "d. M. yyyy", "yyyy.MM.dd"];

    /// <summary>A day; null when the text is none.</summary>
    public static DateOnly? ReadDay(string text)
    {
        text = text.Trim();
        var time = text.IndexOf('T', StringComparison.Ordinal);
        var day = time == 10 ? text[..10] : text;
        if (DateOnly.TryParseExact(day, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value))
        {
            return value;
        }

        var found = Recognize(text, null).FirstOrDefault(m => m.Type is DateMentionType.Date or DateMentionType.Time && m.From is not null);
        // Without a year the text leaves it to the reference, and there is none.
        return found.From is { } from && text.AsSpan().ContainsAnyInRange('0', '9') && HasYear(text) ? from : null;
    }

    /// <summary>A period; null when the text is none, or when it needs a year and the reference does not give it.</summary>
    public static DayRange? Read(string text, DateOnly? reference)
    {
        text = text.Trim();
        if (ReadUnit(text) is { } unit)
        {
            return unit;
        }

        if (ReadMonths(text) is { } months)
        {
            return months;
        }

        foreach (var separator in Separators)
        {
            var at = text.IndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && ReadEnd(text[..at]) is { } first && ReadEnd(text[(at + separator.Length)..]) is { } last)
            {
                return first.From < last.To ? new DayRange(first.From, last.To) : null;
            }
        }

        return ReadRecognized(text, reference);
    }

    // 1–12/2024, 7-12/2024: months of one year.
    private static DayRange? ReadMonths(string text)
    {
        var (dash, slash) = (text.AsSpan().IndexOfAny('-', '–', '—'), text.IndexOf('/', StringComparison.Ordinal));
        return dash > 0 && slash > dash && Month(text.AsSpan(0, dash).Trim(), out var first) && Month(text.AsSpan((dash + 1)..slash).Trim(), out var last)
            && text.Length == slash + 5 && Year(text.AsSpan(slash + 1), out var year) && first <= last
            ? Months(year, first, last - first + 1)
            : null;
    }

    private static bool Month(ReadOnlySpan<char> text, out int month) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out month) && month is >= 1 and <= 12;

    private static DayRange? ReadEnd(string text)
    {
        text = text.Trim().TrimEnd('.');
        return ReadUnit(text) ?? (DateOnly.TryParseExact(text, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new DayRange(day, day.AddDays(1)) : null);
    }

    // 2024, 2024-Q3, Q3 2024, Q3/2024, 2024-H1, 2024-05.
    private static DayRange? ReadUnit(string text)
    {
        if (text.Length is < 4 or > 8)
        {
            return null;
        }

        var part = "";
        if (!Year(text.AsSpan(0, 4), out var year))
        {
            if (!Year(text.AsSpan(text.Length - 4), out year))
            {
                return null;
            }

            part = text[..^4].Trim().TrimEnd('/', '-').Trim();
        }
        else
        {
            part = text[4..].Trim().TrimStart('/', '-').Trim();
        }

        if (part.Length == 0)
        {
            return text.Length == 4 ? Months(year, 1, 12) : null;
        }

        if (!int.TryParse(part.AsSpan(char.IsLetter(part[0]) ? 1 : 0), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        return part[0] switch
        {
            'Q' or 'q' when number is >= 1 and <= 4 => Months(year, (number * 3) - 2, 3),
            'H' or 'h' when number is 1 or 2 => Months(year, (number * 6) - 5, 6),
            >= '0' and <= '9' when number is >= 1 and <= 12 => Months(year, number, 1),
            _ => null,
        };
    }

    private static bool Year(ReadOnlySpan<char> text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1900 and <= 2999;

    private static DayRange Months(int year, int month, int count)
    {
        var from = new DateOnly(year, month, 1);
        return new DayRange(from, from.AddMonths(count));
    }

    private static DayRange? ReadRecognized(string text, DateOnly? reference)
    {
        var mentions = Recognize(text, reference).Where(m => m.From is not null && m.To is not null).ToList();
        if (reference is null && !HasYear(text))
        {
            return null;
        }

        var range = mentions.FirstOrDefault(m => m.Type == DateMentionType.DateRange);
        if (range is { From: { } from, To: { } to } && from < to)
        {
            return new DayRange(from, to);
        }

        var days = mentions.Where(m => m.Type == DateMentionType.Date).ToList();
        return days.Count == 2 && days[0].From < days[1].To ? new DayRange(days[0].From!.Value, days[1].To!.Value) : null;
    }

    private static List<DateMention> Recognize(string text, DateOnly? reference)
    {
        var mentions = new List<DateMention>();
        if (text.Length > 200)
        {
            return mentions;
        }

        DateRecognizers.Default.Recognize(text, LanguageTag.English, reference, mentions);
        if (mentions.Count == 0)
        {
            DateRecognizers.Default.Recognize(text, LanguageTag.Finnish, reference, mentions);
        }

        return mentions;
    }

    private static bool HasYear(string text)
    {
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            if (Year(text.AsSpan(i, 4), out _) && (i == 0 || !char.IsAsciiDigit(text[i - 1])) && (i + 4 == text.Length || !char.IsAsciiDigit(text[i + 4])))
            {
                return true;
            }
        }

        return false;
    }
}
