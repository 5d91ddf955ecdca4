using System.Globalization;
using ReviewLint.Language.Dates.Words;

namespace ReviewLint.Language.Dates.Parsing;

/// <summary>English lengths of time and repetitions.</summary>
internal ref partial struct DateParser
{
    private readonly bool TryLength(int i, out DateValue value, out int next)
    {
        var modifier = DateModifier.None;
        var at = i;
        if (Is(i + 1, DateFunction.Than) && (Is(i, DateFunction.More) || Is(i, DateFunction.Less)))
        {
            modifier = Is(i, DateFunction.More) ? DateModifier.More : DateModifier.Less;
            at = i + 2;
        }

        value = DateValue.Of(DateMentionType.Duration, DateShape.Duration);
        if (!TryLengthOf(at, out value.Length, out next) || value.Length.FirstUnit == DateUnit.Stretch)
        {
            return Fail(out value, out next);
        }

        value.Modifier = modifier;
        return true;
    }

    /// <summary>A length: <c>two weeks</c>, <c>1 year and 3 months</c>, <c>half a day</c>, <c>an hour and a half</c>, <c>all week</c>.</summary>
    private readonly bool TryLengthOf(int i, out DateLength length, out int next)
    {
        length = default;
        if (!TryOneLength(i, out var amount, out var unit, out next))
        {
            return false;
        }

        length.Add(amount, unit);
        while (true)
        {
            var and = Is(next, DateFunction.And) ? next + 1 : next;
            if (and != next && Is(next, DateFunction.And))
            {
                // "an hour and a half", "one year and a quarter"
                var article = IsArticle(and) ? and + 1 : and;
                if (Is(article, DateWordKind.HalfWord) && !IsArticle(article + 1) && Word(article + 1).Kind != DateWordKind.Unit)
                {
                    length.AddToLast(0.5m);
                    next = article + 1;
                    return true;
                }

                if (article != and && IsUnit(article, DateUnit.Quarter) && unit == DateUnit.Year && !IsText(article, "quarters"))
                {
                    length.AddToLast(0.25m);
                    next = article + 1;
                    return true;
                }
            }

            if (At(and).Kind is not (DateTokenKind.Number or DateTokenKind.Word)
                || !TryOneLength(and, out amount, out var smaller, out var end) || smaller >= unit || unit == DateUnit.Stretch
                || (and != next && Is(end, DateFunction.Ago) && Is(next, DateFunction.And) && length.Count > 1)
                || !length.Add(amount, smaller))
            {
                return true;
            }

            unit = smaller;
            next = end;
        }
    }

    private readonly bool TryOneLength(int i, out decimal amount, out DateUnit unit, out int next)
    {
        amount = 1;
        next = i;
        unit = DateUnit.None;
        if (At(i).Kind == DateTokenKind.Word && Is(i, DateFunction.All))
        {
            // "all day", "the whole week"
            var at = IsGluedSymbol(i + 1, '-') ? i + 2 : i + 1;
            return TryUnit(at, out unit, out next) && unit is >= DateUnit.Day and <= DateUnit.Year && !Word(at).Has(DateWordFlags.Plural) && !IsDash(next);
        }

        if (Is(i, DateFunction.Another))
        {
            var counted = TryAmount(i + 1, out amount, out var at);
            if (!counted)
            {
                (amount, at) = (1, i + 1);
            }

            return TryUnit(at, out unit, out next) && unit is >= DateUnit.Minute and <= DateUnit.Year;
        }

        if (Is(i, DateWordKind.HalfWord) || (IsArticle(i) && Is(i + 1, DateWordKind.HalfWord)))
        {
            var at = Is(i, DateWordKind.HalfWord) ? i + 1 : i + 2;
            at = IsArticle(at) ? at + 1 : at;
            at = IsGluedSymbol(at, '-') ? at + 1 : at;
            amount = 0.5m;
            return TryUnit(at, out unit, out next) && unit is DateUnit.Hour or DateUnit.Day or DateUnit.BusinessDay or DateUnit.Year or DateUnit.Month or DateUnit.Decade && !Word(at).Has(DateWordFlags.Plural);
        }

        if (IsArticle(i))
        {
            if (Is(i + 1, DateWordKind.Vague) && TryAmount(i + 1, out amount, out var vague))
            {
                return TryUnit(vague, out unit, out next);
            }

            // "a second look" and "a minute detail" are no lengths.
            amount = 1;
            return TryUnit(i + 1, out unit, out next) && unit is DateUnit.Hour or (>= DateUnit.Day and <= DateUnit.Decade) && !Word(i + 1).Has(DateWordFlags.Plural)
                && !IsDash(next) && !(unit == DateUnit.Quarter);
        }

        if (!TryAmount(i, out amount, out var after) || amount == 0)
        {
            return false;
        }

        // "2–3 days", "two to three weeks": the longer of the two
        if ((IsDash(after) || Is(after, DateFunction.To)) && TryAmount(after + 1, out var upper, out var upperEnd) && upper > amount && Word(upperEnd).Has(DateWordFlags.Plural))
        {
            amount = upper;
            after = upperEnd;
        }

        // "one and a half hours"
        if (Is(after, DateFunction.And))
        {
            var article = IsArticle(after + 1) ? after + 2 : after + 1;
            var fraction = Is(article, DateWordKind.HalfWord) ? 0.5m : article > after + 1 && IsUnit(article, DateUnit.Quarter) ? 0.25m : 0;
            if (fraction > 0 && Word(article + 1).Kind == DateWordKind.Unit)
            {
                amount += fraction;
                after = article + 1;
            }
        }

        if (IsGluedSymbol(after, '-') && !At(after + 1).SpaceBefore)
        {
            after++;
        }

        if (!TryUnit(after, out unit, out next))
        {
            return false;
        }

        // "third second", "2 second opinions" and the like are left out: a second is counted in digits or in the plural.
        if (unit == DateUnit.Second && !Word(after).Has(DateWordFlags.Plural) && At(i).Kind != DateTokenKind.Number)
        {
            return false;
        }

        // "three quarters of the tests", "one-quarter" are fractions.
        if (unit == DateUnit.Quarter && (Is(next, DateFunction.Of) || IsDash(after - 1)))
        {
            return false;
        }

        return unit != DateUnit.Stretch || amount > 1;
    }

    private readonly bool TryUnit(int i, out DateUnit unit, out int next)
    {
        unit = DateUnit.None;
        next = i;
        if (Is(i, DateWordKind.Unit))
        {
            unit = (DateUnit)Word(i).Value;
            next = i + 1;
            return true;
        }

        if (!finnish && (IsText(i, "business") || IsText(i, "working") || IsText(i, "work")) && IsUnit(i + 1, DateUnit.Day))
        {
            unit = DateUnit.BusinessDay;
            next = i + 2;
            return true;
        }

        return false;
    }

    private readonly bool IsArticle(int i) => Is(i, DateFunction.A) || (Is(i, DateWordKind.Meridiem) && IsText(i, "a"));

    /// <summary>A repetition: <c>every Friday</c>, <c>every two weeks</c>, <c>monthly</c>, <c>once a week</c>, <c>on Mondays</c>.</summary>
    private readonly bool TrySet(int i, out DateValue value, out int next)
    {
        var word = Word(i);
        switch (word.Kind)
        {
            case DateWordKind.Frequency:
                value = Repeated(word.Value / 32, (DateUnit)(word.Value % 32));
                next = i + 1;
                return !IsText(next, "reviews") || word.Value / 32 > 0;
            case DateWordKind.Every:
                return TryEvery(i + 1, out value, out next);
            case DateWordKind.Weekday when word.Has(DateWordFlags.Plural) && IsFree(i):
                value = DateValue.WrittenAs(DateMentionType.Set, "XXXX-WXX-" + (char)('0' + word.Value));
                next = i + 1;
                AddTime(ref value, ref next);
                return true;
            case DateWordKind.Weekday when Word(i + 1) is { Kind: DateWordKind.PartOfDay } part && part.Has(DateWordFlags.Plural):
                value = DateValue.WrittenAs(DateMentionType.Set, "XXXX-WXX-" + (char)('0' + word.Value) + PartOfDay(part));
                next = i + 2;
                return true;
            case DateWordKind.PartOfDay when word.Has(DateWordFlags.Plural) && !Is(i - 1, DateFunction.The) && !IsNumber(i - 1, 0, 9999, 4) && !Is(i - 1, DateWordKind.Number):
                value = DateValue.WrittenAs(DateMentionType.Set, PartOfDay(word));
                next = i + 1;
                return true;
            case DateWordKind.Unit when word.Has(DateWordFlags.Plural) && (DateUnit)word.Value is DateUnit.Weekend && IsFree(i):
                value = DateValue.WrittenAs(DateMentionType.Set, "P1WE");
                next = i + 1;
                return true;
            default:
                return TryOften(i, out value, out next);
        }
    }

    // Plural weekends after a number or "the" are counted ones.
    private readonly bool IsFree(int i) => Word(i - 1).Kind is not (DateWordKind.Number or DateWordKind.Vague or DateWordKind.Relative or DateWordKind.Ordinal) && At(i - 1).Kind != DateTokenKind.Number && !Is(i - 1, DateFunction.The) && !Is(i - 1, DateFunction.Of);

    // "once a week", "twice per month", "3 times a year", "semi-annually", "bi-monthly", "on the 19th of every month"
    private readonly bool TryOften(int i, out DateValue value, out int next)
    {
        var at = Is(i, DateFunction.Once) || Is(i, DateFunction.Twice) ? i + 1 : i;
        if (at == i && TryAmount(i, out _, out var after) && (Is(after, DateFunction.Times) || (IsText(i, "one") && IsArticle(after))))
        {
            at = Is(after, DateFunction.Times) ? after + 1 : after;
        }

        if (at > i && (IsArticle(at) || Is(at, DateFunction.Per) || Is(at, DateWordKind.Every)) && TryUnit(at + 1, out var unit, out next) && unit >= DateUnit.Hour && unit != DateUnit.Stretch && !Word(at + 1).Has(DateWordFlags.Plural))
        {
            value = Repeated(1, unit);
            return true;
        }

        if (IsGluedSymbol(i + 1, '-') && Word(i + 2) is { Kind: DateWordKind.Frequency } frequency)
        {
            next = i + 3;
            if (Word(i) is { Kind: DateWordKind.Other } prefix && prefix.Has(DateWordFlags.Start))
            {
                value = Repeated(prefix.Value, (DateUnit)(frequency.Value % 32));
                return true;
            }
        }

        if (TryOrdinal(i, out var day, out var of) && day is >= 1 and <= 31 && Is(of, DateFunction.Of) && Is(of + 1, DateWordKind.Every) && IsUnit(of + 2, DateUnit.Month))
        {
            value = DateValue.WrittenAs(DateMentionType.Set, string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{day:00}"));
            next = of + 3;
            return true;
        }

        return Fail(out value, out next);
    }

    private readonly bool TryEvery(int i, out DateValue value, out int next)
    {
        var amount = 1m;
        var at = i;
        if (Is(i, DateWordKind.Other) && !Word(i).Has(DateWordFlags.Start))
        {
            (amount, at) = (2, i + 1);
        }
        else if (TryOrdinal(i, out var nth, out var after) && nth > 1)
        {
            (amount, at) = (nth, after);
        }
        else if (TryAmount(i, out var count, out after))
        {
            (amount, at) = (count, after);
        }

        if (Word(at) is { Kind: DateWordKind.Weekday } weekday)
        {
            value = DateValue.WrittenAs(DateMentionType.Set, amount == 1 ? "XXXX-WXX-" + (char)('0' + weekday.Value) : "P" + amount.ToString("0", CultureInfo.InvariantCulture) + "W");
            next = at + 1;
            if (Word(next) is { Kind: DateWordKind.PartOfDay } dayPart)
            {
                value.Timex += PartOfDay(dayPart);
                next++;
            }

            AddTime(ref value, ref next);
            return true;
        }

        if (Word(at) is { Kind: DateWordKind.PartOfDay } part)
        {
            value = DateValue.WrittenAs(DateMentionType.Set, PartOfDay(part));
            next = at + 1;
            if (TryClock(next, marked: true, out var clock, out var clockEnd) && Is(next, DateFunction.At))
            {
                value.Timex = clock.Timex;
                next = clockEnd;
            }

            return true;
        }

        if (Word(at) is { Kind: DateWordKind.Month } month && amount == 1)
        {
            value = DateValue.WrittenAs(DateMentionType.Set, string.Create(CultureInfo.InvariantCulture, $"XXXX-{month.Value:00}"));
            next = at + 1;
            return true;
        }

        if (Word(at) is { Kind: DateWordKind.Season } season)
        {
            value = DateValue.WrittenAs(DateMentionType.Set, TimexText.Write(SeasonValue(0, season.Value)));
            next = at + 1;
            return true;
        }

        if (!TryUnit(at, out var unit, out next) || unit == DateUnit.Second)
        {
            return Fail(out value, out next);
        }

        if (unit == DateUnit.Stretch)
        {
            // "every sprint": how long one is, only the team knows.
            value = DateValue.WrittenAs(DateMentionType.Set, "P1X");
            return IsText(at, "sprint");
        }

        value = Repeated(amount, unit);
        if (amount == 1 && unit is DateUnit.Day)
        {
            AddTime(ref value, ref next);
        }

        return true;
    }

    private static DateValue Repeated(decimal amount, DateUnit unit)
    {
        var length = default(DateLength);
        length.Add(amount == 0 ? 0.5m : amount, unit);
        var timex = unit == DateUnit.BusinessDay ? length.ToTimex().Replace("BD", "WD", StringComparison.Ordinal) : length.ToTimex();
        return DateValue.WrittenAs(DateMentionType.Set, timex);
    }

    // A time after a repetition: "every day at 7:13 p.m."
    private readonly void AddTime(ref DateValue value, ref int next)
    {
        if (TryClock(next, marked: false, out var clock, out var end))
        {
            value.Timex = value.Timex!.StartsWith('P') ? clock.Timex : value.Timex + clock.Timex;
            next = end;
        }
    }
}
