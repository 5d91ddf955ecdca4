using System.Globalization;
using ReviewLint.Language.Dates.Words;

namespace ReviewLint.Language.Dates.Parsing;

/// <summary>Finnish lengths of time, repetitions, ranges and times of day.</summary>
internal ref partial struct DateParser
{
    private readonly bool TryFinnishLength(int i, out DateValue value, out int next)
    {
        value = DateValue.Of(DateMentionType.Duration, DateShape.Duration);
        if (!TryFinnishLengthOf(i, out value.Length, out next) || value.Length.FirstUnit == DateUnit.Stretch)
        {
            return Fail(out value, out next);
        }

        if (value.Length.Count == 1 && Is(next, DateFunction.Duration))
        {
            // "kahden viikon aikana", "vuoden ajan"
            next++;
        }
        else if (Word(i).Kind == DateWordKind.Unit)
        {
            // A bare "viikon" or "vuosi" is a length only with "ajan".
            return false;
        }

        return true;
    }

    // "kaksi viikkoa", "kahden viikon", "3 h 10 min", "puoli vuotta", "puolitoista kuukautta", "koko viikon", "vuosi"
    private readonly bool TryFinnishLengthOf(int i, out DateLength length, out int next)
    {
        length = default;
        if (!TryOneFinnishLength(i, out var amount, out var unit, out next))
        {
            return false;
        }

        length.Add(amount, unit);
        while (true)
        {
            var and = Is(next, DateFunction.And) ? next + 1 : next;
            if (and > next && Is(and, DateWordKind.HalfWord) && Word(and + 1).Kind != DateWordKind.Unit)
            {
                length.AddToLast(0.5m);
                next = and + 1;
                return true;
            }

            if (Word(and).Kind == DateWordKind.Unit || !TryOneFinnishLength(and, out amount, out var smaller, out var end) || smaller >= unit || !length.Add(amount, smaller))
            {
                return true;
            }

            unit = smaller;
            next = end;
        }
    }

    private readonly bool TryOneFinnishLength(int i, out decimal amount, out DateUnit unit, out int next)
    {
        amount = 1;
        unit = DateUnit.None;
        next = i;
        var at = i;
        if (Is(i, DateFunction.All) || Is(i, DateWordKind.Unit))
        {
            at = Is(i, DateFunction.All) ? i + 1 : i;
        }
        else if (Word(i) is { Kind: DateWordKind.HalfWord } half)
        {
            amount = half.Value == 0 ? 0.5m : 1.5m;
            at = i + 1;
        }
        else if (TryAmount(i, out amount, out at) && amount > 0)
        {
            // "2–3 viikkoa": the longer of the two
            if (IsDash(at) && At(i).Kind == DateTokenKind.Number && TryAmount(at + 1, out var upper, out var end) && upper > amount)
            {
                amount = upper;
                at = end;
            }

            at = IsGluedSymbol(at, '.') && !At(at + 1).SpaceBefore ? at + 1 : at;
        }
        else
        {
            return false;
        }

        if (Word(at) is not { Kind: DateWordKind.Unit } word || PartIn(word) != DatePart.Whole || IsCompound(at))
        {
            return false;
        }

        // A number is followed by the partitive, or agrees in case: "2 viikkoa", "kahden viikon", "kahdessa viikossa"; "2 viikot" is no length.
        unit = (DateUnit)word.Value;
        next = at + 1;
        if (at > i && word.Has(DateWordFlags.Abbreviation) && IsGluedSymbol(next, '.') && At(next + 1).Kind == DateTokenKind.Word && !At(next + 1).IsCapital)
        {
            next++;
        }

        return !(at == i && word.Has(DateWordFlags.Plural | DateWordFlags.Partitive)) && (!word.Has(DateWordFlags.Ambiguous)) && !(At(i).Kind == DateTokenKind.Number && word.Flags == DateWordFlags.Trigger && amount != 1);
    }

    /// <summary>Time counted from the reference day: <c>kaksi viikkoa sitten</c>, <c>viikon päästä</c>, <c>kahden kuukauden kuluessa</c>.</summary>
    private readonly bool TryFinnishAgo(int i, out DateValue value, out int next)
    {
        if (!TryFinnishLengthOf(i, out var length, out var after))
        {
            return Fail(out value, out next);
        }

        next = after + 1;
        if (Is(after, DateFunction.Ago) || Is(after, DateFunction.Earlier))
        {
            value = Counted(length, today, -1);
            return true;
        }

        if (Is(after, DateFunction.Hence) || Is(after, DateFunction.Later))
        {
            value = Counted(length, today, 1);
            return true;
        }

        if (Is(after, DateFunction.Within))
        {
            value = length.HasTime ? DateValue.WrittenAs(DateMentionType.Time, length.ToTimex()) : SpanValue(HasReference ? today : -1, length.Shift(today, 1), length.ToTimex());
            return true;
        }

        return Fail(out value, out next);
    }

    private readonly bool TryFinnishSet(int i, out DateValue value, out int next)
    {
        var word = Word(i);
        next = i + 1;
        switch (word.Kind)
        {
            case DateWordKind.Frequency:
                value = Repeated(word.Value / 32, (DateUnit)(word.Value % 32));
                return true;
            case DateWordKind.Weekday when word.Has(DateWordFlags.Plural):
                value = DateValue.WrittenAs(DateMentionType.Set, "XXXX-WXX-" + (char)('0' + word.Value));
                AddFinnishTime(ref value, ref next);
                return true;
            case DateWordKind.PartOfDay when word.Has(DateWordFlags.Plural):
                value = DateValue.WrittenAs(DateMentionType.Set, PartOfDay(word));
                return true;
            case DateWordKind.Season when word.Has(DateWordFlags.Plural):
                value = DateValue.WrittenAs(DateMentionType.Set, TimexText.Write(SeasonValue(0, word.Value)));
                return true;
        }

        if (Is(i, DateFunction.Every))
        {
            return TryFinnishEvery(i + 1, out value, out next);
        }

        // "kerran viikossa", "kahdesti vuodessa", "kaksi kertaa kuukaudessa"
        var at = Is(i, DateFunction.Once) || Is(i, DateFunction.Twice) ? i + 1 : TryAmount(i, out _, out var after) && Is(after, DateFunction.Times) ? after + 1 : i;
        if (at > i && Word(at) is { Kind: DateWordKind.Unit } unit && unit.Has(DateWordFlags.When) && !unit.Has(DateWordFlags.Plural) && (DateUnit)unit.Value is >= DateUnit.Hour and <= DateUnit.Year)
        {
            value = Repeated(1, (DateUnit)unit.Value);
            next = at + 1;
            return true;
        }

        // "kahden viikon välein"
        if (TryFinnishLengthOf(i, out var length, out next) && length.Count == 1 && Is(next, DateFunction.Intervals))
        {
            value = Repeated(length.FirstAmount, length.FirstUnit);
            next++;
            return length.FirstUnit != DateUnit.Stretch;
        }

        return Fail(out value, out next);
    }

    // "joka viikko", "joka toinen viikko", "joka perjantai", "joka aamu"; but "ongelma, joka viikolla 36 …" is a clause
    private readonly bool TryFinnishEvery(int i, out DateValue value, out int next)
    {
        var nth = Word(i) is { Kind: DateWordKind.Ordinal } ordinal ? ordinal.Value : 1;
        var at = nth > 1 || Word(i).Kind == DateWordKind.Ordinal ? i + 1 : i;
        var word = Word(at);
        next = at + 1;
        var says = DateWordFlags.Genitive | DateWordFlags.FromCase | DateWordFlags.ToCase | DateWordFlags.Plural | DateWordFlags.Abbreviation;
        if ((word.Flags & says) != 0 || (word.Has(DateWordFlags.When) && word.Kind == DateWordKind.Unit && (IsNumber(next, 1, 9999, 4) || word.Value != (short)DateUnit.Year && word.Value != (short)DateUnit.Week)))
        {
            return Fail(out value, out next);
        }

        switch (word.Kind)
        {
            case DateWordKind.Unit when (DateUnit)word.Value is DateUnit.Stretch:
                value = DateValue.WrittenAs(DateMentionType.Set, "P1X");
                return true;
            case DateWordKind.Unit:
                value = Repeated(nth, (DateUnit)word.Value);
                return (DateUnit)word.Value >= DateUnit.Hour;
            case DateWordKind.Weekday:
                value = DateValue.WrittenAs(DateMentionType.Set, nth == 1 ? "XXXX-WXX-" + (char)('0' + word.Value) : string.Create(CultureInfo.InvariantCulture, $"P{nth}W"));
                AddFinnishTime(ref value, ref next);
                return true;
            case DateWordKind.PartOfDay:
                value = DateValue.WrittenAs(DateMentionType.Set, PartOfDay(word));
                return true;
            case DateWordKind.Season:
                value = DateValue.WrittenAs(DateMentionType.Set, TimexText.Write(SeasonValue(0, word.Value)));
                return true;
            case DateWordKind.Month when !word.Has(DateWordFlags.Stem):
                value = DateValue.WrittenAs(DateMentionType.Set, string.Create(CultureInfo.InvariantCulture, $"XXXX-{word.Value:00}"));
                return true;
            default:
                return Fail(out value, out next);
        }
    }

    private readonly void AddFinnishTime(ref DateValue value, ref int next)
    {
        if (TryFinnishClock(next, out var clock, out var end))
        {
            value.Timex += clock.Timex;
            next = end;
        }
    }

    /// <summary>klo 13, kello 8.20, klo 9–11, 13:30, aamulla.</summary>
    private readonly bool TryFinnishClock(int i, out DateValue value, out int next)
    {
        value = DateValue.WrittenAs(DateMentionType.Time, string.Empty);
        if (Word(i) is { Kind: DateWordKind.PartOfDay } part && !part.Has(DateWordFlags.Plural | DateWordFlags.Ambiguous))
        {
            value.Timex = PartOfDay(part);
            next = i + 1;
            if (Is(next, DateFunction.Clock) && TryFinnishClock(next, out var exact, out var end))
            {
                value.Timex = exact.Timex;
                next = end;
            }

            return true;
        }

        var led = Is(i, DateFunction.Clock);
        var at = led ? i + 1 : i;
        if (!TryFinnishHour(at, led, out var hour, out var minute, out next))
        {
            return false;
        }

        value.Timex = ClockText(hour, minute);
        if (IsDash(next) && TryFinnishHour(next + 1, led, out var lastHour, out var lastMinute, out var last))
        {
            value.Timex = ClockSpan(hour, minute, lastHour, lastMinute);
            next = last;
        }

        return true;
    }

    private readonly bool TryFinnishHour(int i, bool led, out int hour, out int minute, out int next)
    {
        (hour, minute, next) = (0, -1, i);
        if (!IsNumber(i, 0, 24, 2) || AfterNumberedThing(i))
        {
            return false;
        }

        hour = At(i).Number;
        next = i + 1;
        if ((IsGluedSymbol(next, ':') || (led && IsGluedSymbol(next, '.'))) && IsNumber(next + 1, 0, 59, 2) && At(next + 1).Digits == 2 && !At(next + 1).SpaceBefore)
        {
            minute = At(next + 1).Number;
            next += 2;
            return true;
        }

        return led;
    }
}
