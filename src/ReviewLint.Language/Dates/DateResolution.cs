namespace ReviewLint.Language.Dates;

/// <summary>
/// Chooses the days that an expression stands for.
/// Of a past and a future reading the one nearer to the reference date wins, the past one when they are equally near;
/// a deadline (<c>by</c>, <c>before</c>, <c>mennessä</c>) takes the future one when that is less than nine months away.
/// </summary>
internal static class DateResolution
{
    private const int DeadlineReach = 274;

    /// <summary>First day and first day after, as <see cref="DateMention"/> gives them.</summary>
    public static (DateOnly? From, DateOnly? To) Resolve(in DateValue value, DateOnly? reference)
    {
        if (value.Type is DateMentionType.Duration or DateMentionType.Set)
        {
            return (null, null);
        }

        var span = Choose(value, reference);
        // Of a range whose ends are the wrong way round (at either end of the calendar, say), no days are known.
        if (!span.IsKnown || span.End <= span.From)
        {
            return (null, null);
        }

        // A part of a year is a third or a half of it in the TIMEX convention, and ends with the period it is of.
        return value.Modifier switch
        {
            DateModifier.Before => (null, Date(span.From)),
            DateModifier.By => (null, Date(span.End)),
            DateModifier.Until => (null, Date(span.End)),
            DateModifier.After => (Date(span.End), null),
            DateModifier.Since => (Date(span.From), null),
            _ => (Date(span.From), Date(span.End)),
        };
    }

    private static DaySpan Choose(in DateValue value, DateOnly? reference)
    {
        if (value.IsCertain || reference is null)
        {
            return value.IsCertain ? value.Past : DaySpan.Unknown;
        }

        var today = reference.Value.DayNumber;
        if (!value.Past.IsKnown || !value.Future.IsKnown)
        {
            return value.Past.IsKnown ? value.Past : value.Future;
        }

        if (value.IsDeadline && value.Future.DistanceTo(today) < DeadlineReach)
        {
            return value.Future;
        }

        var best = value.Past;
        if (value.Shape == DateShape.Months && value.Part == DatePart.Whole)
        {
            // Upstream reads a quarter as this year's or next year's; last year's may be nearer.
            Nearer(ref best, DaySpan.Of(Calendar.AddMonths(value.Past.From, -12), Calendar.AddMonths(value.Past.To, -12)), today);
        }

        Nearer(ref best, value.Future, today);
        return best;
    }

    private static void Nearer(ref DaySpan best, DaySpan other, int today)
    {
        if (other.IsKnown && other.DistanceTo(today) < best.DistanceTo(today))
        {
            best = other;
        }
    }

    private static DateOnly? Date(int day) => day >= 0 && day <= Calendar.LastDay ? DateOnly.FromDayNumber(day) : null;
}
