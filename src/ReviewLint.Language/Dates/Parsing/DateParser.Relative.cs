using ReviewLint.Language.Dates.Words;

namespace ReviewLint.Language.Dates.Parsing;

/// <summary>English periods counted from the reference date.</summary>
internal ref partial struct DateParser
{
    /// <summary>next, last, this … with what they turn: <c>next week</c>, <c>last Friday</c>, <c>this spring</c>, <c>last two months</c>.</summary>
    private readonly bool TryRelative(int i, out DateValue value, out int next)
    {
        var relative = Word(i);
        var at = i + 1;
        if (Is(i - 1, DateFunction.At))
        {
            // "at last", "at present"
            return Fail(out value, out next);
        }

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
            case DateWordKind.Month when !relative.Has(DateWordFlags.Ambiguous) || upcoming:
                return TryRelativeMonth(at, shift, out value, out next);
            case DateWordKind.Season:
                value = SeasonValue(HasReference ? SeasonYear(word.Value, shift) : 0, word.Value);
                next = at + 1;
                return true;
            case DateWordKind.PartOfDay when !word.Has(DateWordFlags.Plural) && !relative.Has(DateWordFlags.Ambiguous):
                return TryRelativePart(at, shift, out value, out next);
            case DateWordKind.Ordinal or DateWordKind.Position:
                return Fail(out value, out next);
            case DateWordKind.Quarter or DateWordKind.Unit when TryQuarterOrHalf(at, out value, out next) && relative.Value == 0:
                return true;
            case DateWordKind.HalfWord when !Is(at + 1, DateFunction.A) && !IsArticle(at + 1) && (IsClauseEnd(at + 1) || Word(at + 1).Kind == DateWordKind.Function || IsBeing(at + 1) || IsPronoun(at + 1)):
                value = PeriodValue(DateUnit.Half, shift);
                next = at + 1;
                return !Is(next, DateFunction.Of) && !relative.Has(DateWordFlags.Ambiguous);
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
            return true;
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
            if (at > next && TryOrdinalPeriod(at, out var part, out var end) && part.Shape == DateShape.Months)
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
        return At(at).IsCapital || !(IsText(at, "march") || IsText(at, "may"));
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
}
