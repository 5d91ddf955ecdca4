using ReviewLint.Language.Dates.Words;

namespace ReviewLint.Language.Dates.Parsing;

/// <summary>English weekdays, weeks, quarters, halves, seasons and years.</summary>
internal ref partial struct DateParser
{
    private readonly bool TryWeekday(int i, out DateValue value, out int next)
    {
        var word = Word(i);
        if (word.Has(DateWordFlags.Plural))
        {
            return Fail(out value, out next);
        }

        var weekday = word.Value;
        var at = word.Has(DateWordFlags.Abbreviation) && IsGluedSymbol(i + 1, '.') && !(At(i + 2).Kind == DateTokenKind.Word && !Is(i + 2, DateWordKind.Month)) && At(i + 2).Kind != DateTokenKind.End ? i + 2 : i + 1;

        // With a date: "Mon 4 May", "Friday, the 13th of June", "friday (jun-15)", "Friday 7/6"
        var date = at;
        if (IsSymbol(date, ',') || IsGluedSymbol(date, '-') || IsSymbol(date, '('))
        {
            date++;
        }

        var bracket = IsSymbol(date - 1, '(');
        date = Is(date, DateFunction.The) ? date + 1 : date;
        if (TryDatePart(date, out value, out next) && (!bracket || IsSymbol(next, ')')))
        {
            value.Weekday = weekday;
            next = bracket ? next + 1 : next;
            return true;
        }

        // "Friday the 26th", "Monday 21"
        if (!bracket && !IsSymbol(date - 1, ',') && TryDayNumber(date, out var day, out next, out var ordinal) && (ordinal || date == at) && (ordinal ? IsDayEnd(next) || At(next).Kind == DateTokenKind.Number || Is(next, DateWordKind.Number) || IsText(next, "with") : At(date).Kind == DateTokenKind.Number && IsSymbol(next, '!')))
        {
            value = WeekdayOfMonth(weekday, day, Is(date - 1, DateFunction.The));
            return true;
        }

        // "Friday next week", "Tuesday of next week"
        var of = Is(at, DateFunction.Of) ? at + 1 : at;
        of = Is(of, DateFunction.The) ? of + 1 : of;
        if (Word(of) is { Kind: DateWordKind.Relative } relative && IsUnit(of + 1, DateUnit.Week))
        {
            value = KnownDay(Calendar.AddDays(Calendar.Monday(today), (7L * relative.Value) + weekday - 1));
            next = of + 2;
            return true;
        }

        // "Monday two weeks from now"
        var comma = IsSymbol(at, ',') ? at + 1 : at;
        if (TryLengthOf(comma, out var length, out var end) && !length.HasTime && Is(end, DateFunction.From) && (Is(end + 1, DateFunction.Now) || Is(end + 1, DateWordKind.DayWord)))
        {
            value = NextWeekday(length.Shift(today, 1), weekday);
            next = end + 2;
            return true;
        }

        value = WeekdayValue(weekday);
        next = i + 1;
        if (word.Has(DateWordFlags.Ambiguous))
        {
            // "sun", "sat" and "wed" are words; so is "mon" in names.
            return At(i).IsCapital && weekday < 6 ? !IsSentenceStart(i) || IsClauseEnd(next) : Is(i - 1, DateFunction.On) && At(i).IsCapital;
        }

        return !word.Has(DateWordFlags.Abbreviation) || At(i).IsCapital || Is(i - 1, DateFunction.On) || Is(i - 1, DateFunction.Or);
    }

    private readonly bool TryDatePart(int i, out DateValue value, out int next)
    {
        if (Is(i, DateWordKind.Month))
        {
            return TryMonthFirst(i, out value, out next) && value.Shape == DateShape.Day;
        }

        return (TryNumericDate(i, out value, out next) && value.Shape == DateShape.Day) || TryDayFirst(i, out value, out next);
    }

    private static DateValue NextWeekday(int day, int weekday) => DateValueOf(Calendar.AddDays(day, (weekday - (day < 0 ? 1 : Calendar.Weekday(day)) + 7) % 7));

    private static DateValue DateValueOf(int day)
    {
        var value = DateValue.Of(DateMentionType.Date, DateShape.Day);
        if (day >= 0)
        {
            var date = Calendar.Date(day);
            (value.Year, value.Month, value.Day) = (date.Year, date.Month, date.Day);
            value.SetBoth(DaySpan.Day(day));
        }

        return value;
    }

    // The months nearest to the reference in which that day falls on that weekday.
    private readonly DateValue WeekdayOfMonth(int weekday, int day, bool thisMonth)
    {
        var value = DateValue.Of(DateMentionType.Date, DateShape.Weekday);
        value.Weekday = weekday;
        if (!HasReference)
        {
            return value;
        }

        var first = Calendar.Day(ThisYear, ThisMonth, 1);
        var here = Calendar.Day(ThisYear, ThisMonth, day);
        if (here >= 0 && Calendar.Weekday(here) == weekday && (thisMonth || here == today))
        {
            return DateValueOf(here);
        }

        for (var step = 0; step < 60 && !(value.Past.IsKnown && value.Future.IsKnown); step++)
        {
            var back = InMonth(Calendar.AddMonths(first, -step), day);
            if (!value.Past.IsKnown && back >= 0 && back <= today && Calendar.Weekday(back) == weekday)
            {
                value.Past = DaySpan.Day(back);
            }

            var ahead = InMonth(Calendar.AddMonths(first, step), day);
            if (!value.Future.IsKnown && ahead > today && Calendar.Weekday(ahead) == weekday)
            {
                value.Future = DaySpan.Day(ahead);
            }
        }

        return value;
    }

    private static int InMonth(int month, int day) => month < 0 ? -1 : Calendar.Day(Calendar.Date(month).Year, Calendar.Date(month).Month, day);

    /// <summary>Quarters and halves as codes: <c>Q3</c>, <c>Q3 2024</c>, <c>H1 2025</c>.</summary>
    private readonly bool TryQuarterOrHalf(int i, out DateValue value, out int next)
    {
        if (!TryQuarterCode(i, out var month, out var months, out next))
        {
            return Fail(out value, out next);
        }

        if (TryYearAfter(next, out var year, out var end, orTwoDigits: false))
        {
            value = MonthsValue(year, month, months);
            next = end;
            return true;
        }

        // "Q1-2019", "Q1/2019"
        if ((IsGluedSymbol(next, '-') || IsGluedSymbol(next, '/')) && IsYearNumber(next + 1) && !At(next + 1).SpaceBefore)
        {
            value = MonthsValue(At(next + 1).Number, month, months);
            next += 2;
            return true;
        }

        value = MonthsValue(0, month, months);
        return months == 3 || IsHalfContext(i, next);
    }

    private readonly bool TryQuarterCode(int i, out int month, out int months, out int next)
    {
        (month, months, next) = (0, 0, i);
        if (!IsNumber(i + 1, 1, 4, 1) || At(i + 1).SpaceBefore || At(i).End - At(i).Start != 1)
        {
            return false;
        }

        if (IsText(i, "q"))
        {
            (month, months) = ((At(i + 1).Number * 3) - 2, 3);
        }
        else if (IsText(i, "h") && At(i).IsCapital && At(i + 1).Number <= 2)
        {
            (month, months) = ((At(i + 1).Number * 6) - 5, 6);
        }

        next = i + 2;
        return months > 0 && At(next) is not { Kind: DateTokenKind.Word, SpaceBefore: false };
    }

    // H1 and H2 are also headings.
    private readonly bool IsHalfContext(int i, int next)
    {
        if (IsText(next, "heading") || IsText(next, "headings") || IsText(next, "tag") || IsText(next, "tags") || IsText(next, "element") || IsText(next, "title"))
        {
            return false;
        }

        var before = Word(i - 1);
        return before.Kind is DateWordKind.Relative or DateWordKind.Position
            || (before is { Kind: DateWordKind.Function } && (DateFunction)before.Value is DateFunction.In or DateFunction.For or DateFunction.During or DateFunction.Of or DateFunction.By
                or DateFunction.Before or DateFunction.After or DateFunction.Since or DateFunction.From or DateFunction.Until);
    }

    private readonly bool TrySeason(int i, out DateValue value, out int next)
    {
        var word = Word(i);
        if (!TryYearAfter(i + 1, out var year, out next, orTwoDigits: false))
        {
            year = 0;
            next = i + 1;
        }

        value = SeasonValue(year, word.Value);
        if (next > i + 1)
        {
            return true;
        }

        // "spring" is a framework and "fall" a verb: without a year they need "in" or "of" and a clear end.
        return !word.Has(DateWordFlags.Ambiguous)
            || ((Is(i - 1, DateFunction.In) || Is(i - 1, DateFunction.By) || Is(i - 1, DateFunction.Since) || Is(i - 1, DateFunction.During) || Is(i - 2, DateFunction.In) || Is(i - 2, DateFunction.During) || Is(i - 2, DateFunction.Since))
                && (Is(i - 1, DateFunction.The) || Word(i).Value == 0) && (IsClauseEnd(next) || Word(next).Kind == DateWordKind.Function) && !At(i).IsCapital);
    }

    /// <summary>A numbered week: <c>week 36</c>, <c>week 3 of 2027</c>.</summary>
    private readonly bool TryNumberedWeek(int i, out DateValue value, out int next)
    {
        var at = IsSymbol(i + 1, '#') ? i + 2 : i + 1;
        if (Word(i).Has(DateWordFlags.Plural) || !IsNumber(at, 1, 53, 2))
        {
            return Fail(out value, out next);
        }

        next = at + 1;
        if (TryYearAfter(next, out var year, out var end, orTwoDigits: false))
        {
            next = end;
        }
        else
        {
            year = HasReference ? ThisYear : 0;
        }

        value = WeekValue(year, At(at).Number);
        return true;
    }
}
