using CsCheck;
using ReviewLint.Analysis.Conditions;

namespace ReviewLint.Analysis.Tests.Packs;

/// <summary>Columns of bits say what arrays of booleans say, at the edges of words too.</summary>
public sealed class BitColumnTests
{
    // Mostly empty ones too: searches go over whole words without a bit.
    private static readonly Gen<(bool[] Bits, int From, int To)> s_range =
        Gen.Select(Gen.Int[1, 200], Gen.Int[1, 60], Gen.Int[0, 200], Gen.Int[0, 200], Gen.Int).Select((length, one, a, b, seed) =>
        {
            var random = new Random(seed);
            var (from, to) = (Math.Min(Math.Min(a, b), length), Math.Min(Math.Max(a, b), length));
            return (Enumerable.Range(0, length).Select(_ => random.Next(one) == 0).ToArray(), from, to);
        });

    [Fact]
    public void Bits_of_a_range_are_counted_and_found_as_in_an_array() => s_range.Sample(
        (bits, from, to) =>
        {
            var column = Column(bits);
            var set = Enumerable.Range(from, to - from).Where(i => bits[i]).ToArray();

            Assert.Equal(set.Length, BitColumn.Count(column, from, to));
            Assert.Equal(set.Length == 0 ? -1 : set[0], BitColumn.First(column, from, to));
            Assert.Equal(set.Length == 0 ? -1 : set[^1], BitColumn.Last(column, from, to));
            Assert.Equal(!bits.Any(b => b), BitColumn.IsEmpty(column));
            Assert.All(Enumerable.Range(0, bits.Length), i => Assert.Equal(bits[i], BitColumn.Has(column, i)));
        },
        iter: 5_000);

    [Fact]
    public void A_range_is_set_and_nothing_beside_it() => s_range.Sample(
        (bits, from, to) =>
        {
            var column = Column(bits);
            BitColumn.SetRange(column, from, to);

            Assert.All(Enumerable.Range(0, bits.Length), i => Assert.Equal(bits[i] || (i >= from && i < to), BitColumn.Has(column, i)));
        },
        iter: 2_000);

    private static ulong[] Column(bool[] bits)
    {
        var column = new ulong[BitColumn.Words(bits.Length)];
        for (var i = 0; i < bits.Length; i++)
        {
            if (bits[i])
            {
                BitColumn.Set(column, i);
            }
        }

        return column;
    }
}
