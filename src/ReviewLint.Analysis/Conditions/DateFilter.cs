using ReviewLint.Documents;
using ReviewLint.Language.Dates;

namespace ReviewLint.Analysis.Conditions;

/// <summary>Which dates a condition speaks of. A date compared with a day that the document does not state fits no filter.</summary>
internal sealed record DateFilter
{
    /// <summary>Fits every date.</summary>
    public static DateFilter Any { get; } = new();

    /// <summary>The types that fit, as bits; 0 for all.</summary>
    public ulong Types { get; init; }

    /// <summary>Whether it must (or must not) resolve to days.</summary>
    public bool? IsResolved { get; init; }

    /// <summary>Where it must lie, seen from the day of the review.</summary>
    public DatePosition? Review { get; init; }

    /// <summary>Where it must lie, seen from the period judged.</summary>
    public DatePosition? Period { get; init; }

    /// <summary>Least days after the review.</summary>
    public Amount? MinDaysAfter { get; init; }

    /// <summary>Most days after the review.</summary>
    public Amount? MaxDaysAfter { get; init; }

    /// <summary>Least days before the review.</summary>
    public Amount? MinDaysBefore { get; init; }

    /// <summary>Most days before the review.</summary>
    public Amount? MaxDaysBefore { get; init; }

    /// <summary>The share of the period, from its start, that it must lie in.</summary>
    public Amount? FirstPart { get; init; }

    /// <summary>The share of the period, up to its end, that it must lie in.</summary>
    public Amount? LastPart { get; init; }

    public string Key =>
        $"{Types:x};{IsResolved};{Review};{Period};{MinDaysAfter?.Key};{MaxDaysAfter?.Key};{MinDaysBefore?.Key};{MaxDaysBefore?.Key};{FirstPart?.Key};{LastPart?.Key}";

    public void Write(ImageWriter writer)
    {
        writer.Mask(Types);
        writer.Number(IsResolved is { } resolved ? resolved ? 2 : 1 : 0);
        writer.AnyEnum(Review);
        writer.AnyEnum(Period);
        foreach (var amount in (Amount?[])[MinDaysAfter, MaxDaysAfter, MinDaysBefore, MaxDaysBefore, FirstPart, LastPart])
        {
            writer.Amount(amount);
        }
    }

    public static DateFilter Read(ref ImageReader reader) => new()
    {
        Types = reader.Mask(),
        IsResolved = reader.Number() is > 0 and var resolved ? resolved == 2 : null,
        Review = reader.AnyEnum<DatePosition>(),
        Period = reader.AnyEnum<DatePosition>(),
        MinDaysAfter = reader.AnyAmount(),
        MaxDaysAfter = reader.AnyAmount(),
        MinDaysBefore = reader.AnyAmount(),
        MaxDaysBefore = reader.AnyAmount(),
        FirstPart = reader.AnyAmount(),
        LastPart = reader.AnyAmount(),
    };

    public bool Fits(MatchState state, in DateMention date)
    {
        if ((Types != 0 && (Types >> (int)date.Type & 1) == 0) || (IsResolved is { } resolved && resolved != (date.From ?? date.To).HasValue))
        {
            return false;
        }

        return (Review is null && MinDaysAfter is null && MaxDaysAfter is null && MinDaysBefore is null && MaxDaysBefore is null || FitsReview(state, date))
            && (Period is null && FirstPart is null && LastPart is null || FitsPeriod(state, date));
    }

    /// <summary>The day a date stands for where one is needed: the middle of its days; of a deadline (<c>by Monday</c>) the last.</summary>
    public static DateOnly? DayOf(in DateMention date) =>
        date.From is not { } from ? date.To?.AddDays(-1) : date.To is { } to && to > from ? from.AddDays((to.DayNumber - from.DayNumber - 1) / 2) : from;

