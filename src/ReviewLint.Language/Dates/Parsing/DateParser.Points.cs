using System.Globalization;
using ReviewLint.Language.Dates.Words;

namespace ReviewLint.Language.Dates.Parsing;

/// <summary>English days and periods: what stands alone or at either end of a range.</summary>
internal ref partial struct DateParser
{
    private readonly bool TryPoint(int i, out DateValue value, out int next)
    {
        ref readonly var token = ref At(i);
        var best = TryNumericDate(i, out value, out next);
        if (best)
        {
            return true;
        }

        switch (token.Word.Kind)
        {
            case DateWordKind.DayWord:
                return TryDayWord(i, out value, out next);
            case DateWordKind.Weekday:
                return TryWeekday(i, out value, out next);
            case DateWordKind.Month:
                return TryMonthFirst(i, out value, out next);
            case DateWordKind.Season:
                return TrySeason(i, out value, out next);
            case DateWordKind.Relative:
                if (TryOrdinalPeriod(i, out value, out next))
                {
                    return true;
                }

                return TryRelative(i, out value, out next);
            case DateWordKind.Quarter or DateWordKind.Unit when TryQuarterOrHalf(i, out value, out next):
                return true;
            case DateWordKind.Position:
                return TryPosition(i, out value, out next);
            case DateWordKind.Unit when token.Word.Value is (short)DateUnit.Week && TryNumberedWeek(i, out value, out next):
                return true;
            case DateWordKind.Unit when (DateUnit)token.Word.Value is DateUnit.Year or DateUnit.Day or DateUnit.Week or DateUnit.Month:
                if (TryUnitPhrase(i, out value, out next))
                {
                    return true;
                }

                break;
            case DateWordKind.Feast:
                return TryFeast(i, finnish: false, out value, out next);
            case DateWordKind.FiscalYear:
                return TryFiscalYear(i, out value, out next);
            case DateWordKind.Decade:
                var from = token.Word.Value >= 1900 ? token.Word.Value : 1900 + token.Word.Value;
                value = DecadeValue(from, token.Word.Value < 1900);
                next = i + 1;
                return Is(i - 1, DateFunction.The) || Is(i - 1, DateFunction.In);
            case DateWordKind.Function:
                return TryFunctionFirst(i, out value, out next);
        }

        return TryOrdinalPeriod(i, out value, out next)
            || TryDayFirst(i, out value, out next)
            || TryYearFirstPhrase(i, out value, out next)
            || TryCountedRelative(i, out value, out next)
            || TryBareDay(i, out value, out next);
    }

    private readonly bool TryFunctionFirst(int i, out DateValue value, out int next)
    {
        var word = (DateFunction)Word(i).Value;
        if (word is DateFunction.The or DateFunction.My)
        {
            if (word == DateFunction.The && (TryOrdinalPeriod(i + 1, out value, out next) || TryTheDay(i + 1, out value, out next)))
            {
                return true;
            }

            return TryThePeriod(i + 1, word, out value, out next);
        }

        if (word is DateFunction.Later or DateFunction.Earlier)
        {
            return TryLaterIn(i, out value, out next);
        }

        if (word == DateFunction.Rest)
        {
            return TryRest(i, out value, out next);
        }

        if (word == DateFunction.As)
        {
            return Fail(out value, out next);
        }

        return Fail(out value, out next);
    }

    // today, tomorrow, yesterday, "day before yesterday"
    private readonly bool TryDayWord(int i, out DateValue value, out int next)
    {
        value = KnownDay(Calendar.AddDays(today, Word(i).Value));
        next = i + 1;

        // "yesterday's build" still says which day; "today-only" does not.
        return true;
    }

    /// <summary>A month name first: <c>March 14th, 2025</c>, <c>March 2025</c>, <c>March</c>.</summary>
    private readonly bool TryMonthFirst(int i, out DateValue value, out int next)
    {
        var month = Word(i);
        var after = month.Has(DateWordFlags.Abbreviation) && IsGluedSymbol(i + 1, '.') && (At(i + 2).Kind == DateTokenKind.Number || IsDash(i + 2) || Is(i + 2, DateFunction.To) || Is(i + 2, DateFunction.Through)) ? i + 2 : i + 1;
        var at = after;
        if (IsSymbol(at, ',') || IsGluedSymbol(at, '-') || IsGluedSymbol(at, '/') || IsGluedSymbol(at, '.'))
        {
            at++;
        }

        // Month, then year: "March 2025", "Dec-2018", "April of 1987", "june next year"
        if (TryYearAfter(after, out var year, out next, orTwoDigits: true) || (at > after && IsYearNumber(at) && TryYear(at, out year, out next)))
        {
            if (IsGluedSymbol(next, '-') && IsNumber(next + 1, 1, 31, 2) && !At(next + 1).SpaceBefore && IsGluedSymbol(at - 1, '-'))
            {
                value = DayValue(year, month.Value, At(next + 1).Number);
                next += 2;
                return true;
            }

            value = MonthValue(year, month.Value);
            return true;
        }

        var day = Is(at, DateFunction.The) ? at + 1 : at;
        if (TryDayNumber(day, out var number, out var end, out var ordinal)
            && !(at > after && IsSymbol(after, ',') && !ordinal)
            && !(Is(end, DateWordKind.Unit) && !ordinal && !IsUnit(end, DateUnit.Day)) && !IsClockNumber(day, end)
            && !(At(i).Kind == DateTokenKind.Word && month.Has(DateWordFlags.Ambiguous) && !month.Has(DateWordFlags.Abbreviation) && !IsMonthLike(i, day)))
        {
            next = end;
            if (!TryYearAfter(end, out year, out var yearEnd, orTwoDigits: false))
            {
                year = 0;
            }
            else
            {
                next = yearEnd;
            }

            value = DayValue(year, month.Value, number);
            return !(At(day).Kind == DateTokenKind.Number && IsPercentOrPrice(next));
        }

        value = MonthValue(0, month.Value);
        next = after == i + 2 && At(after).Kind != DateTokenKind.Number ? after : i + 1;
        return !month.Has(DateWordFlags.Ambiguous) ? !IsNameOfPerson(i) : IsPlainlyMonth(i, next);
    }

    private readonly bool IsPercentOrPrice(int i) => IsSymbol(i, '%') || IsSymbol(i, '€') || IsText(i, "percent");

    // "12:30" or "9 am" after a month is a time, not a day.
    private readonly bool IsClockNumber(int i, int end) => At(i).Kind == DateTokenKind.Number && (IsGluedSymbol(end, ':') || (Is(end, DateWordKind.Meridiem) && !IsText(end, "a") && !IsText(end, "p")));

    // "may 5" with a small letter: only when what follows cannot be counted things ("may 3 people …").
    private readonly bool IsMonthLike(int i, int day)
    {
        if (At(i).IsCapital)
        {
            return !IsSentenceStart(i) || !IsCountedThing(day);
        }

        return Word(i).Value != 5 || At(day).Kind != DateTokenKind.Number || Is(day + 1, DateWordKind.OrdinalSuffix) || IsDayContext(i)
            || IsYearNumber(day + 1) || (IsSymbol(day + 1, ',') && IsYearNumber(day + 2));
    }

    private readonly bool IsCountedThing(int day) =>
        At(day + 1) is { Kind: DateTokenKind.Word } follower && follower.Word.Kind is DateWordKind.None && !IsVerbLike(day + 1) && At(day).Kind == DateTokenKind.Number;

    private readonly bool IsVerbLike(int i) => IsText(i, "is") || IsText(i, "was") || IsText(i, "and") || IsText(i, "with") || IsText(i, "as");

    // "may", "march" and the short names are months beside a word that months follow, or with a capital inside a sentence.
    private readonly bool IsPlainlyMonth(int i, int next)
    {
        var before = Word(i - 1);
        var preposition = before is { Kind: DateWordKind.Function }
            && (DateFunction)before.Value is DateFunction.In or DateFunction.Of or DateFunction.By or DateFunction.Since or DateFunction.From or DateFunction.Until or DateFunction.Before
                or DateFunction.After or DateFunction.During or DateFunction.Through or DateFunction.Between or DateFunction.Starting;
        if (preposition || before.Kind is DateWordKind.Position)
        {
            // "in march" is a month, "of march" may be; "by mar" … is too.
            return Word(i).Value != 8 || At(i).IsCapital || Word(i).Has(DateWordFlags.Abbreviation);
        }

        if (before is { Kind: DateWordKind.Relative } || IsDash(i - 1) || IsDash(next))
        {
            return IsDash(i - 1) || IsDash(next) ? At(i).IsCapital : Word(i).Value is not (3 or 5) || At(i).IsCapital;
        }

        if (Is(i - 1, DateFunction.The) || (lastEnd == i - 1 && (Is(i - 1, DateFunction.And) || Is(i - 1, DateFunction.Or))))
        {
            return At(i).IsCapital;
        }

        if (Is(i - 1, DateFunction.And) && Is(i - 2, DateWordKind.Month))
        {
            return At(i).IsCapital;
        }

        // "The March release": a capital inside the sentence. Short names and May are not sure enough.
        return At(i).IsCapital && Word(i).Value is 3 or 8 && !Word(i).Has(DateWordFlags.Abbreviation) && !IsSentenceStart(i) && !At(i - 1).IsCapital && !IsNameOfPerson(i);
    }

    // "April Jones", "June said": a capital after it, or a verb of saying, is a person.
    private readonly bool IsNameOfPerson(int i) =>
        (At(i).IsCapital && Word(i).Value is 4 or 6 or 8 && At(i + 1) is { Kind: DateTokenKind.Word, IsCapital: true } follower && follower.Word.Kind == DateWordKind.None && !IsSentenceStart(i + 1))
        || (At(i).IsCapital && Word(i).Value is 4 or 6 && IsSentenceStart(i) && At(i + 1) is { Kind: DateTokenKind.Word } verb && verb.Word.Kind == DateWordKind.None && !IsBeing(i + 1));

    private readonly bool IsBeing(int i) => IsText(i, "was") || IsText(i, "is") || IsText(i, "saw") || IsText(i, "brought") || IsText(i, "went") || IsText(i, "has") || IsText(i, "had");

    private readonly bool IsPronoun(int i) => IsText(i, "i") || IsText(i, "we") || IsText(i, "you") || IsText(i, "he") || IsText(i, "she") || IsText(i, "they");

    private readonly bool IsSentenceStart(int i) => At(i - 1).Kind == DateTokenKind.End || IsSymbol(i - 1, '.') || IsSymbol(i - 1, '!') || IsSymbol(i - 1, '?') || IsSymbol(i - 1, ':') || IsSymbol(i - 1, '"') || IsSymbol(i - 1, '“') || (IsDash(i - 1) && At(i - 2).Kind == DateTokenKind.End);

    /// <summary>A day number first: <c>14 March 2025</c>, <c>the 14th of March</c>, <c>15th day of next month</c>.</summary>
    private readonly bool TryDayFirst(int i, out DateValue value, out int next)
    {
        if (!TryDayNumber(i, out var day, out var at, out var ordinal))
        {
            return Fail(out value, out next);
        }

        if (IsUnit(at, DateUnit.Day) && ordinal)
        {
            at++;
        }

        var of = Is(at, DateFunction.Of);
        if (of || IsGluedSymbol(at, '.') || IsGluedSymbol(at, '-') || IsGluedSymbol(at, '/'))
        {
            at++;
        }

        at = Is(at, DateFunction.The) && of ? at + 1 : at;
        if (Is(at, DateWordKind.Month) && (of || !IsText(at, "may") || At(at).IsCapital || ordinal) && (At(i).Kind == DateTokenKind.Number || of || ordinal || !Word(at).Has(DateWordFlags.Ambiguous) || At(at).IsCapital))
        {
            var month = Word(at).Value;
            next = Word(at).Has(DateWordFlags.Abbreviation) && IsGluedSymbol(at + 1, '.') && IsYearNumber(at + 2) ? at + 2 : at + 1;
            if (IsGluedSymbol(next, '-') || IsGluedSymbol(next, '/'))
            {
                if (IsYearNumber(next + 1) && !At(next + 1).SpaceBefore)
                {
                    value = DayValue(At(next + 1).Number, month, day);
                    next += 2;
                    return true;
                }
            }

            if (TryYearAfter(next, out var year, out var end, orTwoDigits: true))
            {
                next = end;
            }
            else
            {
                year = 0;
            }

            value = DayValue(year, month, day);
            return true;
        }

        // "20th of next month", "the 20th next month"
        if (ordinal && Word(at) is { Kind: DateWordKind.Relative } relative && IsUnit(at + 1, DateUnit.Month))
        {
            var month = PeriodValue(DateUnit.Month, relative.Value);
            value = DayValue(month.Year, month.Month, day);
            next = at + 2;
            return true;
        }

        return Fail(out value, out next);
    }

    // "on the 27th", "on 22nd": a day of the month by itself
    private readonly bool TryBareDay(int i, out DateValue value, out int next)
    {
        if (TryOrdinal(i, out var day, out next) && day is >= 1 and <= 31 && Is(i - 1, DateFunction.On) && At(i).Kind == DateTokenKind.Number && IsDayEnd(next))
        {
            value = DayValue(0, 0, day);
            return true;
        }

        return Fail(out value, out next);
    }

    // "on the 4th" but not "on the 4th attempt"
    private readonly bool TryTheDay(int i, out DateValue value, out int next)
    {
        if (TryDayFirst(i, out value, out next))
        {
            // "the" belongs to a span only where it is said with a day of an unnamed month.
            return value.Month != 0 && Word(next - 1).Kind == DateWordKind.Unit;
        }

        var before = Word(i - 2);
        var led = before is { Kind: DateWordKind.Function } && (DateFunction)before.Value is DateFunction.On or DateFunction.By or DateFunction.Before or DateFunction.After or DateFunction.Since
            or DateFunction.Until or DateFunction.From or DateFunction.Starting or DateFunction.To or DateFunction.For;
        if (led && TryOrdinal(i, out var day, out next) && day is >= 1 and <= 31 && (At(i).Kind == DateTokenKind.Number ? IsDayEnd(next) : IsClauseEnd(next)))
        {
            value = DayValue(0, 0, day);
            return true;
        }

        if (Is(i - 2, DateFunction.On) && IsNumber(i, 1, 31, 2) && (Is(i + 1, DateFunction.From) || Is(i + 1, DateFunction.Between) || Is(i + 1, DateFunction.At)))
        {
            value = DayValue(0, 0, At(i).Number);
            next = i + 1;
            return true;
        }

        return Fail(out value, out next);
    }

    // A bare "the 4th" is a day only when no thing follows it.
    private readonly bool IsDayEnd(int i) => IsClauseEnd(i) || IsPronoun(i) || (Word(i).Kind is DateWordKind.Function or DateWordKind.Meridiem && !Is(i, DateFunction.Times));

    /// <summary>A year after a date or a period: <c>2024</c>, <c>, 2024</c>, <c>of 2024</c>, <c>next year</c>, <c>of the year</c>. The year is 0 when it is relative and the reference is not known.</summary>
    private readonly bool TryYearAfter(int i, out int year, out int next, bool orTwoDigits)
    {
        var at = i;
        var joined = Is(at, DateFunction.Of) || Is(at, DateFunction.In);
        if (joined)
        {
            at++;
        }
        else if (IsSymbol(at, ','))
        {
            at++;
        }

        if (TryYear(at, out year, out next) && !(At(at).Kind == DateTokenKind.Number && (IsGluedSymbol(next, '-') || IsGluedSymbol(next, '/')) && At(next + 1) is { Kind: DateTokenKind.Number, SpaceBefore: false, Digits: <= 2 } && joined))
        {
            return year >= 1300 || At(at).Kind == DateTokenKind.Word;
        }

        if (!IsSymbol(at, ',') && (IsSymbol(at, '\'') || IsSymbol(at, '’')) && IsNumber(at + 1, 0, 99, 2) && At(at + 1).Digits == 2 && !At(at + 1).SpaceBefore)
        {
            year = FullYear(At(at + 1).Number);
            next = at + 2;
            return true;
        }

        if (orTwoDigits && Is(i, DateFunction.Of) && IsNumber(at, 50, 99, 2))
        {
            year = FullYear(At(at).Number);
            next = at + 1;
            return true;
        }

        if (IsSymbol(i, ','))
        {
            return false;
        }

        at = Is(at, DateFunction.The) ? at + 1 : at;
        if (Word(at) is { Kind: DateWordKind.Relative } relative && IsUnit(at + 1, DateUnit.Year) && !Word(at + 1).Has(DateWordFlags.Plural))
        {
            year = HasReference ? ThisYear + relative.Value : 0;
            next = at + 2;
            return true;
        }

        return false;
    }

    private static DateValue DecadeValue(int from, bool open)
    {
        if (!open)
        {
            return YearsValue(from, 10);
        }

        var value = YearsValue(from, 10);
        value.Future = YearsValue(from + 100, 10).Past;
        var digits = from % 100;
        value.Timex = string.Create(CultureInfo.InvariantCulture, $"(XX{digits:00}-01-01,XX{(digits + 10) % 100:00}-01-01,P10Y)");
        return value;
    }
}
