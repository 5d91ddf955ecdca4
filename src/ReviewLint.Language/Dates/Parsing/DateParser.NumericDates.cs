using ReviewLint.Language.Dates.Words;

namespace ReviewLint.Language.Dates.Parsing;

/// <summary>Dates written in digits, in any language.</summary>
internal ref partial struct DateParser
{
    /// <summary>ISO dates, dates with dots, slashes and dashes, and year with month.</summary>
    private readonly bool TryNumericDate(int i, out DateValue value, out int next)
    {
        if (At(i).Kind != DateTokenKind.Number)
        {
            return Fail(out value, out next);
        }

        return At(i).Digits switch
        {
            8 => TryCompactDate(i, out value, out next),
            4 => TryYearFirst(i, out value, out next),
            1 or 2 => TryDayOrMonthFirst(i, out value, out next),
            _ => Fail(out value, out next),
        };
    }

    // 20250314
    private readonly bool TryCompactDate(int i, out DateValue value, out int next)
    {
        var number = At(i).Number;
        var (year, month, day) = (number / 10000, number / 100 % 100, number % 100);
        if (year is < 1950 or > 2099 || Calendar.Day(year, month, day) < 0)
        {
            return Fail(out value, out next);
        }

        value = DayValue(year, month, day);
        next = i + 1;
        return true;
    }

    // 2025-03-14, 2025/3/14, 2025.3.14, 2025-mar-14, 2025-03, 2025/3
    private readonly bool TryYearFirst(int i, out DateValue value, out int next)
    {
        ref readonly var mark = ref At(i + 1);
        if (!IsYearNumber(i) || mark.Kind != DateTokenKind.Symbol || mark.Symbol is not ('-' or '/' or '.' or '‑') || mark.SpaceBefore || At(i + 2).SpaceBefore)
        {
            return Fail(out value, out next);
        }

        var year = At(i).Number;
        var month = IsNumber(i + 2, 1, 12, 2) ? At(i + 2).Number : Is(i + 2, DateWordKind.Month) ? Word(i + 2).Value : 0;
        if (month == 0)
        {
            return Fail(out value, out next);
        }

        if (IsGluedSymbol(i + 3, mark.Symbol) && IsNumber(i + 4, 1, 31, 2) && !At(i + 4).SpaceBefore)
        {
            value = DayValue(year, month, At(i + 4).Number);
            next = i + 5;
            return !IsContinued(next, mark.Symbol);
        }

        if (IsGluedSymbol(i + 3, mark.Symbol) && At(i + 4) is { Kind: DateTokenKind.Number, SpaceBefore: false })
        {
            return Fail(out value, out next);
        }

        // 2025.3 is a number more often than a month; 2019/679 is a regulation.
        value = MonthValue(year, month);
        next = i + 3;
        return mark.Symbol != '.' && year is >= 1900 and <= 2099 && !AfterNumberedThing(i);
    }

    // 14.3.2025, 14.3., 3/14/2025, 14/3/2025, 14-03-2025, 3/2025, 14-mar-2025
    private readonly bool TryDayOrMonthFirst(int i, out DateValue value, out int next)
    {
        ref readonly var mark = ref At(i + 1);
        if (mark.Kind != DateTokenKind.Symbol || mark.SpaceBefore)
        {
            return Fail(out value, out next);
        }

        if (mark.Symbol == '.')
        {
            return TryDotted(i, out value, out next);
        }

        if (mark.Symbol is not ('/' or '-' or '‑') || At(i + 2).SpaceBefore)
        {
            return Fail(out value, out next);
        }

        var first = At(i).Number;
        if (Is(i + 2, DateWordKind.Month))
        {
            return TryDayMonthNameYear(i, mark.Symbol, out value, out next);
        }

        if (IsNumber(i + 2, 1, 31, 2))
        {
            var second = At(i + 2).Number;
            if (IsGluedSymbol(i + 3, mark.Symbol) && At(i + 4) is { Kind: DateTokenKind.Number, SpaceBefore: false } last)
            {
                next = i + 5;
                return TryOrder(first, second, last, mark.Symbol, out value) && !IsContinued(next, mark.Symbol);
            }

            if (mark.Symbol == '/' && IsGluedSymbol(i + 3, ',') && IsYearNumber(i + 4))
            {
                next = i + 5;
                return TryOrder(first, second, At(i + 4), '/', out value);
            }

            return TryDayAndMonth(i, first, second, mark.Symbol, out value, out next);
        }

        // 3/2025, 12-2015
        if (IsYearNumber(i + 2) && first is >= 1 and <= 12 && At(i + 2).Number is >= 1950 and <= 2099)
        {
            value = MonthValue(At(i + 2).Number, first);
            next = i + 3;
            return !IsContinued(next, mark.Symbol) && !AfterNumberedThing(i);
        }

        return Fail(out value, out next);
    }

    // Finnish and most of Europe: 14.3.2025 and, where a day is expected, 14.3.
    private readonly bool TryDotted(int i, out DateValue value, out int next)
    {
        var day = At(i).Number;
        if (day is < 1 or > 31 || !IsNumber(i + 2, 1, 12, 2))
        {
            return Fail(out value, out next);
        }

        var spaced = At(i + 2).SpaceBefore;
        var month = At(i + 2).Number;
        if (IsGluedSymbol(i + 3, '.'))
        {
            var year = At(i + 4);
            if (IsYearNumber(i + 4) && year.Number is >= 1900 and <= 2099 && year.SpaceBefore == spaced)
            {
                value = DayValue(year.Number, month, day);
                next = i + 5;
                return !IsContinued(next, '.');
            }

            // A two-digit year looks like a version; only with zeros in front does it not.
            if (finnish && !spaced && year is { Kind: DateTokenKind.Number, Digits: 2, SpaceBefore: false } && At(i).Digits == 2 && At(i + 2).Digits == 2)
            {
                value = DayValue(FullYear(year.Number), month, day);
                next = i + 5;
                return !IsContinued(next, '.');
            }

            if (spaced || year is { Kind: DateTokenKind.Number, SpaceBefore: false } || !ExpectsDay(i, i + 4))
            {
                return Fail(out value, out next);
            }

            value = DayValue(0, month, day);
            next = i + 4;
            return Calendar.Day(2024, month, day) >= 0;
        }

        if (spaced || finnish)
        {
            // 1.1–30.6. and "pe 14.3": the full stop may be missing where the neighbours say it is a date.
            value = DayValue(0, month, day);
            next = i + 3;
            return !spaced && finnish && Calendar.Day(2024, month, day) >= 0 && (IsWeekdayBefore(i) || (IsDash(next) && TryDottedEnd(next + 1)));
        }

        return TryUpstreamDotted(i, day, month, out value, out next);
    }

    // "Friday 7.6" is 6 July by upstream's convention.
    private readonly bool TryUpstreamDotted(int i, int month, int day, out DateValue value, out int next)
    {
        value = default;
        next = i + 3;
        if (month > 12 || !IsWeekdayBefore(i))
        {
            return false;
        }

        value = DayValue(0, month, day);
        return true;
    }

    private readonly bool TryDottedEnd(int i) => IsNumber(i, 1, 31, 2) && IsGluedSymbol(i + 1, '.') && IsNumber(i + 2, 1, 12, 2) && !At(i + 2).SpaceBefore && IsGluedSymbol(i + 3, '.');

    private readonly bool IsWeekdayBefore(int i) => Is(IsGluedSymbol(i - 1, '.') || IsGluedSymbol(i - 1, ',') ? i - 2 : i - 1, DateWordKind.Weekday);

    /// <summary>Whether <c>12.5.</c> can be a date here: in Finnish unless it closes a sentence about something numbered, in English only after a word that dates follow.</summary>
    private readonly bool ExpectsDay(int i, int after)
    {
        if (AfterNumberedThing(i))
        {
            return false;
        }

        if (IsDayContext(i))
        {
            // "it fails on 1.8." is a version as likely as a day.
            return finnish || !Is(i - 1, DateFunction.On) || (At(after).Kind == DateTokenKind.Word && !At(after).IsCapital);
        }

        if (!finnish)
        {
            return IsDash(after) && TryDottedEnd(after + 1);
        }

        return At(after).Kind != DateTokenKind.End || At(i).Digits + At(i + 2).Digits > 2 || IsDatedBefore(i);
    }

    // "Toimitit raportin 3.3." ends with a day; "siirryimme Nodeen 3.3." and "keskiarvo oli 3.3." do not: a name and a copula may have a figure behind them.
    private readonly bool IsDatedBefore(int i)
    {
        ref readonly var token = ref At(i - 1);
        if (token.Kind != DateTokenKind.Word || token.IsCapital || At(i).SpaceBefore == false)
        {
            return false;
        }

        return text[token.Start..token.End] is not ("on" or "oli" or "olisi" or "ollut" or "olla" or "kuin" or "yli" or "alle" or "noin" or "vain");
    }

    // Words that a day follows: on, by, since, …
    private readonly bool IsDayContext(int i)
    {
        if (lastEnd >= 0 && i - lastEnd is 1 or 2 && (Is(i - 1, DateFunction.And) || Is(i - 1, DateFunction.Or) || IsSymbol(i - 1, ',')))
        {
            return true;
        }

        if (At(i - 2).Kind == DateTokenKind.Number && (Is(i - 1, DateFunction.To) || Is(i - 1, DateFunction.And) || IsDash(i - 1)) && IsSymbol(i - 3, '/'))
        {
            return true;
        }

        var word = Word(i - 1);
        return word.Kind switch
        {
            DateWordKind.Function => (DateFunction)word.Value is DateFunction.On or DateFunction.By or DateFunction.Before or DateFunction.After or DateFunction.Since
                or DateFunction.From or DateFunction.Until or DateFunction.Through or DateFunction.Between or DateFunction.Starting or DateFunction.Latest,
            DateWordKind.Weekday or DateWordKind.Every => true,
            DateWordKind.Relative => word.Value >= 0,
            _ => false,
        };
    }

    private readonly bool TryOrder(int first, int second, in DateToken last, char mark, out DateValue value)
    {
        value = default;
        int year;
        if (last.Digits == 4)
        {
            year = last.Number;
        }
        else if (last.Digits == 2 && mark == '/')
        {
            year = last.Number;
        }
        else
        {
            return false;
        }

        // By the specs' convention the month comes first, unless it cannot.
        var (month, day) = first <= 12 && !finnish ? (first, second) : (second, first);
        if (month > 12)
        {
            (month, day) = (day, month);
        }

        if (month is < 1 or > 12 || day is < 1 or > 31)
        {
            return false;
        }

        if (last.Digits == 4)
        {
            value = DayValue(year, month, day);
            return year is >= 1900 and <= 2199;
        }

        // 39 may be 1939 or 2039; 40 to 99 is taken for the last century, 00 to 29 for this one.
        value = DateValue.Of(DateMentionType.Date, DateShape.Day);
        (value.Month, value.Day) = (month, day);
        value.Year = year is >= 30 and < 40 ? 2000 + year : year >= 40 ? 1900 + year : 2000 + year;
        value.CenturyOpen = year is >= 30 and < 40;
        if (value.CenturyOpen)
        {
            value.Past = DaySpan.Day(Calendar.Day(1900 + year, month, day));
            value.Future = DaySpan.Day(Calendar.Day(2000 + year, month, day));
        }
        else
        {
            Resolve(ref value);
        }

        return true;
    }

    // 3/14 and 4-22: without a year only where a day is expected, since fractions and scores look the same.
    private readonly bool TryDayAndMonth(int i, int first, int second, char mark, out DateValue value, out int next)
    {
        next = i + 3;
        value = default;
        if (finnish || (!IsDayContext(i) && !(IsDash(i + 3) && IsNumber(i + 4, 1, 12, 2) && IsGluedSymbol(i + 5, mark) && (second > 12 || IsNumber(i + 6, 13, 31, 2)))) || IsContinued(next, mark))
        {
            return false;
        }

        if (Is(next, DateWordKind.Unit) || IsPluralThing(next))
        {
            return false;
        }

        if (mark == '-' && (first > 12 || second <= first || !Is(i - 1, DateWordKind.Function)))
        {
            return false;
        }

        // "by 3/4" is a fraction.
        if (Is(i - 1, DateFunction.By) && first < second && second is 2 or 3 or 4 or 5 or 8 or 10)
        {
            return false;
        }

        var (month, day) = first <= 12 ? (first, second) : (second, first);
        if (month > 12 || Calendar.Day(2024, month, day) < 0)
        {
            return false;
        }

        value = DayValue(0, month, day);
        return true;
    }

    // 14-mar-2025, 14/Mar/2025, 1-jan
    private readonly bool TryDayMonthNameYear(int i, char mark, out DateValue value, out int next)
    {
        var (day, month) = (At(i).Number, (int)Word(i + 2).Value);
        next = i + 3;
        if (IsGluedSymbol(next, mark) && IsYearNumber(next + 1) && !At(next + 1).SpaceBefore)
        {
            value = DayValue(At(next + 1).Number, month, day);
            next += 2;
            return day is >= 1 and <= 31;
        }

        value = DayValue(0, month, day);
        return day is >= 1 and <= 31;
    }

    private readonly bool IsContinued(int next, char mark) => IsGluedSymbol(next, mark) && At(next + 1) is { Kind: DateTokenKind.Number, SpaceBefore: false } && mark != '-';

    // Versions, sections, standards and laws are numbered, not dated.
    private readonly bool AfterNumberedThing(int i)
    {
        var at = i - 1;
        if (IsSymbol(at, '.'))
        {
            at--;
        }

        ref readonly var token = ref At(at);
        if (token.Kind != DateTokenKind.Word || token.Word.Kind != DateWordKind.None)
        {
            return token.Kind == DateTokenKind.Symbol && token.Symbol is '#' or '§' or '$' or '€' or '£';
        }

        return NumberedThings.Contains(text[token.Start..token.End]);
    }
}
