using System.Globalization;
using ReviewLint.Language.Dates.Words;

namespace ReviewLint.Language.Dates.Parsing;

/// <summary>English times of day, alone and with a day.</summary>
internal ref partial struct DateParser
{
    private static string PartOfDay(DateWord part) => (char)part.Value switch
    {
        'M' => "TMO",
        'A' => "TAF",
        'E' => "TEV",
        'N' => "TNI",
        'm' => "T12",
        _ => "T00",
    };

    /// <summary>A time of day: <c>9:30</c>, <c>at 9</c>, <c>9 a.m.</c>, <c>half past seven</c>, <c>in the morning</c>, <c>noon</c>.</summary>
    /// <param name="i">Where it starts.</param>
    /// <param name="marked">Whether a word before it says already that a time follows.</param>
    /// <param name="value">The time.</param>
    /// <param name="next">Just past it.</param>
    /// <param name="afterDay">Whether a day stands before it, so that "at" joins the two.</param>
    private readonly bool TryClock(int i, bool marked, out DateValue value, out int next, bool afterDay = false)
    {
        value = DateValue.WrittenAs(DateMentionType.Time, string.Empty);
        var at = i;
        var led = false;
        if (Is(i, DateFunction.At) || (Is(i, DateFunction.Around) && !finnish))
        {
            at = Is(i + 1, DateFunction.Around) ? i + 2 : i + 1;
            led = true;
            if (!marked && !afterDay && !(IsNumber(at, 0, 24, 2) && IsGluedSymbol(at + 1, '.') && At(at + 2).Kind == DateTokenKind.Number) && !Is(at, DateWordKind.PartOfDay))
            {
                // Upstream leaves "at" out of a time that stands alone.
                next = i;
                return false;
            }
        }
        else if (Is(i - 1, DateFunction.At) && (Is(i + 1, DateFunction.On) || (IsGluedSymbol(i + 1, '.') && At(i + 2).Kind == DateTokenKind.Number)))
        {
            marked = true;
        }

        var word = Word(at);
        if (word.Kind == DateWordKind.PartOfDay && !word.Has(DateWordFlags.Plural))
        {
            if (word.Has(DateWordFlags.Start))
            {
                // tonight
                value = KnownDay(today);
                value.Type = DateMentionType.Time;
                value.Time = "TNI";
                next = at + 1;
                if (TryClockOrSpan(next, out var exact, out var exactEnd))
                {
                    value.Time = exact.Timex;
                    next = exactEnd;
                }

                return true;
            }

            value.Timex = PartOfDay(word);
            next = at + 1;
            return (char)word.Value is 'm' or 'n' || (led && word.Value == 'N');
        }

        if (Is(at, DateFunction.In) && !led)
        {
            // "in the morning"
            var part = Is(at + 1, DateFunction.The) ? at + 2 : at + 1;
            if (Word(part) is { Kind: DateWordKind.PartOfDay } time)
            {
                value.Timex = PartOfDay(time);
                next = part + 1;
                return true;
            }

            next = i;
            return false;
        }

        if (!TryHour(at, afterDay || marked, out var hour, out var minute, out var second, out next))
        {
            return false;
        }

        if (hour == 24)
        {
            hour = 0;
        }

        value.Timex = second >= 0 ? string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}:{second:00}") : minute >= 0 ? string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}") : string.Create(CultureInfo.InvariantCulture, $"T{hour:00}");
        return true;
    }

    private readonly bool TryHour(int i, bool marked, out int hour, out int minute, out int second, out int next)
    {
        second = -1;
        if (TryPastHour(i, out hour, out minute, out next))
        {
            TryDayHalf(next, ref hour, ref next);
            return true;
        }

        (hour, minute, next) = (0, -1, i);

        ref readonly var token = ref At(i);
        if (token.Kind == DateTokenKind.Number)
        {
            if (!IsNumber(i, 0, 24, 2) || AfterNumberedThing(i))
            {
                return false;
            }

            hour = token.Number;
            next = i + 1;
            if (IsGluedSymbol(next, ':') && IsNumber(next + 1, 0, 59, 2) && At(next + 1).Digits == 2 && !At(next + 1).SpaceBefore)
            {
                minute = At(next + 1).Number;
                next += 2;
                if (IsGluedSymbol(next, ':') && IsNumber(next + 1, 0, 59, 2) && At(next + 1).Digits == 2 && !At(next + 1).SpaceBefore)
                {
                    second = At(next + 1).Number;
                    next += 2;
                }

                TryDayHalf(next, ref hour, ref next);
                return !IsText(next, "ratio") && !IsText(next, "aspect");
            }

            if (IsGluedSymbol(next, '.') && IsNumber(next + 1, 0, 59, 2) && At(next + 1).Digits == 2 && !At(next + 1).SpaceBefore)
            {
                minute = At(next + 1).Number;
                var end = next + 2;
                if (TryDayHalf(end, ref hour, ref end))
                {
                    next = end;
                    return true;
                }

                // "at 6.45" but not "at 4.2" or "at 6.45 percent"
                next = end;
                return marked && Is(i - 1, DateFunction.At) && (IsClauseEnd(end) || Word(end).Kind == DateWordKind.Function) && !IsSymbol(end, '%');
            }
        }
        else if (!(TrySmall(i, out hour, out next) && hour is >= 1 and <= 24))
        {
            return false;
        }

        if (TryDayHalf(next, ref hour, ref next))
        {
            return hour <= 24;
        }

        if (Is(next, DateWordKind.OClock) || (IsText(next, "o") && (IsGluedSymbol(next + 1, '\'') || IsGluedSymbol(next + 1, '’')) && IsText(next + 2, "clock")))
        {
            next += Is(next, DateWordKind.OClock) ? 1 : 3;
            return true;
        }

        // "at 9": alone only at the end of a clause, and an hour of the day
        return marked && Is(i - 1, DateFunction.At) && token.Kind == DateTokenKind.Number && hour is >= 1 and <= 24 && (IsClauseEnd(next) || Is(next, DateFunction.On)) && !IsGluedSymbol(next, '.') | IsClauseEnd(next + 1) | At(next + 1).SpaceBefore;
    }

    // "half past seven", "20 min past eight", "quarter to five", "10 past 9"
    private readonly bool TryPastHour(int i, out int hour, out int minute, out int next)
    {
        (hour, minute, next) = (0, 0, i);
        var at = IsArticle(i) ? i + 1 : i;
        int amount;
        if (Is(at, DateWordKind.HalfWord))
        {
            (amount, at) = (30, at + 1);
        }
        else if (IsUnit(at, DateUnit.Quarter))
        {
            (amount, at) = (15, at + 1);
        }
        else if (IsNumber(at, 1, 59, 2))
        {
            (amount, at) = (At(at).Number, at + 1);
        }
        else if (TrySmall(at, out amount, out var end) && amount is >= 1 and <= 59)
        {
            at = end;
        }
        else
        {
            return false;
        }

        at = IsUnit(at, DateUnit.Minute) ? at + 1 : at;
        var past = Word(at) is { Kind: DateWordKind.Relative, Value: -1 } && IsText(at, "past");
        if (!past && !(Is(at, DateFunction.To) && IsUnit(at - 1, DateUnit.Quarter)))
        {
            return false;
        }

        if (IsNumber(at + 1, 1, 12, 2))
        {
            (hour, next) = (At(at + 1).Number, at + 2);
        }
        else if (!TrySmall(at + 1, out hour, out next) || hour is < 1 or > 12)
        {
            return false;
        }

        (hour, minute) = past ? (hour, amount) : (hour == 1 ? 12 : hour - 1, 60 - amount);
        if (IsText(next, "o") && IsText(next + 2, "clock"))
        {
            next += 3;
        }
        else if (Is(next, DateWordKind.OClock))
        {
            next++;
        }

        return true;
    }

    // am, pm, "a.m.", "in the morning", "in the evening"
    private readonly bool TryDayHalf(int i, ref int hour, ref int next)
    {
        if (Word(i) is { Kind: DateWordKind.Meridiem } half && hour <= 12)
        {
            var letter = At(i).End - At(i).Start == 1;
            var end = i + 1;
            if (letter && (IsGluedSymbol(end, '.') || At(end) is { Kind: DateTokenKind.Word }) && IsText(IsGluedSymbol(end, '.') ? end + 1 : end, "m"))
            {
                end = IsGluedSymbol(end, '.') ? end + 2 : end + 1;
                letter = false;
            }

            if (letter && (At(i).SpaceBefore || IsGluedSymbol(end, '\'') || !(IsSymbol(i - 2, ':') || Is(i - 2, DateFunction.At))))
            {
                return false;
            }

            // The full stop of "p.m." belongs to it unless it ends the text.
            if (IsGluedSymbol(end, '.') && At(end - 1).End - At(end - 1).Start == 1 && !letter)
            {
                end++;
            }

            hour = half.Value == 12 ? (hour % 12) + 12 : hour % 12;
            next = end;
            return true;
        }

        var at = Is(i, DateFunction.In) ? i + 1 : i;
        at = at > i && Is(at, DateFunction.The) ? at + 1 : at;
        if (at > i && Word(at) is { Kind: DateWordKind.PartOfDay } part && !part.Has(DateWordFlags.Plural) && (char)part.Value is 'M' or 'A' or 'E')
        {
            hour = part.Value == 'M' ? hour : hour < 12 ? hour + 12 : hour;
            next = at + 1;
            return true;
        }

        return false;
    }

    /// <summary>Two times: <c>9am to 11am</c>, <c>from 3 to 5pm</c>, <c>between 9:30 and 10</c>.</summary>
    private readonly bool TryClockSpan(int i, out DateValue value, out int next)
    {
        var led = Is(i, DateFunction.From) || Is(i, DateFunction.Between);
        var at = led ? i + 1 : i;
        value = DateValue.WrittenAs(DateMentionType.Time, string.Empty);
        if (!TryHour(at, false, out var hour, out var minute, out _, out var end))
        {
            if (!IsNumber(at, 0, 24, 2))
            {
                next = i;
                return false;
            }

            (hour, minute, end) = (At(at).Number, -1, at + 1);
        }

        if (!(IsDash(end) || Is(end, DateFunction.To) || Is(end, DateFunction.Until) || (Is(end, DateFunction.And) && Is(i, DateFunction.Between))))
        {
            next = i;
            return false;
        }

        var exact = TryHour(end + 1, false, out var lastHour, out var lastMinute, out _, out next);
        if (!exact)
        {
            if (!led || !IsNumber(end + 1, 0, 24, 2) || minute < 0)
            {
                next = i;
                return false;
            }

            (lastHour, lastMinute, next) = (At(end + 1).Number, -1, end + 2);
        }

        if (hour < 12 && lastHour >= 12 && lastHour - 12 > hour && At(end - 1).Kind == DateTokenKind.Number)
        {
            // "5 to 6pm"
            hour += 12;
        }

        value.Timex = ClockSpan(hour, minute, lastHour, lastMinute);
        return true;
    }

    private static string ClockSpan(int hour, int minute, int lastHour, int lastMinute)
    {
        var minutes = ((lastHour * 60) + Math.Max(lastMinute, 0) - (hour * 60) - Math.Max(minute, 0) + 1440) % 1440;
        var length = minutes % 60 == 0 ? string.Create(CultureInfo.InvariantCulture, $"PT{minutes / 60}H") : minutes < 60 ? string.Create(CultureInfo.InvariantCulture, $"PT{minutes}M") : string.Create(CultureInfo.InvariantCulture, $"PT{minutes / 60}H{minutes % 60}M");
        return TimexText.Span(ClockText(hour, minute), ClockText(lastHour, lastMinute), length);
    }

    private static string ClockText(int hour, int minute) => minute >= 0 ? string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}") : string.Create(CultureInfo.InvariantCulture, $"T{hour:00}");

    private readonly bool TryClockOrSpan(int i, out DateValue value, out int next) => TryClockSpan(i, out value, out next) || (TryClock(i, marked: false, out value, out next, afterDay: true) && value.Shape == DateShape.Written);

    /// <summary>A time after a day: <c>Friday at 9</c>, <c>14 March 10:30</c>, <c>tomorrow morning</c>.</summary>
    private readonly bool TryTimeAfter(int i, in DateValue day, out DateValue value, out int next)
    {
        value = day;
        next = i;
        if (day.Type != DateMentionType.Date || day.Modifier != DateModifier.None)
        {
            return false;
        }

        var at = IsSymbol(i, ',') ? i + 1 : i;
        if (Word(at) is { Kind: DateWordKind.PartOfDay } part && !part.Has(DateWordFlags.Plural) && !part.Has(DateWordFlags.Start))
        {
            value.Time = PartOfDay(part);
            next = at + 1;
            if (TryClockOrSpan(next, out var exact, out var end))
            {
                value.Time = exact.Timex;
                next = end;
            }
        }
        else
        {
            var turned = Is(at, DateFunction.Before) || Is(at, DateFunction.After) || Is(at, DateFunction.By) ? at + 1 : at;
            if (!(turned == at ? TryClockOrSpan(at, out var clock, out next) : TryClock(turned, marked: true, out clock, out next)) || clock.Shape != DateShape.Written)
            {
                next = i;
                return false;
            }

            value.Time = clock.Timex;
            if (turned > at)
            {
                value.Modifier = ModifierOf((DateFunction)Word(at).Value);
            }
        }

        value.Type = DateMentionType.Time;
        return true;
    }

    /// <summary>A day after a time: <c>9am on Tuesday</c>, <c>10:30 tomorrow</c>.</summary>
    private readonly void AddDayAfterTime(ref DateValue value, ref int next)
    {
        var at = Is(next, DateFunction.On) ? next + 1 : next;
        if (value.Shape == DateShape.Written && value.Timex is { Length: > 0 } time && !time.StartsWith("TMO", StringComparison.Ordinal) && TryPoint(at, out var day, out var end) && day.Type == DateMentionType.Date)
        {
            var modifier = value.Modifier;
            value = day;
            value.Modifier = modifier;
            value.Time = time;
            value.Type = DateMentionType.Time;
            next = end;
        }
        else if (value.Shape == DateShape.Written && value.Timex is { Length: > 0 } set && Is(next, DateWordKind.Every) && TryEvery(next + 1, out var every, out end))
        {
            value = every;
            value.Timex = every.Timex!.StartsWith('P') ? set : every.Timex + set;
            next = end;
        }
    }
}
