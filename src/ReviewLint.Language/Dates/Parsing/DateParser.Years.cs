using System.Globalization;
using ReviewLint.Language.Dates.Words;

namespace ReviewLint.Language.Dates.Parsing;

/// <summary>English years, and units with an article: <c>2024</c>, <c>2024 Q1</c>, <c>the 1970s</c>, <c>the week of 10 April</c>, <c>the year</c>.</summary>
internal ref partial struct DateParser
{
    private readonly bool TryYearFirstPhrase(int i, out DateValue value, out int next)
    {
        if (!TryYear(i, out var year, out next))
        {
            return Fail(out value, out next);
        }

        // "2016 Q3", "2017-q1", "2019 H2", "2016 the third quarter"
        var at = IsGluedSymbol(next, '-') || IsSymbol(next, '/') ? next + 1 : next;
        if (TryQuarterCode(at, out var month, out var months, out var end))
        {
            value = MonthsValue(year, month, months);
            next = end;
            return true;
        }

        if (Is(next, DateFunction.The) && TryOrdinal(next + 1, out var nth, out end) && nth is >= 1 and <= 4 && IsUnit(end, DateUnit.Quarter))
        {
            value = MonthsValue(year, (nth * 3) - 2, 3);
            next = end + 1;
            return true;
        }

        if (At(i).Kind == DateTokenKind.Number)
        {
            // "1970s", "the 1990's"
            var s = IsGluedSymbol(next, '\'') || IsGluedSymbol(next, '’') ? next + 1 : next;
            if (IsText(s, "s") && !At(s).SpaceBefore && year % 10 == 0 && year >= 1800)
            {
                value = DecadeValue(year, open: false);
                next = s + 1;
                return true;
            }

            // "2016, nov" and "2016 November"
            at = IsSymbol(next, ',') ? next + 1 : next;
            if (Word(at) is { Kind: DateWordKind.Month } name && !(name.Value == 5 && !At(at).IsCapital) && !(At(at + 1).Kind == DateTokenKind.Number && at > next))
            {
                value = MonthValue(year, name.Value);
                next = at + 1;
                return true;
            }

            value = YearValue(year);
            var number = IsDash(next) || IsGluedSymbol(next, '/') ? next + 1 : next;
            return (number == next || At(number).Kind != DateTokenKind.Number || IsYearNumber(number)) && IsPlainlyYear(i, next, year);
        }

        value = YearValue(year);
        return year is >= 1900 and <= 2099 && (Is(i - 1, DateFunction.In) || Is(i - 1, DateFunction.Of) || IsUnit(i - 1, DateUnit.Year));
    }

    // "FY2025", "FY25", "fiscal year 2025", "school year"; only a calendar year is the same everywhere, and resolves
    private readonly bool TryFiscalYear(int i, out DateValue value, out int next)
    {
        var letter = (char)Word(i).Value;
        var code = At(i).End - At(i).Start == 2;
        var at = i + 1;
        if (!code)
        {
            if (!IsUnit(at, DateUnit.Year) || Word(at).Has(DateWordFlags.Plural))
            {
                return Fail(out value, out next);
            }

            at++;
        }

        var year = IsYearNumber(at) ? At(at).Number : code && IsNumber(at, 0, 99, 2) && At(at).Digits == 2 && !At(at).SpaceBefore ? FullYear(At(at).Number) : 0;
        next = year > 0 ? at + 1 : at;
        value = letter == 'C' ? YearValue(year) : DateValue.WrittenAs(DateMentionType.DateRange, year > 0 ? string.Create(CultureInfo.InvariantCulture, $"{letter}Y{year}") : letter + "YXXXX");
        return year > 0 || (!code && letter != 'C');
    }

    // Four digits are a year after a word that years follow, or where no thing is counted.
    private readonly bool IsPlainlyYear(int i, int next, int year)
    {
        if (year is < 1900 or > 2099 || AfterNumberedThing(i) || Is(next, DateWordKind.Unit))
        {
            return false;
        }

        var before = Word(i - 1);
        if (before is { Kind: DateWordKind.Function } && (DateFunction)before.Value is DateFunction.In or DateFunction.Since or DateFunction.During or DateFunction.From or DateFunction.Until
            or DateFunction.Before or DateFunction.After or DateFunction.By or DateFunction.Of or DateFunction.Between or DateFunction.And or DateFunction.To or DateFunction.Through
            or DateFunction.Than or DateFunction.NoWord or DateFunction.For)
        {
            return !IsPluralThing(next) || (Is(i - 1, DateFunction.In) && At(i - 1).IsCapital);
        }

        if (before.Kind is DateWordKind.Unit or DateWordKind.Month or DateWordKind.Season or DateWordKind.Quarter)
        {
            return true;
        }

        return year is >= 1970 and <= 2039 && !(IsGluedSymbol(next, '-') && At(next + 1) is { Kind: DateTokenKind.Word, SpaceBefore: false }) && !IsPluralThing(next) && !(At(i - 1).Kind == DateTokenKind.Symbol && At(i - 1).Symbol is '.' or '/' or '*' or '+' or '<' or '>' or '=');
    }

    private readonly bool IsPluralThing(int i) =>
        At(i) is { Kind: DateTokenKind.Word, IsCapital: false } token && token.Word.Kind == DateWordKind.None && token.End - token.Start > 3 && (text[token.End - 1] | 0x20) == 's' && (text[token.End - 2] | 0x20) is not ('s' or 'i' or 'u')
        || (At(i) is { Kind: DateTokenKind.Word } unit && unit.Word.Kind == DateWordKind.None && unit.End - unit.Start <= 2 && !IsText(i, "is") && !IsText(i, "it") && !IsText(i, "we") && !IsText(i, "i") && !IsText(i, "as") && !IsText(i, "he"));

    // "year 2012", "year to date", "month of May", "week of April 10th"
    private readonly bool TryUnitPhrase(int i, out DateValue value, out int next)
    {
        var unit = (DateUnit)Word(i).Value;
        if (Word(i).Has(DateWordFlags.Plural))
        {
            return Fail(out value, out next);
        }

        if (unit == DateUnit.Year)
        {
            if (TryYear(i + 1, out var year, out next))
            {
                value = YearValue(year);
                return true;
            }

            if (Is(i + 1, DateFunction.To) && Is(i + 2, DateFunction.Date))
            {
                value = PeriodValue(DateUnit.Year, 0);
                value.Part = DatePart.Earlier;
                if (HasReference)
                {
                    value.SetBoth(DaySpan.Of(value.Past.From, today));
                }

                next = i + 3;
                return true;
            }
        }

        if (unit == DateUnit.Day)
        {
            // "day after tomorrow", "day before yesterday"
            if (Is(i + 1, DateFunction.After) && Word(i + 2) is { Kind: DateWordKind.DayWord, Value: 1 })
            {
                value = KnownDay(Calendar.AddDays(today, 2));
                next = i + 3;
                return true;
            }

            if (Is(i + 1, DateFunction.Before) && Word(i + 2) is { Kind: DateWordKind.DayWord, Value: -1 })
            {
                value = KnownDay(Calendar.AddDays(today, -2));
                next = i + 3;
                return true;
            }
        }

        if (unit == DateUnit.Month && Is(i + 1, DateFunction.Of) && Is(i + 2, DateWordKind.Month))
        {
            if (!TryMonthFirst(i + 2, out value, out next))
            {
                value = MonthValue(0, Word(i + 2).Value);
                next = i + 3;
            }

            return value.Shape == DateShape.Month;
        }

        if (unit == DateUnit.Week)
        {
            return TryWeekOfDay(i + 1, out value, out next);
        }

        return Fail(out value, out next);
    }

    // "week of April 10th", "the week commencing February 4", "week of the 18th"
    private readonly bool TryWeekOfDay(int i, out DateValue value, out int next)
    {
        var at = i;
        if (Is(at, DateFunction.Of))
        {
            at++;
        }
        else if (Is(at, DateFunction.Starting) || IsText(at, "beginning"))
        {
            at = Is(at + 1, DateFunction.On) ? at + 2 : at + 1;
        }

        if (at == i)
        {
            return Fail(out value, out next);
        }

        if (TryPoint(at, out var day, out next) || (Is(at, DateFunction.The) && TryPoint(at + 1, out day, out next)))
        {
        }
        else if (Is(at, DateFunction.The) && TryOrdinal(at + 1, out var number, out next) && number <= 31)
        {
            day = DayValue(0, 0, number);
        }
        else
        {
            return Fail(out value, out next);
        }

        value = day;
        if (day.Shape != DateShape.Day || day.Modifier != DateModifier.None || day.Type != DateMentionType.Date)
        {
            return false;
        }

        value.Type = DateMentionType.DateRange;
        value.Past = WeekAround(day.Past);
        value.Future = WeekAround(day.Future);
        return true;
    }

    private static DaySpan WeekAround(DaySpan day) => day.IsKnown ? DaySpan.Of(Calendar.Monday(day.From), Calendar.AddDays(Calendar.Monday(day.From), 7)) : day;

    /// <summary>After "the" or "my": the period that holds the reference, a week of a day, <c>the year 2019</c>, <c>the week after next</c>.</summary>
    private readonly bool TryThePeriod(int i, DateFunction article, out DateValue value, out int next)
    {
        var word = Word(i);
        if (word.Kind == DateWordKind.Season)
        {
            return TrySeason(i, out value, out next) && (next > i + 1 || !IsText(i - 2, "whole"));
        }

        if (word.Kind == DateWordKind.Decade || (At(i).Kind == DateTokenKind.Number && At(i).Digits is 2 or 4))
        {
            if (IsNumber(i, 20, 90, 2) && At(i).Number % 10 == 0)
            {
                // "the 90s"
                var s = IsGluedSymbol(i + 1, '\'') || IsGluedSymbol(i + 1, '’') ? i + 2 : i + 1;
                if (IsText(s, "s") && !At(s).SpaceBefore)
                {
                    value = DecadeValue(1900 + At(i).Number, open: true);
                    next = s + 1;
                    return true;
                }
            }

            return (TryYearFirstPhrase(i, out value, out next) && value.Shape == DateShape.Written && value.Timex!.EndsWith("P10Y)", StringComparison.Ordinal))
                || (word.Kind == DateWordKind.Decade && TryPoint(i, out value, out next));
        }

        if (word.Kind == DateWordKind.Relative && word.Value != 0)
        {
            // Decades take their article, days too: "the next day", "the past two decades".
            if (TryRelative(i, out value, out next))
            {
                return (IsUnit(next - 1, DateUnit.Day) && next == i + 2 && word.Value > 0 && IsText(i, "next")) || IsUnit(next - 1, DateUnit.Decade);
            }

            return false;
        }

        if (word.Kind != DateWordKind.Unit || word.Has(DateWordFlags.Plural) || At(i + 1).Kind == DateTokenKind.Symbol && (IsGluedSymbol(i + 1, '-') || IsGluedSymbol(i + 1, '\'') || IsGluedSymbol(i + 1, '’')))
        {
            return Fail(out value, out next);
        }

        var unit = (DateUnit)word.Value;
        if (TryUnitPhrase(i, out value, out next) && !(unit == DateUnit.Year && At(i + 1).Kind != DateTokenKind.Number && !Is(i + 1, DateWordKind.Number)))
        {
            return unit != DateUnit.Year || Word(i - 2).Kind == DateWordKind.Function;
        }

        next = i + 1;
        if (Is(next, DateFunction.To) && Is(next + 1, DateFunction.Date))
        {
            return false;
        }

        if ((unit is DateUnit.Week or DateUnit.Month or DateUnit.Year or DateUnit.Weekend) && Is(next, DateFunction.After))
        {
            var last = Is(next + 1, DateFunction.The) ? next + 2 : next + 1;
            if (Word(last) is { Kind: DateWordKind.Relative, Value: 1 } && IsText(last, "next"))
            {
                value = PeriodValue(unit, 2);
                next = last + 1;
                return true;
            }

            return Fail(out value, out next);
        }

        if (unit == DateUnit.Day)
        {
            // "the day before", "the day after"
            if ((Is(next, DateFunction.Before) || Is(next, DateFunction.After)) && IsClauseEnd(next + 1))
            {
                value = KnownDay(Calendar.AddDays(today, Is(next, DateFunction.After) ? 1 : -1));
                next++;
                return true;
            }

            return Fail(out value, out next);
        }

        if (unit is not (DateUnit.Week or DateUnit.Weekend or DateUnit.Month or DateUnit.Quarter or DateUnit.Year) || IsNumber(next, 0, 99, 2))
        {
            return Fail(out value, out next);
        }

        // "the year" is this one where nothing says which; "the week that …", "the month when …" are told apart by what follows.
        value = PeriodValue(unit, 0);
        return IsClauseEnd(next) || (Word(next).Kind == DateWordKind.Function && !Is(next, DateFunction.Of) && !Is(next, DateFunction.Before) && !Is(next, DateFunction.After)) || IsText(next, "look");
    }

    /// <summary>A number before the relative word: <c>2 upcoming months</c>, <c>the 3 next weeks</c>, <c>4 weeks in the future</c>.</summary>
    private readonly bool TryCountedRelative(int i, out DateValue value, out int next)
    {
        if (TryAmount(i, out var amount, out var at) && Word(at) is { Kind: DateWordKind.Relative } relative && relative.Value != 0 && TryUnit(at + 1, out var unit, out next) && Word(next - 1).Has(DateWordFlags.Plural))
        {
            var length = default(DateLength);
            length.Add(amount, unit);
            value = StretchValue(length, relative.Value);
            return true;
        }

        return Fail(out value, out next);
    }

    private readonly bool TryRelativePart(int at, int shift, out DateValue value, out int next)
    {
        value = KnownDay(Calendar.AddDays(today, shift));
        value.Type = DateMentionType.Time;
        value.Time = PartOfDay(Word(at));
        next = at + 1;
        if (TryClockOrSpan(next, out var clock, out var end))
        {
            value.Time = clock.Timex;
            next = end;
        }

        return true;
    }
}
