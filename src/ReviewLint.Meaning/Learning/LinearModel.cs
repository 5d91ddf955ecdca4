using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ReviewLint.Meaning.Learning;

/// <summary>
/// A linear model over hashed features, trained by <c>ReviewLint.Training meaning</c> on the project's own labelled sentences. The file, little-endian: <c>RLM4</c>, places
/// (a power of two), rows (32 bits each), a reserved word; one scale an output and the <see cref="ConcernThresholds"/> of each concern (32-bit floats); for each place the check (15 bits) and the row of a feature (17 bits, 0 for none);
/// the rows (<see cref="MeaningOutputs.Width"/> 8-bit integers each); the <see cref="WordClasses"/>. It is read where it lies: opening it parses nothing.
/// </summary>
internal sealed class LinearModel
{
    private const uint Magic = 0x344D4C52;
    private const int Header = 16;
    private const int Width = MeaningOutputs.Width;
    private const int RowBits = 17;
    private const int MostRows = (1 << RowBits) - 1;
    private const int Floats = Width + (ConcernThresholds.Kinds * MeaningOutputs.Concerns);
    private const int PlaceStart = Header + (Floats * sizeof(float));

    /// <summary>Features that can be added up once for all.</summary>
    public const int MostKept = 12;

    // So many features of at most 127 each fit 16 bits, and so many sums of a few features.
    private const int Batch = 256;
    private const int BatchOfSums = Batch / MostKept;
    private static readonly Lazy<LinearModel?> Embedded = new(OpenEmbedded);

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly int _places;
    private readonly int _rows;
    private readonly float[] _scales;

    private LinearModel(ReadOnlyMemory<byte> bytes, int places, int rows)
    {
        (_bytes, _places, _rows) = (bytes, places, rows);
        _scales = MemoryMarshal.Cast<byte, float>(bytes.Span.Slice(Header, Width * sizeof(float))).ToArray();
        Thresholds = new ConcernThresholds(MemoryMarshal.Cast<byte, float>(bytes.Span[(Header + (Width * sizeof(float)))..PlaceStart]).ToArray());
        Classes = new WordClasses(bytes[(RowStart + (rows * Width))..]);
    }

    /// <summary>The model that ships with the tool; null when it was built without one.</summary>
    public static LinearModel? Default => Embedded.Value;

    /// <summary>Replaces the shipped model on this thread, for training in folds; null goes back to it.</summary>
    [field: ThreadStatic]
    public static LinearModel? Override { get; set; }

    /// <summary>Whether the rules decide alone on this thread, as the first stage of training needs.</summary>
    [field: ThreadStatic]
    public static bool RulesAlone { get; set; }

    public static LinearModel? Current => RulesAlone ? null : Override ?? Default;

    /// <summary>Words grouped by meaning.</summary>
    public WordClasses Classes { get; }

    /// <summary>From which sum on a concern is raised.</summary>
    public ConcernThresholds Thresholds { get; }

