using System.Collections.Frozen;
using ReviewLint.Language.Dates.Words;

namespace ReviewLint.Language.Dates.Parsing;

/// <summary>English expressions, whole.</summary>
internal ref partial struct DateParser
{
    /// <summary>What no date word is but may stand behind a small word in an expression: <c>as soon as</c>, <c>the coming weeks</c>, <c>the last review</c>.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Helpers = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "after", "and", "as", "aspect", "beginning", "brought", "business", "clock", "coming", "couple", "development", "early", "element", "h", "had", "has", "he", "heading", "headings", "i", "is", "it",
        "last", "look", "march", "may", "next", "o", "one", "p", "past", "percent", "performance", "prior", "q", "quarters", "ratio", "review", "reviews", "s", "saw", "second", "she", "soon", "sprint", "tag",
        "tags", "they", "title", "up", "upcoming", "was", "we", "went", "whole", "with", "work", "working", "you").GetAlternateLookup<ReadOnlySpan<char>>();

    private bool TryEnglish(int i, out DateValue value, out int next)
    {
        // Most small words stand before a word that has to do with no date ("the build"): nothing begins there.
        if (Word(i) is { Kind: DateWordKind.Function } small && !small.Has(DateWordFlags.Trigger) && At(i + 1) is { Kind: DateTokenKind.Word, Word.Kind: DateWordKind.None } after && !Helpers.Contains(text[after.Start..after.End]))
        {
            return Fail(out value, out next);
        }

        if (TrySet(i, out value, out next) || TryTurned(i, out value, out next) || TrySpan(i, out value, out next))
        {
            return true;
        }

        if (TryAgo(i, out value, out next) | TryPoint(i, out var point, out var pointEnd))
        {
            if (pointEnd > next)
            {
                (value, next) = (point, pointEnd);
                ExtendPoint(ref value, ref next);
            }

            return true;
        }

        if (TryClockSpan(i, out value, out next) || TryClock(i, marked: false, out value, out next))
        {
            AddDayAfterTime(ref value, ref next);
            return true;
        }

        return TryLength(i, out value, out next);
    }

    // What may follow a day or a period: a time, "or later", "and after".
    private readonly void ExtendPoint(ref DateValue value, ref int next)
    {
        // "4 Sept. at 9"
        var at = Word(next - 1).Has(DateWordFlags.Abbreviation) && IsGluedSymbol(next, '.') && Is(next + 1, DateFunction.At) ? next + 1 : next;
        if (TryTimeAfter(at, value, out var timed, out var after))
        {
            (value, next) = (timed, after);
            return;
        }

        var tail = next;
        if ((Is(tail, DateFunction.Or) || Is(tail, DateFunction.And)) && ((Is(tail + 1, DateFunction.Later) && (tail += 2) > 0) || (Is(tail + 1, DateFunction.After) && IsClauseEnd(tail + 2) && (tail += 2) > 0)))
        {
            Turn(ref value, DateModifier.Since);
            next = tail;
        }
    }

    /// <summary>A day or a period with a word before it that opens an end: <c>before Friday</c>, <c>since May</c>, <c>by 6 June</c>.</summary>
    private readonly bool TryTurned(int i, out DateValue value, out int next)
    {
        var at = i;
        var modifier = DateModifier.None;
        if (Word(i) is { Kind: DateWordKind.Function } word)
        {
            switch ((DateFunction)word.Value)
            {
                case DateFunction.To when Is(i + 1, DateFunction.Date) && IsClauseEnd(i + 2) && !IsText(i - 1, "up"):
                case DateFunction.Until when Is(i + 1, DateFunction.Date) && IsClauseEnd(i + 2):
                    value = KnownDay(today);
                    value.Shape = DateShape.Present;
                    value.Type = DateMentionType.DateRange;
                    value.Modifier = DateModifier.Before;
                    next = i + 2;
                    return true;
                case DateFunction.Before or DateFunction.By or DateFunction.After or DateFunction.Since or DateFunction.Until:
                    modifier = ModifierOf((DateFunction)word.Value);
                    at = i + 1;
                    break;
                case DateFunction.NoWord when (Is(i + 1, DateFunction.Later) || IsText(i + 1, "after")) && Is(i + 2, DateFunction.Than):
                    modifier = DateModifier.By;
                    at = i + 3;
                    break;
                case DateFunction.Later or DateFunction.More when Is(i + 1, DateFunction.Than):
                    modifier = DateModifier.After;
                    at = i + 2;
                    break;
                case DateFunction.Earlier when Is(i + 1, DateFunction.Than):
                    modifier = DateModifier.Before;
                    at = i + 2;
                    break;
                case DateFunction.As when (IsText(i + 1, "early") || IsText(i + 1, "soon")) && Is(i + 2, DateFunction.As):
                    modifier = DateModifier.Since;
                    at = i + 3;
                    break;
                case DateFunction.As when Is(i + 1, DateFunction.Of) || Is(i + 1, DateFunction.From):
                    modifier = DateModifier.Since;
                    at = i + 2;
                    break;
                case DateFunction.Starting:
                    modifier = DateModifier.Since;
                    at = i + 1;
                    break;
                default:
                    break;
            }
        }
        else if (Word(i) is { Kind: DateWordKind.Position, Value: (short)DatePart.Start } && IsText(i, "beginning") && !Is(i + 1, DateFunction.Of))
        {
            modifier = DateModifier.Since;
            at = i + 1;
        }
        else if (IsText(i, "prior") && Is(i + 1, DateFunction.To))
        {
            modifier = DateModifier.Before;
            at = i + 2;
        }

        if (modifier == DateModifier.None)
        {
            return Fail(out value, out next);
        }

        if (Is(at, DateFunction.Or) && (Is(at + 1, DateFunction.On) || Is(at + 1, DateFunction.In) || Is(at + 1, DateFunction.At)))
        {
            modifier = modifier == DateModifier.After ? DateModifier.Since : DateModifier.By;
            at += 2;
        }
        else if (Is(at, DateFunction.Around))
        {
            at++;
        }

        if (modifier == DateModifier.Since && Is(i, DateFunction.Starting) | IsText(i, "beginning") && (Is(at, DateFunction.On) || Is(at, DateFunction.From) || Is(at, DateFunction.In)))
        {
            at++;
        }

        var point = at;
        if (Is(point, DateFunction.The) && !TryPoint(point, out _, out _))
        {
            point++;
        }

        if (!(TryAgo(point, out value, out next) || TryPoint(point, out value, out next)))
        {
            return TryTurnedTime(point, modifier, out value, out next);
        }

        if (value.Type is DateMentionType.Date or DateMentionType.DateRange)
        {
            if (TryTimeAfter(next, value, out var timed, out var after))
            {
                (value, next) = (timed, after);
                return true;
            }

            // "by the second week": a week or month without a "when" is no deadline, but a period is.
            Turn(ref value, modifier);
        }

        return value.Type != DateMentionType.Duration;
    }

    private readonly bool TryTurnedTime(int i, DateModifier modifier, out DateValue value, out int next)
    {
        if (modifier is DateModifier.None || !TryClock(i, marked: true, out value, out next))
        {
            return Fail(out value, out next);
        }

        value.Modifier = modifier;
        AddDayAfterTime(ref value, ref next);
        return true;
    }

    private static DateModifier ModifierOf(DateFunction function) => function switch
    {
        DateFunction.Before => DateModifier.Before,
        DateFunction.By => DateModifier.By,
        DateFunction.After => DateModifier.After,
        DateFunction.Since => DateModifier.Since,
        _ => DateModifier.Until,
    };

    private static void Turn(ref DateValue value, DateModifier modifier)
    {
        value.Modifier = modifier;
        value.IsDeadline = modifier is DateModifier.By or DateModifier.Before;
    }

    /// <summary>Time counted from a day: <c>two weeks ago</c>, <c>in 3 days</c>, <c>2 days after 14 May</c>, <c>within a month</c>.</summary>
    private readonly bool TryAgo(int i, out DateValue value, out int next)
    {
        if (Is(i, DateFunction.In) || Is(i, DateFunction.Within))
        {
            return TryAhead(i, out value, out next);
        }

        if (!TryLengthOf(i, out var length, out var after))
        {
            return Fail(out value, out next);
        }

        next = after + 1;
        if (Is(after, DateFunction.Ago) || (Is(after, DateFunction.Earlier) && !Is(after + 1, DateFunction.Than)))
        {
            value = Counted(length, today, -1);
            return true;
        }

        if ((Is(after, DateFunction.Later) && !Is(after + 1, DateFunction.Than)) || Is(after, DateFunction.Hence))
        {
            value = Counted(length, today, 1);
            return true;
        }

        if (Is(after, DateFunction.Starting) || IsText(after, "beginning"))
        {
            var from = Is(after + 1, DateFunction.From) || Is(after + 1, DateFunction.On) ? after + 2 : after + 1;
            if (!length.HasTime && TryPoint(from, out var begin, out next) && begin.IsDay)
            {
                value = SpanValue(begin.Past.From, length.Shift(begin.Past.From, 1), length.ToTimex());
                return true;
            }

            return Fail(out value, out next);
        }

        var sign = Is(after, DateFunction.From) || Is(after, DateFunction.After) || Is(after, DateFunction.Since) ? 1 : Is(after, DateFunction.Before) ? -1 : 0;
        if (sign == 0)
        {
            return Fail(out value, out next);
        }

        if (Is(next, DateFunction.Now))
        {
            next++;
            value = Counted(length, today, sign);
            return true;
        }

        if (TryPoint(next, out var point, out var end) && point.Type is DateMentionType.Date)
        {
            next = end;
            value = Counted(length, Anchor(point), sign);
            return true;
        }

        return Fail(out value, out next);
    }

    private static int Anchor(in DateValue point) => point.Future.IsKnown ? point.Future.From : point.Past.From;

    // "in two weeks", "within 5 days", "within the next 3 years"
    private readonly bool TryAhead(int i, out DateValue value, out int next)
    {
        var within = Is(i, DateFunction.Within);
        var at = i + 1;
        if (within)
        {
            at = Is(at, DateFunction.The) ? at + 1 : at;
            at = Word(at) is { Kind: DateWordKind.Relative, Value: 1 } ? at + 1 : at;
        }

        if (Is(at, DateFunction.All))
        {
            return Fail(out value, out next);
        }

        if (!TryLengthOf(at, out var length, out next) || length.FirstUnit == DateUnit.Stretch)
        {
            return Fail(out value, out next);
        }

        if (within)
        {
            value = length.HasTime
                ? DateValue.WrittenAs(DateMentionType.Time, length.ToTimex())
                : SpanValue(HasReference ? today : -1, length.Shift(today, 1), length.ToTimex());
            if (Is(next, DateFunction.From) && (Is(next + 1, DateFunction.Now) || Word(next + 1) is { Kind: DateWordKind.DayWord, Value: 0 }))
            {
                next += 2;
            }

            return true;
        }

        if (Is(next, DateFunction.Since) || Is(next, DateFunction.After))
        {
            var from = next + 1;
            if ((TryPoint(from, out var point, out var end) || (Is(from, DateFunction.The) && TryPoint(from + 1, out point, out end))) && point.Past.IsKnown)
            {
                value = Counted(length, point.Past.From, 1);
                next = end;
                return true;
            }
        }

        value = Counted(length, today, 1);
        return true;
    }

    private readonly DateValue Counted(in DateLength length, int from, int sign)
    {
        if (length.HasTime)
        {
            var time = DateValue.WrittenAs(DateMentionType.Time, length.ToTimex());
            time.SetBoth(length.FirstUnit is DateUnit.Second or DateUnit.Minute ? DaySpan.Day(from) : DaySpan.Unknown);
            return time;
        }

        if (length.FirstUnit == DateUnit.Stretch)
        {
            return DateValue.Of(DateMentionType.DateRange, sign < 0 ? DateShape.Past : DateShape.Future);
        }

        return KnownDay(length.Shift(from, sign));
    }
}
