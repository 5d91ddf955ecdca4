using System.Globalization;
using ReviewLint.Language.Dates.Words;

namespace ReviewLint.Language.Dates.Parsing;

/// <summary>Ranges with two ends: <c>from A to B</c>, <c>between A and B</c>, <c>A–B</c>.</summary>
internal ref partial struct DateParser
{
    private readonly bool TrySpan(int i, out DateValue value, out int next)
    {
        var from = Is(i, DateFunction.From);
        var between = Is(i, DateFunction.Between);
        var at = from || between ? i + 1 : i;
        if (Is(i, DateFunction.In) && IsYearNumber(i + 1) && Is(i + 2, DateFunction.Through))
        {
            at = i + 1;
        }
        else if (!from && !between && Word(i).Kind == DateWordKind.Function && !Is(i, DateFunction.The))
        {
            return Fail(out value, out next);
        }

        if (TryDayPairBeforeMonth(at, from || between, out value, out next) || TryDayPairAfterMonth(at, out value, out next))
        {
            return true;
        }

        if (!TryEnd(at, from || between, out var first, out var end))
        {
            return Fail(out value, out next);
        }

        if (!IsJoint(end, between, out var second))
        {
            return Fail(out value, out next);
        }

        // "Nov 18-19", "November 15th through the 19th", "April to June"
        if (TryEnd(second, inRange: true, out var last, out next) && !(last.Shape == DateShape.Day && last.Month == 0 && last.Year == 0 && first.Month > 0))
        {
            return TryJoin(first, last, out value);
        }

        if (first.Shape == DateShape.Day && first.Month > 0)
        {
            var the = Is(second, DateFunction.The) ? second + 1 : second;
            if (TryDayNumber(the, out var day, out next, out _) && day > first.Day && !IsGluedSymbol(next, ':') && !Is(next, DateWordKind.Meridiem))
            {
                var year = first.Year;
                if (year == 0 && TryYearAfter(next, out var late, out var yearEnd, orTwoDigits: false))
                {
                    (year, next) = (late, yearEnd);
                }

                return TryJoin(DayValue(year, first.Month, first.Day), DayValue(year, first.Month, day), out value) && !(Is(next, DateWordKind.Month) && year == 0);
            }
        }

        return Fail(out value, out next);
    }

    // An end of a range; inside a range a month needs no capital and "now" is today.
    private readonly bool TryEnd(int i, bool inRange, out DateValue value, out int next)
    {
        if (inRange && Is(i, DateFunction.Now))
        {
            value = KnownDay(today);
            next = i + 1;
            return true;
        }

        if (inRange && Word(i) is { Kind: DateWordKind.Relative, Value: 0 } && Is(i + 1, DateFunction.Date))
        {
            value = KnownDay(today);
            next = i + 2;
            return true;
        }

        var the = inRange && Is(i, DateFunction.The) ? i + 1 : i;
        if (TryPoint(i, out value, out next) || (the > i && TryPoint(the, out value, out next)))
        {
            return value.Type is DateMentionType.Date or DateMentionType.DateRange && value.Shape is not (DateShape.Written or DateShape.Past or DateShape.Future or DateShape.Present) && value.Modifier == DateModifier.None;
        }

        if (Is(i, DateWordKind.Month) && (inRange || ((IsDash(i + 1) || Is(i + 1, DateFunction.To) || Is(i + 1, DateFunction.Through)) && Is(i + 2, DateWordKind.Month))) && (At(i).IsCapital || (inRange && !IsText(i, "may"))))
        {
            value = MonthValue(0, Word(i).Value);
            next = Word(i).Has(DateWordFlags.Abbreviation) && IsGluedSymbol(i + 1, '.') && (IsDash(i + 2) || Is(i + 2, DateFunction.To)) ? i + 2 : i + 1;
            return true;
        }

        return false;
    }

    private readonly bool IsJoint(int i, bool between, out int next)
    {
        next = i + 1;
        if (between)
        {
            return Is(i, DateFunction.And) || Is(i, DateFunction.To) || Is(i, DateFunction.Through) || IsDash(i);
        }

        if (IsDash(i))
        {
            // "2024 - fixed": a dash joins two dates only when a date follows, which the caller looks at.
            return true;
        }

        return Is(i, DateFunction.To) || Is(i, DateFunction.Through) || Is(i, DateFunction.Until);
    }

    // "3 and 9 May", "3–9 May", "4 to 22 this month", "18th-19th of Sept"
    private readonly bool TryDayPairBeforeMonth(int i, bool led, out DateValue value, out int next)
    {
        var at = Is(i, DateFunction.The) ? i + 1 : i;
        if (!TryDayNumber(at, out var day, out var end, out var ordinal)
            || !(IsDash(end) || Is(end, DateFunction.To) || Is(end, DateFunction.Until) || Is(end, DateFunction.Through) || (led && Is(end, DateFunction.And)) || (finnish && IsGluedSymbol(end, '.') && IsDash(end + 1))))
        {
            return Fail(out value, out next);
        }

        var second = end + 1;
        second = Is(second, DateFunction.The) ? second + 1 : second;
        if (TryDayNumber(second, out var lastDay, out var after, out _))
        {
            var of = Is(after, DateFunction.Of) || Is(after, DateFunction.In) ? after + 1 : after;
            if (Word(of) is { Kind: DateWordKind.Relative } relative && IsUnit(of + 1, DateUnit.Month) && lastDay > day)
            {
                var month = PeriodValue(DateUnit.Month, relative.Value);
                next = of + 2;
                return TryJoin(DayValue(month.Year, month.Month, day), DayValue(month.Year, month.Month, lastDay), out value);
            }
        }

        if (TryDayFirst(second, out var last, out next) && last.Shape == DateShape.Day && last.Month > 0)
        {
            return last.Day > day ? TryJoin(DayValue(last.Year, last.Month, day), last, out value) : Fail(out value, out next);
        }

        if (led && !ordinal && Is(second, DateWordKind.Month) && TryMonthFirst(second, out last, out next) && last.Shape == DateShape.Day && last.Day > day)
        {
            return TryJoin(DayValue(last.Year, last.Month, day), last, out value);
        }

        return Fail(out value, out next);
    }

    // "November between 19 and 20", "next week from Wednesday to Friday"
    private readonly bool TryDayPairAfterMonth(int i, out DateValue value, out int next)
    {
        if (Word(i) is { Kind: DateWordKind.Month } month && (Is(i + 1, DateFunction.Between) || Is(i + 1, DateFunction.From)) && TryDayNumber(i + 2, out var day, out var end, out _)
            && (Is(end, DateFunction.And) || Is(end, DateFunction.To) || IsDash(end)) && TryDayNumber(end + 1, out var lastDay, out next, out _) && lastDay > day)
        {
            if (TryYearAfter(next, out var year, out var yearEnd, orTwoDigits: false))
            {
                next = yearEnd;
            }

            return TryJoin(DayValue(year, month.Value, day), DayValue(year, month.Value, lastDay), out value);
        }

        if (Word(i) is { Kind: DateWordKind.Relative } relative && IsUnit(i + 1, DateUnit.Week) && (Is(i + 2, DateFunction.Between) || Is(i + 2, DateFunction.From))
            && Word(i + 3) is { Kind: DateWordKind.Weekday } from && (Is(i + 4, DateFunction.And) || Is(i + 4, DateFunction.To)) && Word(i + 5) is { Kind: DateWordKind.Weekday } to && HasReference)
        {
            var monday = Calendar.AddDays(Calendar.Monday(today), 7L * relative.Value);
            next = i + 6;
            return TryJoin(DateValueOf(Calendar.AddDays(monday, from.Value - 1)), DateValueOf(Calendar.AddDays(monday, to.Value - 1)), out value);
        }

        return Fail(out value, out next);
    }

    /// <summary>Joins two ends: one takes its year from the other, and the readings are paired so that the end follows the beginning.</summary>
    private readonly bool TryJoin(DateValue first, DateValue last, out DateValue value)
    {
        value = default;
        if (first.Part is DatePart.Mid or DatePart.End)
        {
            // "from the end of March": it begins where March ends.
            Narrow(ref first);
        }

        if (last.Shape == DateShape.Weekday && first.Past.IsKnown && first.Future.IsKnown)
        {
            // "from next Monday to Friday": the Friday after that Monday.
            last = first.IsCertain ? NextWeekday(first.Past.From, last.Weekday) : last with { Past = NextWeekday(first.Past.From, last.Weekday).Past, Future = NextWeekday(first.Future.From, last.Weekday).Past };
        }

        ShareYear(ref first, ref last);
        var atEnd = last.Part;
        var past = Pair(first.Past, last, last.Past);
        var future = last.Future.IsKnown && first.Future.IsKnown && last.Future.From < first.Future.From
            ? Pair(first.Past, last, last.Future)
            : Pair(first.Future, last, last.Future);
        if (past.IsKnown && future.IsKnown && past.To < past.From)
        {
            return false;
        }

        value = DateValue.Of(DateMentionType.DateRange, DateShape.Written);
        value.Past = past;
        value.Future = future;
        var sample = future.IsKnown ? future : past;
        if (sample.IsKnown && sample.To < sample.From)
        {
            return false;
        }

        var start = TimexText.StartOf(first);
        var end = atEnd is DatePart.End or DatePart.Mid && sample.IsKnown ? EndTimex(last, sample.To) : TimexText.StartOf(last);
        value.Timex = TimexText.Span(start, end, LengthOf(first, last, past.IsKnown ? past : sample));
        if (!sample.IsKnown && first.Shape == DateShape.Weekday && last.Shape == DateShape.Weekday)
        {
            var days = (last.Weekday - first.Weekday + 7) % 7;
            value.Timex = TimexText.Span(start, end, string.Create(CultureInfo.InvariantCulture, $"P{days}D"));
        }

        return true;
    }

    private static string EndTimex(in DateValue last, int to)
    {
        var date = Calendar.Date(to);
        return last.Year > 0 ? TimexText.Day(to) : string.Create(CultureInfo.InvariantCulture, $"XXXX-{date.Month:00}-{date.Day:00}");
    }

    private static void Narrow(ref DateValue first)
    {
        if (first.Shape != DateShape.Month || first.Part != DatePart.End)
        {
            return;
        }

        // The month after, written as a month.
        (first.Year, first.Month) = first.Month == 12 ? (first.Year > 0 ? first.Year + 1 : 0, 1) : (first.Year, first.Month + 1);
        first.Past = After(first.Past);
        first.Future = After(first.Future);
        first.Part = DatePart.Whole;

        static DaySpan After(DaySpan span) => span.IsKnown ? DaySpan.Of(span.To, Calendar.AddMonths(span.To, 1)) : span;
    }

    private readonly void ShareYear(ref DateValue first, ref DateValue last)
    {
        if (!IsCalendar(first) || !IsCalendar(last) || first.Year > 0 == last.Year > 0)
        {
            return;
        }

        if (first.Year == 0)
        {
            first.Year = first.Month > last.Month && last.Month > 0 ? last.Year - 1 : last.Year;
            Resolve(ref first);
        }
        else
        {
            last.Year = first.Month > last.Month ? first.Year + 1 : first.Year;
            Resolve(ref last);
        }
    }

    private static bool IsCalendar(in DateValue value) => value.Shape is DateShape.Month or DateShape.Months || (value.Shape == DateShape.Day && value.Month > 0) || value.Shape == DateShape.Year;

    // Upstream ends a range where its last part begins; a reader counts that part in.
    private static DaySpan Pair(DaySpan first, in DateValue last, DaySpan span)
    {
        if (!first.IsKnown || !span.IsKnown)
        {
            return DaySpan.Unknown;
        }

        if (IsCalendar(last) && last.Year == 0)
        {
            // The first one after the beginning.
            var year = Calendar.Date(first.From).Year;
            var same = SpanIn(last, year, last.Month);
            var part = same.IsKnown && same.From >= first.From ? same : SpanIn(last, year + 1, last.Month);
            span = part.IsKnown ? part : span;
        }
        else if (span.From < first.From)
        {
            span = last.Future;
        }

        return new DaySpan(first.From, last.Part switch { DatePart.End => span.To, DatePart.Mid => (span.From + span.To + 1) / 2, _ => span.From }, last.Part == DatePart.Mid ? (span.From + span.To + 1) / 2 : span.End);
    }

    private static string LengthOf(in DateValue first, in DateValue last, DaySpan span)
    {
        if (!span.IsKnown)
        {
            return "PXD";
        }

        var (from, to) = (Calendar.Date(span.From), Calendar.Date(span.To));
        if (first.Shape == DateShape.Year && last.Shape == DateShape.Year && last.Part == DatePart.Whole)
        {
            return string.Create(CultureInfo.InvariantCulture, $"P{to.Year - from.Year}Y");
        }

        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        if (first.Shape == DateShape.Week && last.Shape == DateShape.Week)
        {
            return string.Create(CultureInfo.InvariantCulture, $"P{(span.To - span.From) / 7}W");
        }

        var wholeMonths = first.Shape is DateShape.Month or DateShape.Year or DateShape.Months && last.Shape is DateShape.Month or DateShape.Year or DateShape.Months;
        return wholeMonths && (from.Day == to.Day || last.Part == DatePart.Mid)
            ? string.Create(CultureInfo.InvariantCulture, $"P{months}M")
            : "P" + (span.To - span.From).ToString(CultureInfo.InvariantCulture) + "D";
    }
}
