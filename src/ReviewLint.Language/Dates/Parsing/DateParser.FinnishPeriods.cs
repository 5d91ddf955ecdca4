using ReviewLint.Language.Dates.Words;

namespace ReviewLint.Language.Dates.Parsing;

/// <summary>Finnish years, weeks, quarters and halves.</summary>
internal ref partial struct DateParser
{
    // "vuonna 2024", "vuoden lopussa", "viikolla 36", "kauden aikana", "kuun alussa"
    private readonly bool TryFinnishUnit(int i, out DateValue value, out int next)
    {
        var word = Word(i);
        var unit = (DateUnit)word.Value;
        next = i + 1;
        if (IsCompound(i))
        {
            return Fail(out value, out next);
        }

        if (unit == DateUnit.Hour && word.Has(DateWordFlags.Abbreviation))
        {
            return TryFinnishCode(i, out value, out next);
        }

        if (unit == DateUnit.Year && IsYearNumber(next) && At(next).Number is >= 1900 and <= 2099 && !word.Has(DateWordFlags.Plural))
        {
            var year = At(next).Number;
            next++;
            value = YearValue(year);
            var part = PartIn(word);
            if (part != DatePart.Whole)
            {
                TakePart(ref value, part, relative: false);
                return true;
            }

            if (word.Has(DateWordFlags.Genitive) && TryFinnishInYear(next, year, out var inside, out var end))
            {
                value = inside;
                next = end;
            }
            else
            {
                TakeFinnishPart(ref value, ref next);
            }

            return true;
        }

        if (unit == DateUnit.Week && !word.Has(DateWordFlags.Plural))
        {
            var at = IsGluedSymbol(next, '.') && word.Has(DateWordFlags.Abbreviation) ? next + 1 : next;
            at = IsSymbol(at, '#') ? at + 1 : at;
            if (IsNumber(at, 1, 53, 2) && !(IsGluedSymbol(at + 1, '.') && At(at + 2) is { Kind: DateTokenKind.Number, SpaceBefore: false }))
            {
                next = at + 1;
                var year = ThisYear;
                if (IsGluedSymbol(next, '/') && IsYearNumber(next + 1))
                {
                    year = At(next + 1).Number;
                    next += 2;
                }
                else if (TryFinnishYearAfter(next, out var said, out var end))
                {
                    year = said;
                    next = end;
                }

                value = WeekValue(year, At(at).Number);
                SkipEnding(ref next);
                return true;
            }
        }

        if (word.Has(DateWordFlags.Plural) || word.Has(DateWordFlags.Abbreviation))
        {
            return Fail(out value, out next);
        }

        if (PartIn(word) is not DatePart.Whole and var own)
        {
            // "alkuvuodesta", "loppuviikosta"
            value = PeriodValue(unit, 0);
            TakePart(ref value, own, relative: true);
            return true;
        }

        if (!word.Has(DateWordFlags.Genitive) || unit < DateUnit.Weekend)
        {
            return Fail(out value, out next);
        }

        if (unit == DateUnit.Year && TryFinnishInYear(next, 0, out value, out var inYear))
        {
            next = inYear;
            return true;
        }

        // "vuoden lopussa", "kuun alussa", "sprintin lopussa", "kauden aikana"
        value = PeriodValue(unit, 0);
        if (Is(next, DateWordKind.Position))
        {
            TakeFinnishPart(ref value, ref next);
            return true;
        }

        return Is(next, DateFunction.Duration) && !IsText(next, "ajan") && !word.Has(DateWordFlags.Ambiguous);
    }

    // What can be inside a year: "vuoden 2024 maaliskuussa", "vuoden ensimmäisellä puoliskolla", "vuoden Q3", "vuoden viikolla 36"
    private readonly bool TryFinnishInYear(int i, int year, out DateValue value, out int next)
    {
        var word = Word(i);
        switch (word.Kind)
        {
            case DateWordKind.Month when !word.Has(DateWordFlags.Stem) && year > 0:
                value = MonthValue(year, word.Value);
                next = i + 1;
                TakeFinnishPart(ref value, ref next);
                return true;
            case DateWordKind.Ordinal:
                return TryFinnishOrdinal(i, year, true, out value, out next);
            case DateWordKind.Half:
                value = MonthsValue(year, (word.Value * 6) - 5, 6);
                next = i + 1;
                return true;
            case DateWordKind.Quarter when word.Value > 0:
                value = MonthsValue(year, (word.Value * 3) - 2, 3);
                next = i + 1;
                return true;
            case DateWordKind.Season when year > 0 && !word.Has(DateWordFlags.Plural):
                value = SeasonValue(year, word.Value);
                next = i + 1;
                return true;
        }

        if (TryQuarterCode(i, out var month, out var months, out next))
        {
            value = MonthsValue(year, month, months);
            SkipEnding(ref next);
            return true;
        }

        if (IsNumber(i, 1, 4, 1) && IsGluedSymbol(i + 1, '.') && IsUnit(i + 2, DateUnit.Quarter))
        {
            return TryFinnishNth(At(i).Number, i + 2, year, true, out value, out next);
        }

        return Fail(out value, out next);
    }

    // "Q2", "Q3/2024", "Q1:n", "kakkoskvartaali", "alkupuolisko"
    private readonly bool TryFinnishQuarter(int i, out DateValue value, out int next)
    {
        var word = Word(i);
        if (word.Value > 0)
        {
            next = TryFinnishYearAfter(i + 1, out var year, out var end) ? end : i + 1;
            value = word.Kind == DateWordKind.Quarter ? MonthsValue(year, (word.Value * 3) - 2, 3) : MonthsValue(year, (word.Value * 6) - 5, 6);
            return word.Kind == DateWordKind.Quarter || year > 0;
        }

        return TryFinnishCode(i, out value, out next);
    }

    private readonly bool TryFinnishCode(int i, out DateValue value, out int next)
    {
        if (!TryQuarterCode(i, out var month, out var months, out next))
        {
            return Fail(out value, out next);
        }

        var ended = next;
        SkipEnding(ref next);
        var year = 0;
        if (next == ended && (IsGluedSymbol(next, '/') || IsGluedSymbol(next, '-')) && IsYearNumber(next + 1) && !At(next + 1).SpaceBefore)
        {
            year = At(next + 1).Number;
            next += 2;
        }
        else if (TryFinnishYearAfter(next, out year, out var end))
        {
            next = end;
        }

        SkipEnding(ref next);
        value = MonthsValue(year, month, months);
        return months == 3 || year > 0 || next > ended || Word(i - 1).Kind is DateWordKind.Relative;
    }

    // ":n", ":lla": a case ending after a code
    private readonly void SkipEnding(ref int next)
    {
        if (IsGluedSymbol(next, ':') && At(next + 1) is { Kind: DateTokenKind.Word, SpaceBefore: false } ending && ending.End - ending.Start <= 4)
        {
            next += 2;
        }
    }

    // "toisella neljänneksellä", "ensimmäisellä puoliskolla", "kolmannella viikolla" only inside a month or a year
    private readonly bool TryFinnishOrdinal(int i, int year, bool inYear, out DateValue value, out int next) => TryFinnishNth(Word(i).Value, i + 1, year, inYear, out value, out next);

    private readonly bool TryFinnishNth(int nth, int at, int year, bool inYear, out DateValue value, out int next)
    {
        if (Word(at) is not { Kind: DateWordKind.Unit } unit || unit.Has(DateWordFlags.Plural))
        {
            return Fail(out value, out next);
        }

        next = at + 1;
        if (year == 0 && TryFinnishYearAfter(next, out var after, out var end))
        {
            year = after;
            next = end;
        }

        switch ((DateUnit)unit.Value)
        {
            case DateUnit.Quarter when nth is >= 1 and <= 4:
                value = MonthsValue(year, (nth * 3) - 2, 3);
                return true;
            case DateUnit.Half when nth is 1 or 2 && (inYear || year > 0 || At(at).End - At(at).Start > 12):
                value = MonthsValue(year, (nth * 6) - 5, 6);
                return true;
            default:
                return Fail(out value, out next);
        }
    }

    // A bare year: "2024", "2024–2025" is a span
    private readonly bool TryFinnishYear(int i, out DateValue value, out int next)
    {
        if (!IsYearNumber(i))
        {
            return Fail(out value, out next);
        }

        var year = At(i).Number;
        next = i + 1;
        var at = IsGluedSymbol(next, '-') || IsGluedSymbol(next, '/') ? next + 1 : next;
        if (TryQuarterCode(at, out var month, out var months, out var end))
        {
            value = MonthsValue(year, month, months);
            next = end;
            SkipEnding(ref next);
            return true;
        }

        value = YearValue(year);
        SkipEnding(ref next);
        return year is >= 1990 and <= 2049 && !AfterNumberedThing(i) && IsFinnishYear(i, next);
    }

    // "2024 riviä" counts something: a partitive follows.
    private readonly bool IsFinnishYear(int i, int next)
    {
        if (Word(i - 1).Kind is DateWordKind.Unit or DateWordKind.Season or DateWordKind.Month)
        {
            return true;
        }

        if (At(i - 1).Kind == DateTokenKind.Symbol && At(i - 1).Symbol is '.' or '/' or '+' or '*' or '<' or '>' or '=' || IsSymbol(next, '%') || IsSymbol(next, '€'))
        {
            return false;
        }

        return At(next) is not { Kind: DateTokenKind.Word } follower || follower.Word.Kind == DateWordKind.Function
            || !(text[follower.End - 1] is 'a' or 'ä' || follower.End - follower.Start <= 2) || IsText(next, "on");
    }
}