    private int RowStart => PlaceStart + (_places * sizeof(uint));

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model of this version.</exception>
    public static LinearModel Read(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (bytes.Length < Header || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic)
        {
            throw new InvalidDataException("Not a meaning model of this version.");
        }

        var (places, rows) = (BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]));
        return bytes.Length == PlaceStart + (places * sizeof(uint)) + (rows * Width) + WordClasses.Size
            ? new LinearModel(file, places, rows)
            : throw new InvalidDataException("The meaning model is cut short.");
    }

    /// <summary>Writes a model file.</summary>
    /// <param name="hashes">The features.</param>
    /// <param name="weights">Their weights, one row of <see cref="MeaningOutputs.Width"/> each.</param>
    /// <param name="thresholds">From which sum on a concern is raised.</param>
    /// <param name="classes">The table of <see cref="WordClasses"/>.</param>
    public static byte[] Write(IReadOnlyList<uint> hashes, float[] weights, ConcernThresholds thresholds, byte[] classes)
    {
        var scales = new float[Width];
        for (var i = 0; i < weights.Length; i++)
        {
            scales[i % Width] = Math.Max(scales[i % Width], Math.Abs(weights[i]) / sbyte.MaxValue);
        }

        var content = new List<byte>();
        var kept = new List<uint>();
        Span<sbyte> row = stackalloc sbyte[Width];
        for (var feature = 0; feature < hashes.Count && kept.Count < MostRows; feature++)
        {
            for (var o = 0; o < Width; o++)
            {
                row[o] = (sbyte)MathF.Round(scales[o] == 0 ? 0 : weights[(feature * Width) + o] / scales[o]);
            }

            if (row.ContainsAnyExcept((sbyte)0))
            {
                kept.Add(hashes[feature]);
                content.AddRange(MemoryMarshal.AsBytes(row));
            }
        }

        var places = new uint[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, kept.Count * 3 / 2))];
        for (var i = 0; i < kept.Count; i++)
        {
            var place = kept[i] & (uint)(places.Length - 1);
            while (places[place] != 0)
            {
                place = (place + 1) & (uint)(places.Length - 1);
            }

            places[place] = (CheckOf(kept[i]) << RowBits) | (uint)(i + 1);
        }

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(places.Length);
        writer.Write(kept.Count);
        writer.Write(0);
        writer.Write(MemoryMarshal.AsBytes<float>(scales));
        writer.Write(MemoryMarshal.AsBytes(thresholds.Values));
        writer.Write(MemoryMarshal.AsBytes<uint>(places));
        writer.Write([.. content]);
        writer.Write(classes);
        return stream.ToArray();
    }

    /// <summary>Adds the weights of some features to the outputs.</summary>
    /// <param name="features">The features.</param>
    /// <param name="outputs"><see cref="MeaningOutputs.Width"/> sums.</param>
    public void Accumulate(ReadOnlySpan<uint> features, Span<float> outputs) => Accumulate(features, [], [], outputs);

    /// <summary>Adds the weights of all features of a sentence to the outputs.</summary>
    /// <param name="sink">The features.</param>
    /// <param name="from">The first of the listed ones.</param>
    /// <param name="outputs"><see cref="MeaningOutputs.Width"/> sums.</param>
    public void Accumulate(FeatureSink sink, int from, Span<float> outputs) => Accumulate(sink.Hashes[from..], sink.Rows, sink.Weights, outputs);

    /// <summary>The weights of some features, at most <see cref="MostKept"/>, added up, in the model's own units; null when it knows none of them.</summary>
    public unsafe short[]? SumOf(ReadOnlySpan<uint> features)
    {
        short[]? sums = null;
        fixed (byte* bytes = _bytes.Span)
        {
            foreach (var feature in features[..Math.Min(features.Length, MostKept)])
            {
                var at = RowOf(feature);
                for (var i = 0; at >= 0 && i < Width; i++)
                {
                    (sums ??= new short[Width])[i] += *((sbyte*)bytes + RowStart + at + i);
                }
            }
        }

        return sums;
    }

    /// <summary>Where the row of a feature begins, from the first row on; -1 for none.</summary>
    public int RowOf(uint feature)
    {
        var number = NumberOf(MemoryMarshal.Cast<byte, uint>(_bytes.Span.Slice(PlaceStart, _places * sizeof(uint))), feature);
        return number == 0 ? -1 : (number - 1) * Width;
    }

    /// <summary>The weight of one feature for one output, for explanations.</summary>
    public float WeightOf(uint feature, int output)
    {
        var row = RowOf(feature);
        return row < 0 ? 0 : (sbyte)_bytes.Span[RowStart + row + output] * _scales[output];
    }

    // The sums are whole numbers until the last, so they do not depend on which features were added up before.
    [SkipLocalsInit]
    private unsafe void Accumulate(ReadOnlySpan<uint> features, ReadOnlySpan<int> rows, ReadOnlySpan<short[]> weights, Span<float> outputs)
    {
        var totals = stackalloc int[Width];
        new Span<int>(totals, Width).Clear();
        Span<int> found = stackalloc int[Batch];
        fixed (byte* bytes = _bytes.Span)
        {
            var places = (uint*)(bytes + PlaceStart);
            var table = (sbyte*)(bytes + RowStart);
            while (!features.IsEmpty)
            {
                var batch = features[..Math.Min(Batch, features.Length)];
                features = features[batch.Length..];
                AddRows(table, found[..FindRows(places, table, batch, found)], totals);
            }

            while (!rows.IsEmpty)
            {
                var batch = rows[..Math.Min(Batch, rows.Length)];
                rows = rows[batch.Length..];
                AddRows(table, batch, totals);
            }
        }

        while (!weights.IsEmpty)
        {
            var batch = weights[..Math.Min(BatchOfSums, weights.Length)];
            weights = weights[batch.Length..];
            AddSums(batch, totals);
        }

        for (var i = 0; i < Width; i++)
        {
            outputs[i] += totals[i] * _scales[i];
        }
    }

    private static unsafe void AddRows(sbyte* table, ReadOnlySpan<int> rows, int* totals)
    {
        Vector128<short> a = default, b = default, c = default, d = default, e = default, f = default, g = default, h = default;
        foreach (var at in rows)
        {
            var row = table + at;
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

        Flush(a, totals);
        Flush(b, totals + 8);
        Flush(c, totals + 16);
        Flush(d, totals + 24);
        Flush(e, totals + 32);
        Flush(f, totals + 40);
        Flush(g, totals + 48);
        Flush(h, totals + 56);
    }

    private static unsafe void AddSums(ReadOnlySpan<short[]> sums, int* totals)
    {
        Vector128<short> a = default, b = default, c = default, d = default, e = default, f = default, g = default, h = default;
        foreach (var sum in sums)
        {
            fixed (short* at = sum)
            {
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

        Flush(a, totals);
        Flush(b, totals + 8);
        Flush(c, totals + 16);
        Flush(d, totals + 24);
        Flush(e, totals + 32);
        Flush(f, totals + 40);
        Flush(g, totals + 48);
        Flush(h, totals + 56);
    }

    private static unsafe void Flush(Vector128<short> sums, int* totals)
    {
        var (lower, upper) = Vector128.Widen(sums);
        (Vector128.Load(totals) + lower).Store(totals);
        (Vector128.Load(totals + 4) + upper).Store(totals + 4);
    }

    // The table is larger than the caches near the processor: all places are asked for before the first is looked at, and so are the rows.
    private unsafe int FindRows(uint* places, sbyte* rows, ReadOnlySpan<uint> features, Span<int> found)
    {
        var mask = (uint)(_places - 1);
        if (Sse.IsSupported)
        {
            foreach (var feature in features)
            {
                Sse.Prefetch0(places + (feature & mask));
            }
        }

        var count = 0;
        foreach (var feature in features)
        {
            var (place, check) = (feature & mask, CheckOf(feature));
            while (places[place] is not 0 and var entry)
            {
                if (entry >> RowBits == check)
                {
                    var at = ((int)(entry & MostRows) - 1) * Width;
                    if (Sse.IsSupported)
                    {
                        Sse.Prefetch0(rows + at);
                        Sse.Prefetch0(rows + at + Width - 1);
                    }

                    found[count++] = at;
                    break;
                }

                place = (place + 1) & mask;
            }
        }

        return count;
    }

    private static int NumberOf(ReadOnlySpan<uint> places, uint feature)
    {
        var mask = (uint)(places.Length - 1);
        var (place, check) = (feature & mask, CheckOf(feature));
        while (places[(int)place] is not 0 and var entry)
        {
            if (entry >> RowBits == check)
            {
                return (int)(entry & MostRows);
            }

            place = (place + 1) & mask;
        }

        return 0;
    }

    private static uint CheckOf(uint hash) => (hash * 0x9E3779B1u) >> RowBits;

    private static unsafe LinearModel? OpenEmbedded()
    {
        var stream = typeof(LinearModel).Assembly.GetManifestResourceStream("meaning.rlmodel");
        if (stream is null)
        {
            return null;
        }

        if (stream is UnmanagedMemoryStream mapped)
        {
            return Read(new MappedMemory(mapped.PositionPointer, (int)mapped.Length).Memory);
        }

        using (stream)
        {
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return Read(bytes);
        }
    }
}
