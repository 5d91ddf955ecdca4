using ReviewLint.Language.Dates.Words;

namespace ReviewLint.Language.Dates.Parsing;

/// <summary>Feasts: "by Christmas", "juhannukseen mennessä".</summary>
internal ref partial struct DateParser
{
    private readonly bool TryFeast(int i, bool finnish, out DateValue value, out int next)
    {
        var feast = (Feast)Word(i).Value;
        next = i + 1;
        if (!finnish)
        {
            // An easter egg is no day, and Easter Monday is another.
            if (!At(i).IsCapital || IsText(next, "egg") || IsText(next, "eggs") || IsText(next, "tree") || IsText(next, "party") || Is(next, DateWordKind.Weekday))
            {
                return Fail(out value, out next);
            }

            if (feast == Feast.Christmas && IsText(next, "eve"))
            {
                (feast, next) = (Feast.ChristmasEve, next + 1);
            }
            else if (IsText(next, "day"))
            {
                next++;
            }
        }

        var end = next;
        var hasYear = finnish ? TryFinnishYearAfter(next, out var year, out end) : TryYearAfter(next, out year, out end, orTwoDigits: false);
        next = hasYear ? end : next;
        var (month, day) = Feasts.FixedDay(feast);
        value = hasYear ? KnownDay(Feasts.DayIn(feast, year)) : month > 0 ? DayValue(0, month, day) : MovableFeast(feast);
        return true;
    }

    private readonly DateValue MovableFeast(Feast feast)
    {
        var value = DateValue.Of(DateMentionType.Date, DateShape.Day);
        if (HasReference)
        {
            var thisYears = Feasts.DayIn(feast, ThisYear);
            value.Past = DaySpan.Day(thisYears <= today ? thisYears : Feasts.DayIn(feast, ThisYear - 1));
            value.Future = DaySpan.Day(thisYears > today ? thisYears : Feasts.DayIn(feast, ThisYear + 1));
        }

        return value;
    }
}
