using ReviewLint.Language.Dates.Words;

namespace ReviewLint.Language.Dates.Parsing;

/// <summary>Numbers in digits and in words.</summary>
internal ref partial struct DateParser
{
    /// <summary>An amount: <c>3</c>, <c>3.5</c>, <c>two</c>, <c>twenty-one</c>, <c>a few</c>, <c>½</c>.</summary>
    private readonly bool TryAmount(int i, out decimal amount, out int next)
    {
        amount = 0;
        next = i;
        ref readonly var token = ref At(i);
        if (token.Kind == DateTokenKind.Number)
        {
            if (token.Digits > 6)
            {
                return false;
            }

            amount = token.Number;
            next = i + 1;
            if ((IsGluedSymbol(next, '.') || (finnish && IsGluedSymbol(next, ','))) && At(next + 1) is { Kind: DateTokenKind.Number, SpaceBefore: false, Digits: <= 2 } fraction)
            {
                amount += fraction.Number / (fraction.Digits == 1 ? 10m : 100m);
                next += 2;
            }

            return true;
        }

        if (token.Kind == DateTokenKind.Symbol && token.Symbol == '½')
        {
            amount = 0.5m;
            next = i + 1;
            return true;
        }

        if (token.Word.Kind == DateWordKind.Vague)
        {
            amount = token.Word.Value;
            next = i + 1;
            if (IsText(i, "couple") && Is(next, DateFunction.Of))
            {
                next++;
            }

            return true;
        }

        if (TryCardinal(i, out var number, out next))
        {
            amount = number;
            return true;
        }

        return false;
    }

    /// <summary>A number in words, up to 9999; nothing in digits.</summary>
    private readonly bool TryCardinal(int i, out int number, out int next)
    {
        number = 0;
        next = i;
        if (!TrySmall(i, out number, out next))
        {
            return false;
        }

        // "two thousand and eighteen", "nineteen hundred ninety three"
        if (Word(next) is { Kind: DateWordKind.Scale } scale && number < 100)
        {
            number *= scale.Value;
            next++;
            if (Word(next) is { Kind: DateWordKind.Number } && scale.Value == 1000 && TrySmall(next, out var hundreds, out var after) && Word(after) is { Kind: DateWordKind.Scale, Value: 100 })
            {
                number += hundreds * 100;
                next = after + 1;
            }

            var rest = Is(next, DateFunction.And) ? next + 1 : next;
            if (TrySmall(rest, out var small, out var end))
            {
                number += small;
                next = end;
            }
        }

        return true;
    }

    // 0–99 in words
    private readonly bool TrySmall(int i, out int number, out int next)
    {
        number = 0;
        next = i;
        if (Word(i) is not { Kind: DateWordKind.Number } word || word.Value > 99)
        {
            return false;
        }

        number = word.Value;
        next = i + 1;
        if (number >= 20 && number % 10 == 0)
        {
            var unit = IsGluedSymbol(next, '-') ? next + 1 : next;
            if (Word(unit) is { Kind: DateWordKind.Number, Value: >= 1 and <= 9 } ones)
            {
                number += ones.Value;
                next = unit + 1;
            }
        }

        return true;
    }

    /// <summary>An ordinal: <c>1st</c>, <c>first</c>, <c>twenty-first</c>; −1 stands for the last.</summary>
    private readonly bool TryOrdinal(int i, out int number, out int next)
    {
        number = 0;
        next = i;
        if (At(i).Kind == DateTokenKind.Number)
        {
            if (IsNumber(i, 1, 99, 2) && Is(i + 1, DateWordKind.OrdinalSuffix) && !At(i + 1).SpaceBefore)
            {
                number = At(i).Number;
                next = i + 2;
                return true;
            }

            return false;
        }

        if (TryOrdinalWord(i, out number))
        {
            next = i + 1;
            return true;
        }

        if (Word(i) is { Kind: DateWordKind.Number, Value: >= 20 and <= 90 } tens && tens.Value % 10 == 0)
        {
            var unit = IsGluedSymbol(i + 1, '-') ? i + 2 : i + 1;
            if (TryOrdinalWord(unit, out var ones) && ones is >= 1 and <= 9)
            {
                number = tens.Value + ones;
                next = unit + 1;
                return true;
            }
        }

        return false;
    }

    private readonly bool TryOrdinalWord(int i, out int number)
    {
        var word = Word(i);
        number = word.Kind == DateWordKind.Ordinal ? word.Value : 0;
        if (!finnish && word is { Kind: DateWordKind.Unit, Value: (short)DateUnit.Second } && IsText(i, "second"))
        {
            number = 2;
        }

        return number != 0;
    }

    /// <summary>A day of a month, in digits or words: <c>14</c>, <c>14th</c>, <c>fourteenth</c>, <c>twenty one</c>.</summary>
    private readonly bool TryDayNumber(int i, out int day, out int next, out bool ordinal)
    {
        ordinal = TryOrdinal(i, out day, out next);
        if (!ordinal)
        {
            if (IsNumber(i, 1, 31, 2))
            {
                day = At(i).Number;
                next = i + 1;

                // 4:30, 4.5 and 4% are no days.
                return !((IsGluedSymbol(next, ':') || IsGluedSymbol(next, '.')) && At(next + 1) is { Kind: DateTokenKind.Number, SpaceBefore: false });
            }

            return !finnish && TrySmall(i, out day, out next) && day is >= 1 and <= 31;
        }

        return day is >= 1 and <= 31;
    }

    /// <summary>A year in digits or words: <c>2024</c>, <c>two thousand and eighteen</c>, <c>nineteen seventy eight</c>.</summary>
    private readonly bool TryYear(int i, out int year, out int next)
    {
        year = 0;
        next = i;
        if (At(i).Kind == DateTokenKind.Number)
        {
            if (!IsYearNumber(i) || (IsGluedSymbol(i + 1, ':') && At(i + 2) is { Kind: DateTokenKind.Number, SpaceBefore: false }))
            {
                return false;
            }

            year = At(i).Number;
            next = i + 1;
            return true;
        }

        if (finnish || !TryCardinal(i, out var first, out var after))
        {
            return false;
        }

        if (first is >= 1000 and <= 2999)
        {
            (year, next) = (first, after);
            return true;
        }

        if (first is >= 17 and <= 20)
        {
            // "nineteen seventy eight", "nineteen zero one"
            if (Word(after) is { Kind: DateWordKind.Number, Value: 0 } && TrySmall(after + 1, out var ones, out var end) && ones < 10)
            {
                (year, next) = ((first * 100) + ones, end);
                return true;
            }

            if (TrySmall(after, out var rest, out end) && rest >= 10)
            {
                (year, next) = ((first * 100) + rest, end);
                return true;
            }
        }

        return false;
    }

    private static int FullYear(int twoDigits) => twoDigits >= 70 ? 1900 + twoDigits : 2000 + twoDigits;
}
