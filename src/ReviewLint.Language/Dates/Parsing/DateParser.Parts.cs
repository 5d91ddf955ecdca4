using System.Globalization;
using ReviewLint.Language.Dates.Words;

namespace ReviewLint.Language.Dates.Parsing;

/// <summary>Parts of a period in English: <c>early March</c>, <c>the end of the year</c>, <c>later this month</c>.</summary>
internal ref partial struct DateParser
{
    /// <summary>A part of a period: <c>early March</c>, <c>mid-November</c>, <c>end of next week</c>, <c>EOY</c>.</summary>
    private readonly bool TryPosition(int i, out DateValue value, out int next)
    {
        var word = Word(i);
        var part = (DatePart)word.Value;
        if (word.Has(DateWordFlags.Trigger))
        {
            value = PeriodValue(At(i).End - At(i).Start == 3 && (text[At(i).End - 1] | 0x20) == 'm' ? DateUnit.Month : (text[At(i).End - 1] | 0x20) == 'w' ? DateUnit.Week : DateUnit.Year, 0);
            if ((text[At(i).End - 1] | 0x20) == 'd')
            {
                value = KnownDay(today);
                value.Type = DateMentionType.Time;
                value.Time = "T23:59:59";
            }
            else
            {
                TakePart(ref value, part, relative: true);
            }

            next = i + 1;
            return true;
        }

        var bare = word.Has(DateWordFlags.Start);
        var at = i + 1;
        if (IsDash(at) && !At(at).SpaceBefore && !At(at + 1).SpaceBefore)
        {
            at++;
        }

        var of = Is(at, DateFunction.Of) || (bare && Is(at, DateFunction.In));
        if (of)
        {
            at++;
        }
        else if (!bare)
        {
            return Fail(out value, out next);
        }

        var the = at;
        at = Is(at, DateFunction.The) || Is(at, DateFunction.My) ? at + 1 : at;
        if (Word(at) is { Kind: DateWordKind.Unit } unit && !unit.Has(DateWordFlags.Plural) && (at > the || of) && (DateUnit)unit.Value is DateUnit.Week or DateUnit.Month or DateUnit.Quarter or DateUnit.Year or DateUnit.Day or DateUnit.Stretch && !IsNumber(at + 1, 1, 9999, 4))
        {
            next = at + 1;
            if ((DateUnit)unit.Value == DateUnit.Day)
            {
                value = KnownDay(today);
                value.Type = DateMentionType.Time;
                value.Time = "T23:59:59";
                return part == DatePart.End && !Is(i - 1, DateFunction.The);
            }

            value = PeriodValue((DateUnit)unit.Value, 0);
            TakePart(ref value, part, relative: true);
            return (at > the || bare || part == DatePart.End) && !Is(next, DateFunction.Of);
        }

        if (Is(at, DateWordKind.PartOfDay) || Is(at, DateWordKind.Position) || !TryPeriodOrMonth(at, out value, out next))
        {
            return Fail(out value, out next);
        }

        if (value.Type == DateMentionType.Date)
        {
            if (part != DatePart.End || !of)
            {
                return false;
            }

            value.Type = DateMentionType.Time;
            value.Time = "T23:59:59";
            return true;
        }

        if (value.Type != DateMentionType.DateRange || value.Part != DatePart.Whole)
        {
            return false;
        }

        TakePart(ref value, part, relative: !(value.Shape == DateShape.Year && At(next - 1).Kind == DateTokenKind.Number));
        return true;
    }

    // What stands after "end of": a month also where it would be too unsure alone.
    private readonly bool TryPeriodOrMonth(int i, out DateValue value, out int next)
    {
        if (TryPoint(i, out value, out next))
        {
            return true;
        }

        if (Is(i, DateWordKind.Month))
        {
            value = MonthValue(0, Word(i).Value);
            next = i + 1;
            return At(i).IsCapital || Word(i).Value != 5;
        }

        if (Is(i, DateWordKind.Season) && !Is(i - 1, DateFunction.The))
        {
            value = SeasonValue(0, Word(i).Value);
            next = i + 1;
            return !At(i).IsCapital;
        }

        return false;
    }

    /// <summary>Narrows a period to a part of it, as upstream does: halves of a relative year, thirds of a numbered one.</summary>
    private static void TakePart(ref DateValue value, DatePart part, bool relative)
    {
        value.Part = part;
        value.Past = PartOf(value.Past, value.Shape, part, relative);
        value.Future = PartOf(value.Future, value.Shape, part, relative);
    }

    private static DaySpan PartOf(DaySpan span, DateShape shape, DatePart part, bool relative)
    {
        if (!span.IsKnown)
        {
            return span;
        }

        var (from, to) = (span.From, span.To);
        switch (shape)
        {
            case DateShape.Year:
                var third = relative ? 6 : 4;
                return part switch
                {
                    DatePart.Start => DaySpan.Of(from, Calendar.AddMonths(from, third)),
                    DatePart.Mid => DaySpan.Of(Calendar.AddMonths(from, relative ? 3 : 4), Calendar.AddMonths(from, relative ? 9 : 8)),
                    _ => DaySpan.Of(Calendar.AddMonths(to, -third), to),
                };
            case DateShape.Month:
                return part switch
                {
                    DatePart.Start => DaySpan.Of(from, from + 15),
                    DatePart.Mid => DaySpan.Of(from + 9, from + 20),
                    _ => DaySpan.Of(from + 15, to),
                };
            case DateShape.Week or DateShape.MonthWeek:
                return part switch
                {
                    DatePart.Start => DaySpan.Of(from, from + 3),
                    DatePart.Mid => DaySpan.Of(from + 1, from + 5),
                    _ => DaySpan.Of(from + 3, to),
                };
            default:
                var length = to - from;
                return part switch
                {
                    DatePart.Start => DaySpan.Of(from, from + (length / 2)),
                    DatePart.Mid => DaySpan.Of(from + (length / 4), to - (length / 4)),
                    _ => DaySpan.Of(from + (length / 2), to),
                };
        }
    }

    // "later this month", "earlier in the week", "later in the year", "earlier previous week"
    private readonly bool TryLaterIn(int i, out DateValue value, out int next)
    {
        var later = Is(i, DateFunction.Later);
        var at = Is(i + 1, DateFunction.In) ? i + 2 : i + 1;
        var relative = Word(at);
        var the = Is(at, DateFunction.The);
        if (!(the || relative.Kind == DateWordKind.Relative) || Word(at + 1) is not { Kind: DateWordKind.Unit } unit || unit.Has(DateWordFlags.Plural)
            || (DateUnit)unit.Value is not (DateUnit.Week or DateUnit.Month or DateUnit.Quarter or DateUnit.Year))
        {
            return Fail(out value, out next);
        }

        value = PeriodValue((DateUnit)unit.Value, the ? 0 : relative.Value);
        next = at + 2;
        if (the || relative.Value == 0)
        {
            value.Part = later ? DatePart.Later : DatePart.Earlier;
            if (value.Past is { IsKnown: true } span)
            {
                value.SetBoth(later ? DaySpan.Of(Math.Clamp(today, PartOf(span, value.Shape, DatePart.End, relative: true).From, span.To), span.To) : DaySpan.Of(span.From, Math.Clamp(today, span.From, span.To)));
            }
        }
        else
        {
            TakePart(ref value, later ? DatePart.End : DatePart.Start, relative: true);
        }

        return true;
    }

    // "rest of the week", "remainder of this year"
    private readonly bool TryRest(int i, out DateValue value, out int next)
    {
        var at = Is(i + 1, DateFunction.Of) ? i + 2 : i + 1;
        at = Is(at, DateFunction.The) || Is(at, DateFunction.My) ? at + 1 : at;
        at = Word(at) is { Kind: DateWordKind.Relative, Value: 0 } ? at + 1 : at;
        if (at == i + 1 || Word(at) is not { Kind: DateWordKind.Unit } unit || unit.Has(DateWordFlags.Plural) || (DateUnit)unit.Value is not (DateUnit.Week or DateUnit.Month or DateUnit.Quarter or DateUnit.Year))
        {
            return Fail(out value, out next);
        }

        next = at + 1;
        var period = PeriodValue((DateUnit)unit.Value, 0).Past;
        var left = period.IsKnown ? period.To - 1 - today : 0;
        value = period.IsKnown ? SpanValue(today, period.To - 1, string.Create(CultureInfo.InvariantCulture, $"P{left}D")) : SpanValue(-1, -1, "XXXX");
        if (period.IsKnown)
        {
            value.SetBoth(new DaySpan(today, period.To - 1, period.To));
        }

        return true;
    }
}
