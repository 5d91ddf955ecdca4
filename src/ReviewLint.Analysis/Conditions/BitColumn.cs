using System.Numerics;

namespace ReviewLint.Analysis.Conditions;

/// <summary>Operations on columns of bits, one bit a unit, 64 to a word.</summary>
internal static class BitColumn
{
    public static int Words(int count) => (count + 63) >> 6;

    public static bool Has(ReadOnlySpan<ulong> column, int index) => (column[index >> 6] >> (index & 63) & 1) != 0;

    public static void Set(Span<ulong> column, int index) => column[index >> 6] |= 1UL << (index & 63);

    public static void SetRange(Span<ulong> column, int from, int to)
    {
        for (var word = from >> 6; word << 6 < to; word++)
        {
            column[word] |= Mask(word, from, to);
        }
    }

    public static bool IsEmpty(ReadOnlySpan<ulong> column) => !column.ContainsAnyExcept(0UL);

    public static int Count(ReadOnlySpan<ulong> column, int from, int to)
    {
        var count = 0;
        for (var word = from >> 6; word << 6 < to; word++)
        {
            count += BitOperations.PopCount(column[word] & Mask(word, from, to));
        }

        return count;
    }

    /// <summary>The first set bit of a range; -1 when there is none.</summary>
    public static int First(ReadOnlySpan<ulong> column, int from, int to)
    {
        for (var word = from >> 6; word << 6 < to; word++)
        {
            var bits = column[word] & Mask(word, from, to);
            if (bits != 0)
            {
                return (word << 6) + BitOperations.TrailingZeroCount(bits);
            }
        }

        return -1;
    }

    /// <summary>The last set bit of a range; -1 when there is none.</summary>
    public static int Last(ReadOnlySpan<ulong> column, int from, int to)
    {
        for (var word = (to - 1) >> 6; word >= from >> 6 && to > from; word--)
        {
            var bits = column[word] & Mask(word, from, to);
            if (bits != 0)
            {
                return (word << 6) + 63 - BitOperations.LeadingZeroCount(bits);
            }
        }

        return -1;
    }

    private static ulong Mask(int word, int from, int to)
    {
        var low = from - (word << 6);
        var high = to - (word << 6);
        return (low <= 0 ? ulong.MaxValue : ulong.MaxValue << low) & (high >= 64 ? ulong.MaxValue : (1UL << high) - 1);
    }
}