    /// <summary>
    /// The day a date stands for, seen from the period judged: a date without a year (<c>14 Feb</c>) is the one in the period, if there is one, because a
    /// review speaks of its period. That holds too where nothing says when the review was written.
    /// </summary>
    public static DateOnly? DayOf(MatchState state, in DateMention date)
    {
        var day = DayOf(date);
        if (state.Model.Period is not { } period || (day is { } known && period.Contains(known)) || !date.Timex.StartsWith("XXXX-", StringComparison.Ordinal)
            || (day ?? DayOfAnyYear(date.Timex)) is not { } anyYear)
        {
            return day;
        }

        for (var year = period.From.Year; year <= period.To.Year; year++)
        {
            var there = anyYear.AddYears(year - anyYear.Year);
            if (period.Contains(there))
            {
                return there;
            }
        }

        return day;
    }

    /// <summary>A day to measure distances with for a date whose year is not known; null for what is no day or month of a year.</summary>
    // Days of one document lie in one year more often than not, and a leap year holds them all.
    public static DateOnly? DayOfAnyYear(string timex)
    {
        if (!timex.StartsWith("XXXX-", StringComparison.Ordinal) || timex.Length < 7 || !int.TryParse(timex.AsSpan(5, 2), out var month) || month is < 1 or > 12)
        {
            return null;
        }

        return new DateOnly(2000, month, timex.Length >= 10 && int.TryParse(timex.AsSpan(8, 2), out var day) && day >= 1 && day <= DateTime.DaysInMonth(2000, month) ? day : 15);
    }

    /// <summary>How many days the last or first part of a period has, at least 1.</summary>
    public static int PartDays(DayRange period, double share) => Math.Max(1, (int)Math.Ceiling(period.Days * share));

    private bool FitsReview(MatchState state, in DateMention date)
    {
        if (state.Document.ReferenceDate is not { } review || DayOf(date) is not { } day)
        {
            return false;
        }

        var from = date.From ?? day;
        var end = date.To ?? DateOnly.MaxValue;
        var position = from > review ? DatePosition.After : end <= review ? DatePosition.Before : DatePosition.Inside;
        var after = day.DayNumber - review.DayNumber;
        var before = review.DayNumber - SeenDay(day, review, date).DayNumber;
        return (Review is not { } wanted || Matches(wanted, position))
            && (MinDaysAfter is not { } a || after >= state.Value(a))
            && (MaxDaysAfter is not { } b || after <= state.Value(b))
            && (MinDaysBefore is not { } c || before >= state.Value(c))
            && (MaxDaysBefore is not { } d || before <= state.Value(d));
    }

    /// <summary>The day a date stands for, seen with this filter.</summary>
    public DateOnly? SeenDayOf(MatchState state, in DateMention date) =>
        DayOf(date) is { } day && state.Document.ReferenceDate is { } review && (MinDaysBefore ?? MaxDaysBefore) is not null ? SeenDay(day, review, date) : DayOf(date);

    // Who asks how long ago a date without a year was means the last such day, not the next one.
    private static DateOnly SeenDay(DateOnly day, DateOnly review, in DateMention date) =>
        day > review && date.Timex.Contains("XXXX", StringComparison.Ordinal) ? day.AddYears(-1) : day;

    private bool FitsPeriod(MatchState state, in DateMention date)
    {
        if (state.Model.Period is not { } period || DayOf(state, date) is not { } day)
        {
            return false;
        }

        var position = day < period.From ? DatePosition.Before : day >= period.To ? DatePosition.After : DatePosition.Inside;
        return (Period is not { } wanted || Matches(wanted, position))
            && (FirstPart is not { } first || (position == DatePosition.Inside && day.DayNumber < period.From.DayNumber + PartDays(period, state.Value(first))))
            && (LastPart is not { } last || (position == DatePosition.Inside && day.DayNumber >= period.To.DayNumber - PartDays(period, state.Value(last))));
    }

    private static bool Matches(DatePosition wanted, DatePosition actual) =>
        wanted == DatePosition.Outside ? actual != DatePosition.Inside : wanted == actual;
}
