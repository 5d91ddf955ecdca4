using System.Globalization;
using System.Text;

namespace ReviewLint.Language.Dates;

/// <summary>A length of time: up to four amounts of units, in the order written.</summary>
internal struct DateLength
{
    private const int Capacity = 4;

    private Amounts amounts;

    /// <summary>How many amounts it has.</summary>
    public int Count { get; private set; }

    /// <summary>Whether it holds a unit shorter than a day.</summary>
    public readonly bool HasTime
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                if (amounts[i].Unit is DateUnit.Second or DateUnit.Minute or DateUnit.Hour)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public readonly DateUnit FirstUnit => Count == 0 ? DateUnit.None : amounts[0].Unit;

    public readonly decimal FirstAmount => Count == 0 ? 0 : amounts[0].Number;

    public readonly DateUnit LastUnit => Count == 0 ? DateUnit.None : amounts[Count - 1].Unit;

    public bool Add(decimal number, DateUnit unit)
    {
        if (Count == Capacity)
        {
            return false;
        }

        amounts[Count++] = new(number, unit);
        return true;
    }

    public void AddToLast(decimal number) => amounts[Count - 1] = new(amounts[Count - 1].Number + number, amounts[Count - 1].Unit);

    /// <summary>A day that much later (or earlier, with <paramref name="sign"/> −1); −1 when out of range. Parts of a day do not move it.</summary>
    public readonly int Shift(int day, int sign)
    {
        for (var i = 0; i < Count && day >= 0; i++)
        {
            var (number, unit) = amounts[i];
            if (number > 1_000_000)
            {
                return -1;
            }

            day = unit switch
            {
                DateUnit.BusinessDay => Calendar.AddBusinessDays(day, sign * (int)number),
                DateUnit.Day or DateUnit.Weekend => Calendar.AddDays(day, sign * (long)number),
                DateUnit.Week => Calendar.AddDays(day, sign * (long)(number * 7)),
                DateUnit.Fortnight => Calendar.AddDays(day, sign * (long)(number * 14)),
                DateUnit.Month => Whole(day, sign, number, 1),
                DateUnit.Quarter => Whole(day, sign, number, 3),
                DateUnit.Half => Whole(day, sign, number, 6),
                DateUnit.Year => Whole(day, sign, number, 12),
                DateUnit.Decade => Whole(day, sign, number, 120),
                DateUnit.Century => Whole(day, sign, number, 1200),
                _ => day,
            };
        }

        return day;
    }

    /// <summary>The TIMEX value: <c>P2W</c>, <c>PT1H30M</c>, <c>P1Y1M21D</c>.</summary>
    public readonly string ToTimex()
    {
        var text = new StringBuilder("P", 12);
        var time = false;
        for (var i = 0; i < Count; i++)
        {
            var (number, unit) = amounts[i];
            if (!time && unit is DateUnit.Second or DateUnit.Minute or DateUnit.Hour)
            {
                text.Append('T');
                time = true;
            }

            var (factor, letters) = unit switch
            {
                DateUnit.Second => (1, "S"),
                DateUnit.Minute => (1, "M"),
                DateUnit.Hour => (1, "H"),
                DateUnit.BusinessDay => (1, "BD"),
                DateUnit.Day => (1, "D"),
                DateUnit.Weekend => (1, "WE"),
                DateUnit.Fortnight => (2, "W"),
                DateUnit.Month => (1, "M"),
                DateUnit.Quarter => (3, "M"),
                DateUnit.Half => (6, "M"),
                DateUnit.Year => (1, "Y"),
                DateUnit.Decade => (10, "Y"),
                DateUnit.Century => (100, "Y"),
                _ => (1, "W"),
            };
            text.Append((number * factor).ToString("0.###", CultureInfo.InvariantCulture)).Append(letters);
        }

        return text.ToString();
    }

    /// <summary>Seconds, as upstream counts them: a month has 30 days, a year 365.</summary>
    public readonly decimal Seconds
    {
        get
        {
            var sum = 0m;
            for (var i = 0; i < Count; i++)
            {
                sum += amounts[i].Number * amounts[i].Unit switch
                {
                    DateUnit.Second => 1,
                    DateUnit.Minute => 60,
                    DateUnit.Hour => 3600,
                    DateUnit.BusinessDay or DateUnit.Day => 86_400,
                    DateUnit.Weekend => 172_800,
                    DateUnit.Fortnight => 1_209_600,
                    DateUnit.Month => 2_592_000,
                    DateUnit.Quarter => 7_776_000,
                    DateUnit.Half => 15_552_000,
                    DateUnit.Year => 31_536_000,
                    DateUnit.Decade => 315_360_000,
                    DateUnit.Century => 3_153_600_000,
                    _ => 604_800,
                };
            }

            return sum;
        }
    }

    // Half a year moves a day by six months; half a month by fifteen days.
    private static int Whole(int day, int sign, decimal number, int months)
    {
        var all = number * months;
        var whole = decimal.Truncate(all);
        return Calendar.AddDays(Calendar.AddMonths(day, sign * (long)whole), sign * (long)((all - whole) * 30));
    }

    [System.Runtime.CompilerServices.InlineArray(Capacity)]
    private struct Amounts
    {
        private Amount first;
    }

    // Thousandths keep the struct small; a decimal of each would make every parsed value large.
    private readonly struct Amount(decimal number, DateUnit unit)
    {
        private readonly int thousandths = (int)(number * 1000);

        public DateUnit Unit { get; } = unit;

        public decimal Number => thousandths / 1000m;

        public void Deconstruct(out decimal number, out DateUnit unit) => (number, unit) = (Number, Unit);
    }
}
