using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ReviewLint.Meaning.Learning;

/// <summary>
/// What each feature says to each unit of the network: a hashed table of rows of 8-bit integers. In the file, little-endian: for each place (a power of two of them) the check (15 bits)
/// and the row of a feature (17 bits, 0 for none), then the rows. It is read where it lies.
/// </summary>
internal sealed class FeatureRows(ReadOnlyMemory<byte> bytes, int places)
{
    /// <summary>Numbers a row, one a unit.</summary>
    public const int Width = 128;

    /// <summary>Features that can be added up once for all.</summary>
    public const int MostKept = 12;

    private const int RowBits = 17;
    private const int MostRows = (1 << RowBits) - 1;

    // So many features of at most 127 each fit 16 bits, and so many sums of a few features.
    private const int Batch = 256;
    private const int BatchOfSums = Batch / MostKept;

    // As many sums as the processor's registers hold are made in one run over the rows.
    private const int Run = 64;

    private int RowStart => places * sizeof(uint);

    /// <summary>How many bytes so many places and rows take.</summary>
    public static int SizeOf(int places, int rows) => (places * sizeof(uint)) + (rows * Width);

    /// <summary>Writes places and rows. A feature whose row is all zero is left out.</summary>
    /// <param name="hashes">The features.</param>
    /// <param name="weights">Their rows, each number within ±127.</param>
    public static (byte[] Bytes, int Places, int Rows) Write(IReadOnlyList<uint> hashes, sbyte[] weights)
    {
        var content = new List<byte>();
        var kept = new List<uint>();
        for (var feature = 0; feature < hashes.Count && kept.Count < MostRows; feature++)
        {
            var row = weights.AsSpan(feature * Width, Width);
            if (row.ContainsAnyExcept((sbyte)0))
            {
                kept.Add(hashes[feature]);
                content.AddRange(MemoryMarshal.AsBytes(row));
            }
        }

        var table = new uint[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, kept.Count * 3 / 2))];
        for (var i = 0; i < kept.Count; i++)
        {
            var place = kept[i] & (uint)(table.Length - 1);
            while (table[place] != 0)
            {
                place = (place + 1) & (uint)(table.Length - 1);
            }

            table[place] = (CheckOf(kept[i]) << RowBits) | (uint)(i + 1);
        }

        return ([.. MemoryMarshal.AsBytes<uint>(table), .. content], table.Length, kept.Count);
    }

    /// <summary>Where the row of a feature begins, from the first row on; -1 for none.</summary>
    public int RowOf(uint feature)
    {
        var table = MemoryMarshal.Cast<byte, uint>(bytes.Span[..RowStart]);
        var mask = (uint)(table.Length - 1);
        var (place, check) = (feature & mask, CheckOf(feature));
        while (table[(int)place] is not 0 and var entry)
        {
            if (entry >> RowBits == check)
            {
                return ((int)(entry & MostRows) - 1) * Width;
            }

            place = (place + 1) & mask;
        }

        return -1;
    }

    /// <summary>The row of a feature; empty for none.</summary>
    public ReadOnlySpan<sbyte> Of(uint feature) => RowOf(feature) is >= 0 and var row ? MemoryMarshal.Cast<byte, sbyte>(bytes.Span.Slice(RowStart + row, Width)) : [];

    /// <summary>The rows of some features, at most <see cref="MostKept"/>, added up; null when none of them has one.</summary>
    public short[]? SumOf(ReadOnlySpan<uint> features)
    {
        short[]? sums = null;
        foreach (var feature in features[..Math.Min(features.Length, MostKept)])
        {
            var row = Of(feature);
            for (var i = 0; i < row.Length; i++)
            {
                (sums ??= new short[Width])[i] += row[i];
            }
        }

        return sums;
    }

    /// <summary>Adds up the rows of all features of a sentence. The sums are whole numbers, so they do not depend on which features were added up before.</summary>
    /// <param name="features">Features to look up.</param>
    /// <param name="known">Where rows begin that were looked up before.</param>
    /// <param name="kept">Rows that were added up before.</param>
    /// <param name="totals"><see cref="Width"/> sums, added to.</param>
    [SkipLocalsInit]
    public unsafe void AddTo(Span<int> totals, ReadOnlySpan<uint> features, ReadOnlySpan<int> known, ReadOnlySpan<short[]> kept)
    {
        Span<int> found = stackalloc int[Batch];
        fixed (byte* start = bytes.Span)
        fixed (int* sums = totals[..Width])
        {
            var table = (sbyte*)(start + RowStart);
            while (!features.IsEmpty)
            {
                var batch = features[..Math.Min(Batch, features.Length)];
                features = features[batch.Length..];
                AddRows(table, found[..FindRows((uint*)start, table, batch, found)], sums);
            }

            while (!known.IsEmpty)
            {
                var batch = known[..Math.Min(Batch, known.Length)];
                known = known[batch.Length..];
                AddRows(table, batch, sums);
            }

            while (!kept.IsEmpty)
            {
                var batch = kept[..Math.Min(BatchOfSums, kept.Length)];
                kept = kept[batch.Length..];
                AddSums(batch, sums);
            }
        }
    }

    private static unsafe void AddRows(sbyte* table, ReadOnlySpan<int> rows, int* totals)
    {
        for (var run = 0; run < Width; run += Run)
        {
            Vector128<short> a = default, b = default, c = default, d = default, e = default, f = default, g = default, h = default;
            foreach (var at in rows)
            {
                var row = table + at + run;
                var (one, two, three, four) = (Vector128.Load(row), Vector128.Load(row + 16), Vector128.Load(row + 32), Vector128.Load(row + 48));
                a += Vector128.WidenLower(one);
                b += Vector128.WidenUpper(one);
                c += Vector128.WidenLower(two);
                d += Vector128.WidenUpper(two);
                e += Vector128.WidenLower(three);
                f += Vector128.WidenUpper(three);
                g += Vector128.WidenLower(four);
                h += Vector128.WidenUpper(four);
            }

            Flush(a, b, c, d, totals + run);
            Flush(e, f, g, h, totals + run + 32);
        }
    }

    private static unsafe void AddSums(ReadOnlySpan<short[]> sums, int* totals)
    {
        for (var run = 0; run < Width; run += Run)
        {
            Vector128<short> a = default, b = default, c = default, d = default, e = default, f = default, g = default, h = default;
            foreach (var sum in sums)
            {
                fixed (short* start = sum)
                {
                    var at = start + run;
                    a += Vector128.Load(at);
                    b += Vector128.Load(at + 8);
                    c += Vector128.Load(at + 16);
                    d += Vector128.Load(at + 24);
                    e += Vector128.Load(at + 32);
                    f += Vector128.Load(at + 40);
                    g += Vector128.Load(at + 48);
                    h += Vector128.Load(at + 56);
                }
            }

            Flush(a, b, c, d, totals + run);
            Flush(e, f, g, h, totals + run + 32);
        }
    }

    private static unsafe void Flush(Vector128<short> a, Vector128<short> b, Vector128<short> c, Vector128<short> d, int* totals)
    {
        Flush(a, totals);
        Flush(b, totals + 8);
        Flush(c, totals + 16);
        Flush(d, totals + 24);
    }

    private static unsafe void Flush(Vector128<short> sums, int* totals)
    {
        var (lower, upper) = Vector128.Widen(sums);
        (Vector128.Load(totals) + lower).Store(totals);
        (Vector128.Load(totals + 4) + upper).Store(totals + 4);
    }

    // The table is larger than the caches near the processor: all places are asked for before the first is looked at, and so are the rows.
    private unsafe int FindRows(uint* table, sbyte* rowTable, ReadOnlySpan<uint> features, Span<int> found)
    {
        var mask = (uint)(places - 1);
        if (Sse.IsSupported)
        {
            foreach (var feature in features)
            {
                Sse.Prefetch0(table + (feature & mask));
            }
        }

        var count = 0;
        foreach (var feature in features)
        {
            var (place, check) = (feature & mask, CheckOf(feature));
            while (table[place] is not 0 and var entry)
            {
                if (entry >> RowBits == check)
                {
                    var at = ((int)(entry & MostRows) - 1) * Width;
                    if (Sse.IsSupported)
                    {
                        Sse.Prefetch0(rowTable + at);
                        Sse.Prefetch0(rowTable + at + Run);
                        Sse.Prefetch0(rowTable + at + Width - 1);
                    }

                    found[count++] = at;
                    break;
                }

                place = (place + 1) & mask;
            }
        }

        return count;
    }

    private static uint CheckOf(uint hash) => (hash * 0x9E3779B1u) >> RowBits;
}
