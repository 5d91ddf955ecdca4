using ReviewLint.Language.Dates.Words;

namespace ReviewLint.Language.Dates.Parsing;

/// <summary>Finnish expressions, whole.</summary>
internal ref partial struct DateParser
{
    private readonly bool TryFinnish(int i, out DateValue value, out int next)
    {
        if (TryFinnishSet(i, out value, out next))
        {
            return true;
        }

        if ((Is(i, DateFunction.Before) || Is(i, DateFunction.Latest)) && (TryFinnishSpan(i + 1, out value, out next) || TryFinnishPoint(i + 1, out value, out next)))
        {
            Turn(ref value, Is(i, DateFunction.Before) ? DateModifier.Before : DateModifier.By);
            return value.Type is DateMentionType.Date or DateMentionType.DateRange;
        }

        if (TryFinnishSpan(i, out value, out next) || TryFinnishAgo(i, out value, out next))
        {
            AddFinnishTail(ref value, ref next);
            return true;
        }

        if (TryFinnishPoint(i, out value, out next))
        {
            AddFinnishTail(ref value, ref next);
            return true;
        }

        return TryFinnishClock(i, out value, out next) || TryFinnishLength(i, out value, out next);
    }

    // mennessä, asti, alkaen, jälkeen, aikana; and a time after a day
    private readonly void AddFinnishTail(ref DateValue value, ref int next)
    {
        if (value.Type == DateMentionType.Date && TryFinnishClock(next, out var clock, out var end) && clock.Shape == DateShape.Written)
        {
            value.Type = DateMentionType.Time;
            value.Time = clock.Timex;
            next = end;
            return;
        }

        if (Word(next) is not { Kind: DateWordKind.Function } word || value.Type is not (DateMentionType.Date or DateMentionType.DateRange) || value.Modifier != DateModifier.None)
        {
            return;
        }

        var modifier = (DateFunction)word.Value switch
        {
            DateFunction.ByThen => DateModifier.By,
            DateFunction.UpTo => DateModifier.Until,
            DateFunction.Onwards => DateModifier.Since,
            DateFunction.Past => DateModifier.After,
            _ => DateModifier.None,
        };
        if (modifier != DateModifier.None)
        {
            Turn(ref value, modifier);
            next++;
        }
        else if ((DateFunction)word.Value == DateFunction.Duration && value.Type == DateMentionType.DateRange)
        {
            next++;
        }
    }

    private readonly bool TryFinnishPoint(int i, out DateValue value, out int next)
    {
        if (TryNumericDate(i, out value, out next))
        {
            return true;
        }

        var word = Word(i);
        switch (word.Kind)
        {
            case DateWordKind.DayWord:
                return TryDayWord(i, out value, out next);
            case DateWordKind.Weekday:
                return TryFinnishWeekday(i, out value, out next);
            case DateWordKind.Month:
                return TryFinnishMonth(i, out value, out next);
            case DateWordKind.Season:
                return TryFinnishSeason(i, 0, false, out value, out next);
            case DateWordKind.Relative:
                return TryFinnishRelative(i, out value, out next);
            case DateWordKind.Quarter or DateWordKind.Half:
                return TryFinnishQuarter(i, out value, out next);
            case DateWordKind.Ordinal:
                return TryFinnishOrdinal(i, 0, false, out value, out next);
            case DateWordKind.Unit:
                return TryFinnishUnit(i, out value, out next);
            case DateWordKind.Feast:
                return TryFeast(i, finnish: true, out value, out next);
        }

        return At(i).Kind == DateTokenKind.Number && (TryFinnishDayFirst(i, out value, out next) || TryFinnishYear(i, out value, out next)) ? true : Fail(out value, out next);
    }

    // "3. toukokuuta 2025", "3. päivä toukokuuta"
    private readonly bool TryFinnishDayFirst(int i, out DateValue value, out int next)
    {
        if (!IsNumber(i, 1, 31, 2))
        {
            return Fail(out value, out next);
        }

        // "26 päivänä kesäkuuta" does without the full stop, as statutes write it.
        var at = IsGluedSymbol(i + 1, '.') ? i + 2 : i + 1;
        if (at == i + 1 && !IsUnit(at, DateUnit.Day))
        {
            return Fail(out value, out next);
        }

        at = IsUnit(at, DateUnit.Day) ? at + 1 : at;
        if (!Is(at, DateWordKind.Month) || Word(at).Has(DateWordFlags.Stem))
        {
            // "4. kvartaalilla", "2. neljänneksen"
            if (IsNumber(i, 1, 4, 1) && IsGluedSymbol(i + 1, '.') && IsUnit(i + 2, DateUnit.Quarter))
            {
                return TryFinnishNth(At(i).Number, i + 2, 0, false, out value, out next);
            }

            return Fail(out value, out next);
        }

        next = TryFinnishYearAfter(at + 1, out var year, out var end) ? end : at + 1;
        value = DayValue(year, Word(at).Value, At(i).Number);
        return true;
    }

    // "maaliskuussa 2025", "toukokuun 3. päivänä", "joulukuun lopussa", "tammi–kesäkuussa" is a span
    private readonly bool TryFinnishMonth(int i, out DateValue value, out int next)
    {
        var word = Word(i);
        if (word.Has(DateWordFlags.Stem))
        {
            return Fail(out value, out next);
        }

        if (word.Has(DateWordFlags.Genitive) && IsNumber(i + 1, 1, 31, 2) && IsGluedSymbol(i + 2, '.'))
        {
            next = IsUnit(i + 3, DateUnit.Day) ? i + 4 : i + 3;
            next = TryFinnishYearAfter(next, out var ofYear, out var yearEnd) ? yearEnd : next;
            value = DayValue(ofYear, word.Value, At(i + 1).Number);
            return true;
        }

        next = TryFinnishYearAfter(i + 1, out var year, out var end) ? end : i + 1;
        value = MonthValue(year, word.Value);
        TakeFinnishPart(ref value, ref next);
        return true;
    }

    // "alussa", "lopussa", "loppuun": after a genitive
    private readonly void TakeFinnishPart(ref DateValue value, ref int next)
    {
        if (Word(next) is { Kind: DateWordKind.Position } part && (Word(next - 1).Has(DateWordFlags.Genitive) || IsYearNumber(next - 1)))
        {
            TakePart(ref value, (DatePart)part.Value, relative: !(value.Shape == DateShape.Year && At(next - 1).Kind == DateTokenKind.Number));
            next++;
        }
    }

    private readonly bool TryFinnishYearAfter(int i, out int year, out int next)
    {
        year = 0;
        next = i;
        if (IsYearNumber(i) && At(i).Number is >= 1900 and <= 2099 && !IsGluedSymbol(i + 1, '.') | At(i + 2).Kind != DateTokenKind.Number)
        {
            year = At(i).Number;
            next = i + 1;
            return true;
        }

        if (IsUnit(i, DateUnit.Year) && Word(i).Flags is var flags && (flags & (DateWordFlags.When | DateWordFlags.Genitive)) != 0 && IsYearNumber(i + 1))
        {
            year = At(i + 1).Number;
            next = i + 2;
            return true;
        }

        return false;
    }

    private readonly bool TryFinnishWeekday(int i, out DateValue value, out int next)
    {
        var word = Word(i);
        if (word.Has(DateWordFlags.Plural))
        {
            return Fail(out value, out next);
        }

        var at = IsGluedSymbol(i + 1, ',') || (word.Has(DateWordFlags.Abbreviation) && IsGluedSymbol(i + 1, '.')) ? i + 2 : i + 1;
        if (TryNumericDate(at, out value, out next) && value.Shape == DateShape.Day || TryFinnishDayFirst(at, out value, out next) && value.Shape == DateShape.Day)
        {
            value.Weekday = word.Value;
            return true;
        }

        value = WeekdayValue(word.Value);
        next = i + 1;
        return !word.Has(DateWordFlags.Abbreviation);
    }

    private readonly bool TryFinnishSeason(int i, int shift, bool relative, out DateValue value, out int next)
    {
        var word = Word(i);
        next = i + 1;
        if (word.Has(DateWordFlags.Plural))
        {
            return Fail(out value, out next);
        }

        if (relative)
        {
            value = SeasonValue(HasReference ? SeasonYear(word.Value, shift) : 0, word.Value);
        }
        else
        {
            next = TryFinnishYearAfter(next, out var year, out var end) ? end : next;
            value = SeasonValue(year, word.Value);

            // "kesä" and "kevät" as subjects are about the season, not a time of work; in their other forms they say when.
        }

        var part = PartIn(word);
        if (part != DatePart.Whole)
        {
            TakePart(ref value, part, relative: true);
        }
        else
        {
            TakeFinnishPart(ref value, ref next);
        }

        return true;
    }

    private static DatePart PartIn(DateWord word) =>
        word.Has(DateWordFlags.Start) ? DatePart.Start : word.Has(DateWordFlags.Mid) ? DatePart.Mid : word.Has(DateWordFlags.End) ? DatePart.End : DatePart.Whole;

    /// <summary>viime, ensi, tämä, edellinen, kulunut … with what they turn.</summary>
    private readonly bool TryFinnishRelative(int i, out DateValue value, out int next)
    {
        var relative = Word(i);
        var shift = relative.Value;
        var at = i + 1;
        if (Word(at) is { Kind: DateWordKind.Relative } second && (second.Has(DateWordFlags.Long) || second.Value == 0))
        {
            // "viimeksi kuluneen" and "tällä kuluvalla"
            relative = second;
            shift = second.Value;
            at++;
        }

        var word = Word(at);
        switch (word.Kind)
        {
            case DateWordKind.Weekday when !word.Has(DateWordFlags.Plural) && !relative.Has(DateWordFlags.Ambiguous):
                value = HasReference ? DateValueOf(Calendar.AddDays(Calendar.Monday(today), (7L * shift) + word.Value - 1)) : WeekdayValue(word.Value);
                next = at + 1;
                return !word.Has(DateWordFlags.Abbreviation);
            case DateWordKind.Month when !word.Has(DateWordFlags.Stem):
                value = MonthValue(HasReference ? MonthYear(word.Value, shift) : 0, word.Value);
                next = at + 1;
                TakeFinnishPart(ref value, ref next);
                return true;
            case DateWordKind.Season:
                return TryFinnishSeason(at, shift, true, out value, out next);
            case DateWordKind.PartOfDay when !word.Has(DateWordFlags.Plural):
                return TryRelativePart(at, shift, out value, out next);
            case DateWordKind.Ordinal or DateWordKind.Quarter or DateWordKind.Half when shift == 0:
                return TryFinnishPoint(at, out value, out next);
        }

        // "viimeiset kaksi kuukautta", "seuraavan kahden viikon"
        if (word.Kind != DateWordKind.Unit && shift != 0 && TryFinnishLengthOf(at, out var length, out next) && length.FirstUnit != DateUnit.Hour)
        {
            value = StretchValue(length, shift < 0 ? -1 : 1);
            return true;
        }

        if (word.Kind != DateWordKind.Unit || word.Has(DateWordFlags.Plural) || IsCompound(at))
        {
            return Fail(out value, out next);
        }

        var unit = (DateUnit)word.Value;
        next = at + 1;
        if (relative.Has(DateWordFlags.Long) || (relative.Has(DateWordFlags.Ambiguous) && (Is(next, DateFunction.Duration) || Is(next, DateFunction.Within))))
        {
            length = default;
            length.Add(1, unit);
            value = StretchValue(length, -1);
            return unit >= DateUnit.Day;
        }

        if (relative.Has(DateWordFlags.Ambiguous) || unit is DateUnit.Second or DateUnit.Minute or DateUnit.Hour || (word.Has(DateWordFlags.Abbreviation) && unit != DateUnit.Week))
        {
            return Fail(out value, out next);
        }

        return TryFinnishRelativeUnit(word, unit, shift, ref next, out value);
    }

    private readonly bool TryFinnishRelativeUnit(DateWord word, DateUnit unit, int shift, ref int next, out DateValue value)
    {
        value = PeriodValue(unit, shift);
        if (unit == DateUnit.Day)
        {
            // "tässä päivänä" and the like say nothing; "seuraavana päivänä" is told from the text before.
            return shift == 0 && word.Has(DateWordFlags.When);
        }

        var part = PartIn(word);
        if (part != DatePart.Whole)
        {
            TakePart(ref value, part, relative: true);
            return true;
        }

        if (unit == DateUnit.Week && word.Has(DateWordFlags.Genitive) && Word(next) is { Kind: DateWordKind.Weekday } weekday && !weekday.Has(DateWordFlags.Plural | DateWordFlags.Abbreviation))
        {
            value = DateValueOf(HasReference ? Calendar.AddDays(Calendar.Monday(today), (7L * shift) + weekday.Value - 1) : -1);
            next++;
            return true;
        }

        if (unit == DateUnit.Year && word.Has(DateWordFlags.Genitive))
        {
            // "viime vuoden maaliskuussa", "ensi vuoden toisella neljänneksellä", "tämän vuoden Q3"
            var inside = Word(next);
            if (inside.Kind == DateWordKind.Month && !inside.Has(DateWordFlags.Stem))
            {
                value = MonthValue(value.Year, inside.Value);
                next++;
                TakeFinnishPart(ref value, ref next);
                return true;
            }

            if (TryFinnishInYear(next, value.Year, out var within, out var end))
            {
                value = within;
                next = end;
                return true;
            }
        }

        TakeFinnishPart(ref value, ref next);
        return true;
    }

    private readonly int MonthYear(int month, int shift) => shift switch
    {
        < 0 => month < ThisMonth ? ThisYear : ThisYear - 1,
        > 0 => month > ThisMonth ? ThisYear : ThisYear + 1,
        _ => ThisYear,
    };

    // A hyphen glued to a word makes a compound: "viikko-ohjelma".
    private readonly bool IsCompound(int i) => IsGluedSymbol(i + 1, '-') && At(i + 2) is { Kind: DateTokenKind.Word, SpaceBefore: false };
}
