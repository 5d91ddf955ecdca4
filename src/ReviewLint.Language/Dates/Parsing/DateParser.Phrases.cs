using ReviewLint.Language.Dates.Words;

namespace ReviewLint.Language.Dates.Parsing;

/// <summary>English phrases that name a period by its place in another: <c>the end of March</c>, <c>first week of May</c>, <c>later this month</c>.</summary>
internal ref partial struct DateParser
{
    /// <summary>Periods counted by ordinals: <c>the first quarter of 2024</c>, <c>third week of June</c>, <c>last two weeks of the year</c>, <c>15th century</c>.</summary>
    private readonly bool TryOrdinalPeriod(int i, out DateValue value, out int next)
    {
        value = default;
        int nth;
        int at;
        if (Word(i) is { Kind: DateWordKind.Relative, Value: -1 } && IsText(i, "last"))
        {
            (nth, at) = (-1, i + 1);
        }
        else if (!TryOrdinal(i, out nth, out at))
        {
            next = i;
            return false;
        }

        at = IsGluedSymbol(at, '-') ? at + 1 : at;
        next = at;
        var word = Word(at);
        if (word.Kind == DateWordKind.HalfWord && nth is 1 or 2)
        {
            var of = Is(at + 1, DateFunction.Of) ? at + 2 : at + 1;
            of = Is(of, DateFunction.The) ? of + 1 : of;
            if (TryYearAfter(at + 1, out var halfYear, out next, orTwoDigits: false))
            {
                value = MonthsValue(halfYear, (nth * 6) - 5, 6);
                return true;
            }

            if (Is(at + 1, DateFunction.Of) && IsUnit(of, DateUnit.Year) && !Word(of).Has(DateWordFlags.Plural))
            {
                value = MonthsValue(0, (nth * 6) - 5, 6);
                next = of + 1;
                return true;
            }

            if (Is(at + 1, DateFunction.Of) && Is(of, DateWordKind.Month) && TryMonthFirst(of, out value, out next) && value.Shape == DateShape.Month)
            {
                TakePart(ref value, nth == 1 ? DatePart.Start : DatePart.End, relative: true);
                return true;
            }

            return false;
        }

        if (word is { Kind: DateWordKind.Weekday } weekday && nth is >= -1 and <= 5 && !weekday.Has(DateWordFlags.Plural))
        {
            return TryNthWeekday(at, nth, weekday.Value, out value, out next);
        }

        if (nth > 0 && IsUnit(at, DateUnit.Century))
        {
            value = YearsValue(Math.Max((nth - 1) * 100, 1), 100);
            if (nth is >= 2 and <= 98)
            {
                next = at + 1;
                return true;
            }

            return false;
        }

        // "first two weeks of 2021", "last four months of the year"
        if (TryAmount(at, out var amount, out var counted) && amount is >= 1 and <= 366 && TryUnit(counted, out var plural, out next) && plural is DateUnit.Day or DateUnit.Week or DateUnit.Month && nth is 1 or -1)
        {
            return TryCountedWithin(nth, (int)amount, plural, ref next, out value);
        }

        if (!TryUnit(at, out var unit, out next) || Word(at).Has(DateWordFlags.Plural))
        {
            return false;
        }

        return TryNthUnit(nth, unit, ref next, out value);
    }

    private readonly bool TryNthUnit(int nth, DateUnit unit, ref int next, out DateValue value)
    {
        value = default;
        var of = Is(next, DateFunction.Of) ? next + 1 : next;
        switch (unit)
        {
            case DateUnit.Quarter when nth is >= 1 and <= 4:
                if (TryYearAfter(next, out var year, out var end, orTwoDigits: false))
                {
                    next = end;
                }
                else if (of > next)
                {
                    of = Is(of, DateFunction.The) ? of + 1 : of;
                    if (!IsUnit(of, DateUnit.Year))
                    {
                        return false;
                    }

                    next = of + 1;
                }

                value = MonthsValue(year, (nth * 3) - 2, 3);
                return true;
            case DateUnit.Week:
                return TryNthWeek(nth, of, ref next, out value);
            case DateUnit.Month when (nth is >= 1 and <= 12 || nth == -1) && TryYearAfter(next, out var ofYear, out var yearEnd, orTwoDigits: false):
                value = MonthValue(ofYear, nth < 0 ? 12 : nth);
                next = yearEnd;
                return true;
            default:
                return false;
        }
    }

    private readonly bool TryNthWeek(int nth, int of, ref int next, out DateValue value)
    {
        value = default;
        if (TryYearAfter(next, out var year, out var end, orTwoDigits: false))
        {
            value = WeekValue(year, nth > 0 ? nth : year > 0 ? Calendar.Week(Calendar.Day(year, 12, 28)).Week : 0);
            next = end;
            return true;
        }

        DateValue month;
        if (Is(of, DateWordKind.Month) && TryMonthFirst(of, out month, out end) && month.Shape == DateShape.Month)
        {
        }
        else if (Is(of, DateWordKind.Month))
        {
            month = MonthValue(0, Word(of).Value);
            end = of + 1;
        }
        else
        {
            var at = Is(of, DateFunction.The) ? of + 1 : of;
            if (Word(at) is { Kind: DateWordKind.Relative } relative && IsUnit(at + 1, DateUnit.Month))
            {
                month = PeriodValue(DateUnit.Month, relative.Value);
                end = at + 2;
            }
            else if (at > of && IsUnit(at, DateUnit.Month))
            {
                month = PeriodValue(DateUnit.Month, 0);
                end = at + 1;
            }
            else
            {
                return false;
            }
        }

        next = end;
        value = DateValue.Of(DateMentionType.DateRange, DateShape.MonthWeek);
        (value.Year, value.Month) = (month.Year, month.Month);
        value.Number = nth > 0 ? nth : month.Past.IsKnown ? WeeksIn(month.Past) : 5;
        value.Past = WeekIn(month.Past, nth);
        value.Future = WeekIn(month.Future, nth);

        // "1st week of Oct. on Friday"
        var on = IsGluedSymbol(next, '.') ? next + 1 : next;
        if (Is(on, DateFunction.On) && Word(on + 1) is { Kind: DateWordKind.Weekday } weekday && nth > 0)
        {
            value.Type = DateMentionType.Date;
            value.Shape = DateShape.NthWeekday;
            value.Weekday = weekday.Value;
            value.Past = NthIn(month.Past, nth, weekday.Value);
            value.Future = NthIn(month.Future, nth, weekday.Value);
            next = on + 2;
        }

        return nth is -1 or 1 or 2 or 3 or 4 or 5;
    }

    private static int WeeksIn(DaySpan month) => Calendar.WeeksInMonth(Calendar.Date(month.From).Year, Calendar.Date(month.From).Month);

    private static DaySpan WeekIn(DaySpan month, int nth)
    {
        if (!month.IsKnown)
        {
            return DaySpan.Unknown;
        }

        var date = Calendar.Date(month.From);
        var start = Calendar.MonthWeekStart(date.Year, date.Month, nth > 0 ? nth : WeeksIn(month));
        return DaySpan.Of(start, Calendar.AddDays(start, 7));
    }

    private static DaySpan NthIn(DaySpan month, int nth, int weekday)
    {
        if (!month.IsKnown)
        {
            return DaySpan.Unknown;
        }

        var day = month.From + ((weekday - Calendar.Weekday(month.From) + 7) % 7) + (7 * (nth - 1));
        return DaySpan.Day(day);
    }

    // "the first friday of july", "second Monday of next month"
    private readonly bool TryNthWeekday(int at, int nth, int weekday, out DateValue value, out int next)
    {
        next = at + 1;
        value = DateValue.Of(DateMentionType.Date, DateShape.NthWeekday);
        var of = Is(next, DateFunction.Of) || Is(next, DateFunction.In) ? next + 1 : next;
        DateValue month;
        int end;
        if (Is(of, DateWordKind.Month) && of > next)
        {
            if (!TryMonthFirst(of, out month, out end))
            {
                month = MonthValue(0, Word(of).Value);
                end = of + 1;
            }
        }
        else if (Word(of) is { Kind: DateWordKind.Relative } relative && IsUnit(of + 1, DateUnit.Month))
        {
            // Upstream writes the year of a relative month as open.
            month = PeriodValue(DateUnit.Month, relative.Value);
            month.Year = 0;
            end = of + 2;
        }
        else
        {
            return false;
        }

        next = end;
        (value.Year, value.Month, value.Weekday, value.Number) = (month.Year, month.Month, weekday, nth > 0 ? nth : 5);
        value.Past = nth > 0 ? NthIn(month.Past, nth, weekday) : LastIn(month.Past, weekday);
        value.Future = nth > 0 ? NthIn(month.Future, nth, weekday) : LastIn(month.Future, weekday);
        return month.Shape == DateShape.Month && nth != 0;
    }

    private static DaySpan LastIn(DaySpan month, int weekday) =>
        month.IsKnown ? DaySpan.Day(month.To - 1 - ((Calendar.Weekday(month.To - 1) - weekday + 7) % 7)) : DaySpan.Unknown;

    // "the first two weeks of 2021", "the last four months of this year"
    private readonly bool TryCountedWithin(int nth, int amount, DateUnit unit, ref int next, out DateValue value)
    {
        value = default;
        var of = next;
        if (!TryYearAfter(next, out var year, out var end, orTwoDigits: false))
        {
            of = Is(next, DateFunction.Of) ? next + 1 : next;
            if (of == next || !TryPoint(of, out var period, out end) || period.Type != DateMentionType.DateRange || period.Modifier != DateModifier.None)
            {
                return false;
            }

            return WithinSpan(period.Past, nth, amount, unit, end, ref next, out value);
        }

        var span = year > 0 ? DaySpan.Of(Calendar.Day(year, 1, 1), Calendar.Day(year, 12, 31) + 1) : DaySpan.Unknown;
        return WithinSpan(span, nth, amount, unit, end, ref next, out value);
    }

    private static bool WithinSpan(DaySpan span, int nth, int amount, DateUnit unit, int end, ref int next, out DateValue value)
    {
        next = end;
        var length = default(DateLength);
        length.Add(amount, unit);
        if (!span.IsKnown)
        {
            value = SpanValue(-1, -1, length.ToTimex());
            return true;
        }

        // Weeks are ISO weeks: the first that has its Thursday in the period, the last likewise.
        var (from, to) = (span.From, span.To);
        if (unit == DateUnit.Week)
        {
            from = Calendar.Monday(from + 3);
            to = Calendar.Monday(to - 4) + 7;
        }

        value = nth > 0
            ? SpanValue(from, length.Shift(from, 1), length.ToTimex())
            : SpanValue(length.Shift(to, -1), to, length.ToTimex());
        return true;
    }
}
