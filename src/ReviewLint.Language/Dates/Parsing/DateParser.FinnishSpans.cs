using ReviewLint.Language.Dates.Words;

namespace ReviewLint.Language.Dates.Parsing;

/// <summary>Finnish ranges with two ends.</summary>
internal ref partial struct DateParser
{
    private readonly bool TryFinnishSpan(int i, out DateValue value, out int next)
    {
        if (TryFinnishDayPair(i, out value, out next) || TryFinnishMonthPair(i, out value, out next) || TryFinnishWeekPair(i, out value, out next))
        {
            return true;
        }

        // "vuosina 2023–2024", "2023–2024"
        var at = IsUnit(i, DateUnit.Year) && Word(i).Has(DateWordFlags.Plural) ? i + 1 : i;
        if (IsYearNumber(at) && IsDash(at + 1) && IsYearNumber(at + 2) && !At(at + 2).SpaceBefore == !At(at + 1).SpaceBefore && At(at).Number is >= 1950 and <= 2099 && At(at + 2).Number is >= 1950 and <= 2099 && !AfterNumberedThing(at))
        {
            next = at + 3;
            return TryJoin(YearValue(At(at).Number), YearValue(At(at + 2).Number), out value);
        }

        if (!TryFinnishPoint(i, out var first, out var end) || first.Modifier != DateModifier.None || first.Shape is DateShape.Written or DateShape.Past or DateShape.Present or DateShape.Future)
        {
            return Fail(out value, out next);
        }

        // "tammikuusta kesäkuuhun", "maanantaista perjantaihin", "vuodesta 2020 vuoteen 2023", "keväästä syksyyn": the cases say from and to.
        if (CaseOf(i, end, DateWordFlags.FromCase))
        {
            if (TryFinnishPoint(end, out var last, out next) && CaseOf(end, next, DateWordFlags.ToCase) && TryJoin(first, last, out value))
            {
                if (TryFinnishYearAfter(next, out var year, out var yearEnd) && first.Year == 0 && last.Year == 0)
                {
                    last.Year = year;
                    Resolve(ref last);
                    next = yearEnd;
                    return TryJoin(first, last, out value);
                }

                next = Is(next, DateFunction.UpTo) ? next + 1 : next;
                return true;
            }

            return Fail(out value, out next);
        }

        if (IsDash(end) && TryFinnishPoint(end + 1, out var to, out next) && to.Modifier == DateModifier.None && to.Shape is not (DateShape.Written or DateShape.Past or DateShape.Present or DateShape.Future) && SameKind(first, to))
        {
            return TryJoin(first, to, out value);
        }

        return Fail(out value, out next);
    }

    private static bool SameKind(in DateValue first, in DateValue last) => first.Type == last.Type && (first.Shape == last.Shape || first.Type == DateMentionType.Date);

    // The case of the words from one index to another: any word that has it.
    private readonly bool CaseOf(int from, int to, DateWordFlags flag)
    {
        for (var i = from; i < to; i++)
        {
            if (Word(i).Has(flag))
            {
                return true;
            }
        }

        return false;
    }

    // "3.–9.5.", "3.–9. toukokuuta", "1.–5.5.2025"
    private readonly bool TryFinnishDayPair(int i, out DateValue value, out int next)
    {
        var dash = IsGluedSymbol(i + 1, '.') ? i + 2 : i + 1;
        if (!IsNumber(i, 1, 31, 2) || !IsDash(dash) || !IsNumber(dash + 1, 1, 31, 2) || At(dash + 1).Number <= At(i).Number)
        {
            return Fail(out value, out next);
        }

        if ((TryNumericDate(dash + 1, out var last, out next) || TryFinnishDayFirst(dash + 1, out last, out next)) && last.Shape == DateShape.Day && last.Month > 0)
        {
            return TryJoin(DayValue(last.Year, last.Month, At(i).Number), last, out value);
        }

        return Fail(out value, out next);
    }

    // "tammi–kesäkuussa 2025", "touko- ja kesäkuussa" is two months side by side
    private readonly bool TryFinnishMonthPair(int i, out DateValue value, out int next)
    {
        if (Word(i) is not { Kind: DateWordKind.Month } first || !first.Has(DateWordFlags.Stem) || !IsDash(i + 1))
        {
            return Fail(out value, out next);
        }

        var at = Is(i + 2, DateFunction.And) ? i + 3 : i + 2;
        if (Word(at) is not { Kind: DateWordKind.Month } last || last.Has(DateWordFlags.Stem))
        {
            return Fail(out value, out next);
        }

        next = TryFinnishYearAfter(at + 1, out var year, out var end) ? end : at + 1;
        return TryJoin(MonthValue(0, first.Value), MonthValue(year, last.Value), out value) && (at == i + 2 || last.Value == first.Value + 1);
    }

    // "viikoilla 36–38", "viikot 36-38", "vk 36–38"
    private readonly bool TryFinnishWeekPair(int i, out DateValue value, out int next)
    {
        var at = IsGluedSymbol(i + 1, '.') ? i + 2 : i + 1;
        if (!IsUnit(i, DateUnit.Week) || !IsNumber(at, 1, 53, 2) || !IsDash(at + 1) || !IsNumber(at + 2, 1, 53, 2))
        {
            return Fail(out value, out next);
        }

        next = at + 3;
        var year = TryFinnishYearAfter(next, out var said, out var end) ? said : ThisYear;
        next = said > 0 ? end : next;
        return TryJoin(WeekValue(year, At(at).Number), WeekValue(year, At(at + 2).Number), out value) && At(at + 2).Number > At(at).Number;
    }
}
