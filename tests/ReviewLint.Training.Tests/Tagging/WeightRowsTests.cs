using CsCheck;
using ReviewLint.Language.Tagging;

namespace ReviewLint.Training.Tests.Tagging;

/// <summary>What is packed into rows is what they add, whatever the features collide with.</summary>
public sealed class WeightRowsTests
{
    private const int Parts = 40;
    private const int DenseParts = 30;
    private static readonly ushort[] AllDense = [.. Enumerable.Range(0, DenseParts).Select(p => (ushort)p)];

    private static readonly Gen<(uint Feature, (int, short)[] Weights)[]> Rows =
        Gen.Select(
            // Few high bits: most features want the same slots.
            Gen.UInt[0, 4000],
            // Long rows, which are dense unless a part lies beyond those that a dense row holds, and short ones.
            Gen.Select(Gen.OneOf(Gen.Int[0, DenseParts - 1], Gen.Int[0, Parts - 1]), Gen.Short).Array[1, 12].Select(w => w.DistinctBy(p => p.Item1).ToArray()))
        .Array[0, 60].Select(rows => rows.DistinctBy(r => r.Item1).ToArray());

    [Fact]
    public void Every_feature_adds_its_weights_and_no_other() => Rows.Sample(rows =>
    {
        var known = rows.ToDictionary(r => r.Feature, r => r.Weights);
        for (var feature = 0U; feature <= 4001; feature += 1)
        {
            var expected = new int[Parts];
            foreach (var (part, weight) in known.GetValueOrDefault(feature) ?? [])
            {
                expected[part] = weight;
            }

            if (known.ContainsKey(feature) || feature % 97 == 0)
            {
                Assert.Equal(expected, Added(rows, feature));
            }
        }
    }, iter: 30);

    [Fact]
    public void Rows_add_up()
    {
        (uint, (int, short)[])[] rows = [(7, [(0, -5), (3, 32767)]), (uint.MaxValue, [(3, -32768)])];

        Assert.Equal([-5, 0, 0, -1], Added(rows, 7, uint.MaxValue)[..4]);
    }

    private static unsafe int[] Added((uint Feature, (int, short)[] Weights)[] rows, params uint[] features)
    {
        using var bytes = new NativeBytes(WeightRows.Build([.. rows.Select(r => (r.Feature, (IReadOnlyList<(int, short)>)r.Weights))], DenseParts));
        var table = new WeightRows(bytes.Start);
        var sums = new int[Parts];
        fixed (int* at = sums)
        {
            table.AddTo(features, AllDense, at);
        }

        return sums;
    }
}
