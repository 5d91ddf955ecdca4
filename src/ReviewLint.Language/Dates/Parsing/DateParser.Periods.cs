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

    /// <summary>next, last, this … with what they turn: <c>next week</c>, <c>last Friday</c>, <c>this spring</c>, <c>last two months</c>.</summary>
    private readonly bool TryRelative(int i, int start, out DateValue value, out int next)
    {
        var relative = Word(i);
        var at = i + 1;
        var upcoming = relative.Value == 1 && (IsText(i, "upcoming") || IsText(i, "coming"));
        if (relative.Value == 0 && Word(at) is { Kind: DateWordKind.Relative, Value: 1 })
        {
            upcoming = true;
            at++;
        }

        var shift = relative.Value;
        var word = Word(at);
        switch (word.Kind)
        {
            case DateWordKind.Weekday when !word.Has(DateWordFlags.Plural):
                return TryRelativeWeekday(i, at, shift, upcoming, out value, out next);
            case DateWordKind.Month:
                return TryRelativeMonth(at, shift, out value, out next);
            case DateWordKind.Season:
                value = SeasonValue(HasReference ? SeasonYear(word.Value, shift) : 0, word.Value);
                next = at + 1;
                return true;
            case DateWordKind.PartOfDay when !word.Has(DateWordFlags.Plural):
                return TryRelativePart(at, shift, out value, out next);
            case DateWordKind.Ordinal or DateWordKind.Position:
                return Fail(out value, out next);
            case DateWordKind.Quarter or DateWordKind.Unit when TryQuarterOrHalf(at, out value, out next) && relative.Value == 0:
                return true;
            case DateWordKind.HalfWord when !Is(at + 1, DateFunction.A) && !IsArticle(at + 1) && Word(at + 1).Kind is DateWordKind.None or DateWordKind.Function && IsClauseEnd(at + 1) | Word(at + 1).Kind == DateWordKind.Function:
                value = PeriodValue(DateUnit.Half, shift);
                next = at + 1;
                return !Is(next, DateFunction.Of) && IsText(i, "same") is false && IsText(i, "that") is false;
        }

        if (At(at).Kind == DateTokenKind.Number && shift >= 0 && TryNumericDate(at, out value, out next) && value.Shape == DateShape.Day)
        {
            PickYear(ref value, shift);
            return true;
        }

        if (shift == 1 && TryDayFirst(at, out value, out next))
        {
            PickYear(ref value, shift);
            return true;
        }

        if (IsText(at, "review") || IsText(at, "performance") || IsText(at, "development"))
        {
            at++;
            if (!IsUnit(at, DateUnit.Stretch))
            {
                return Fail(out value, out next);
            }
        }

        if (TryUnit(at, out var unit, out next) && !Word(next - 1).Has(DateWordFlags.Plural) && !IsAmountOne(at))
        {
            return TryRelativeUnit(i, unit, shift, ref next, out value);
        }

        if (shift != 0 && TryLengthOf(at, out var length, out next))
        {
            value = StretchValue(length, shift);
            return !IsText(i, "following") || true;
        }

        if (shift != 0 && IsText(at, "couple") && TryAmount(at, out var couple, out var after) && TryUnit(after, out unit, out next))
        {
            length = default;
            length.Add(couple, unit);
            value = StretchValue(length, shift);
            return true;
        }

        return Fail(out value, out next);
    }

    private readonly bool IsAmountOne(int i) => At(i).Kind == DateTokenKind.Number;

    private readonly bool TryRelativeUnit(int i, DateUnit unit, int shift, ref int next, out DateValue value)
    {
        if (unit is DateUnit.Second or DateUnit.Minute || (unit == DateUnit.Hour && shift == 0))
        {
            return Fail(out value, out next);
        }

        if (unit == DateUnit.Hour)
        {
            var hour = default(DateLength);
            hour.Add(1, DateUnit.Hour);
            value = DateValue.WrittenAs(DateMentionType.Time, hour.ToTimex());
            return true;
        }

        // "this time", "that day": what they point at was said before. "past the hour", "last minute" are no dates either.
        if (Word(i).Has(DateWordFlags.Ambiguous) && !IsText(i, "upcoming"))
        {
            if (unit is DateUnit.Day or DateUnit.Stretch)
            {
                return Fail(out value, out next);
            }

            value = PeriodValue(unit, 0);
            value.Timex = unit switch
            {
                DateUnit.Week => "XXXX-WXX",
                DateUnit.Weekend => "XXXX-WXX-WE",
                DateUnit.Month => "XXXX-XX",
                DateUnit.Year => "XXXX",
                _ => TimexText.Write(value),
            };
            value.Shape = DateShape.Written;
            value.Modifier = DateModifier.Undefined;
            return unit is DateUnit.Week or DateUnit.Weekend or DateUnit.Month or DateUnit.Year or DateUnit.Quarter;
        }

        value = PeriodValue(unit, shift);
        if (unit == DateUnit.Week)
        {
            // "next week Monday", "next week on Friday", "previous week - Monday"
            var at = Is(next, DateFunction.On) || IsDash(next) ? next + 1 : next;
            if (Word(at) is { Kind: DateWordKind.Weekday } weekday && !weekday.Has(DateWordFlags.Plural))
            {
                value = DateValueOf(Calendar.AddDays(Calendar.Monday(today), (7L * shift) + weekday.Value - 1));
                next = at + 1;
            }
        }
        else if (unit == DateUnit.Year)
        {
            // "next year's first quarter"
            var at = (IsGluedSymbol(next, '\'') || IsGluedSymbol(next, '’')) && IsText(next + 1, "s") ? next + 2 : next;
            if (at > next && TryOrdinalPeriod(at, at, out var part, out var end) && part.Shape == DateShape.Months)
            {
                value = MonthsValue(value.Year, part.Month, part.Number);
                next = end;
            }
        }

        return true;
    }

    private readonly bool TryRelativeWeekday(int i, int at, int shift, bool upcoming, out DateValue value, out int next)
    {
        var weekday = Word(at).Value;
        if (TryWeekday(at, out var dated, out var end) && dated.Shape == DateShape.Day && end > at + 1)
        {
            value = dated;
            next = end;
            if (value.Year == 0)
            {
                PickYear(ref value, 0);
            }

            return true;
        }

        next = at + 1;
        if (Word(i).Has(DateWordFlags.Ambiguous) && !upcoming)
        {
            value = WeekdayValue(weekday);
            return false;
        }

        if (upcoming && HasReference)
        {
            value = DateValueOf(WeekdayValue(weekday).Future.From);
            return true;
        }

        value = DateValueOf(HasReference ? Calendar.AddDays(Calendar.Monday(today), (7L * shift) + weekday - 1) : -1);
        if (!HasReference)
        {
            value = WeekdayValue(weekday);
        }

        return true;
    }

    private readonly bool TryRelativeMonth(int at, int shift, out DateValue value, out int next)
    {
        var month = Word(at).Value;
        if (TryMonthFirst(at, out value, out next) && value.Shape == DateShape.Day)
        {
            if (value.Year == 0)
            {
                PickYear(ref value, shift);
            }

            return true;
        }

        if (value.Year > 0)
        {
            return true;
        }

        next = at + 1;
        value = MonthValue(HasReference ? ThisYear + shift : 0, month);
        return !IsText(at, "march") || At(at).IsCapital;
    }

    // "this 5/12" is this year's, "next 5/12" next year's; the TIMEX keeps the year open.
    private readonly void PickYear(ref DateValue value, int shift)
    {
        if (HasReference && value.Year == 0)
        {
            value.SetBoth(SpanIn(value, ThisYear + shift, value.Month));
        }
    }

    // The last spring is the latest that is over or has begun; the next one is to come.
    private readonly int SeasonYear(int season, int shift)
    {
        var start = Calendar.Day(ThisYear, (season * 3) + 3, 1);
        var begun = start <= today;
        var over = Calendar.AddMonths(start, 3) <= today;
        return shift switch
        {
            < 0 => over ? ThisYear : ThisYear - 1,
            > 0 => begun ? ThisYear + 1 : ThisYear,
            _ => ThisYear,
        };
    }

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
