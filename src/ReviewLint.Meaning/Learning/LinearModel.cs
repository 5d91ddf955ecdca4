using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ReviewLint.Meaning.Learning;

/// <summary>
/// A linear model over hashed features, trained by <c>ReviewLint.Training meaning</c> on the project's own labelled sentences. One row of weights a feature, one column
/// an output; rows that training left empty are not stored. The file: <c>RLM1</c>, places, outputs, rows (little-endian 32-bit), one scale an output (32-bit float),
/// the row number of each place (16 bits, 0 for none), then the rows (8-bit integers). Read where it lies.
/// </summary>
internal sealed unsafe class LinearModel
{
    private const uint Magic = 0x314D4C52;
    private const int Header = 16;
    private static readonly Lazy<LinearModel?> Embedded = new(OpenEmbedded);

    // Sums of so many 8-bit weights fit in 16 bits.
    private const int MostBetweenSums = 256;
    private const int Lanes = 40;

    // Does not compile when the outputs outgrow the vectors of Sum.
    private const byte SpareLanes = Lanes - MeaningOutputs.Count;

    private readonly byte[]? _owner;
    private readonly float* _scales;
    private readonly ushort* _rows;
    private readonly sbyte* _weights;
    private readonly int _count;

    private LinearModel(byte* start, long length, byte[]? owner)
    {
        var header = (int*)start;
        if (length < Header || (uint)header[0] != Magic || header[1] != FeatureSink.Places || header[2] != MeaningOutputs.Count
            || length < Header + (MeaningOutputs.Count * sizeof(float)) + (FeatureSink.Places * sizeof(ushort)) + ((long)header[3] * MeaningOutputs.Count))
        {
            throw new InvalidDataException("Not a meaning model of this version.");
        }

        _owner = owner;
        _count = header[3];
        _scales = (float*)(start + Header);
        _rows = (ushort*)(_scales + MeaningOutputs.Count);
        _weights = (sbyte*)(_rows + FeatureSink.Places);
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

    /// <summary>Reads a model, into memory of its own.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model of this version.</exception>
    public static LinearModel Read(ReadOnlySpan<byte> bytes)
    {
        var own = GC.AllocateUninitializedArray<byte>(Math.Max(Header, bytes.Length), pinned: true);
        bytes.CopyTo(own);
        return new LinearModel((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(own, 0), bytes.Length, own);
    }

    /// <summary>Writes weights, one row of <see cref="MeaningOutputs.Count"/> a place, as a model file.</summary>
    public static byte[] Write(float[] weights)
    {
        var outputs = MeaningOutputs.Count;
        var scales = new float[outputs];
        for (var i = 0; i < weights.Length; i++)
        {
            scales[i % outputs] = Math.Max(scales[i % outputs], Math.Abs(weights[i]) / sbyte.MaxValue);
        }

        var rows = new ushort[FeatureSink.Places];
        var content = new List<byte>();
        ushort next = 0;
        for (var place = 0; place < FeatureSink.Places; place++)
        {
            var row = weights.AsSpan(place * outputs, outputs);
            if (row.ContainsAnyExcept(0f))
            {
                rows[place] = ++next;
                for (var o = 0; o < outputs; o++)
                {
                    content.Add((byte)(sbyte)MathF.Round(scales[o] == 0 ? 0 : row[o] / scales[o]));
                }
            }
        }

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(FeatureSink.Places);
        writer.Write(outputs);
        writer.Write((int)next);
        writer.Write(MemoryMarshal.AsBytes<float>(scales));
        writer.Write(MemoryMarshal.AsBytes<ushort>(rows));
        writer.Write([.. content]);
        return stream.ToArray();
    }

    /// <summary>Room for the outputs of one sentence.</summary>
    public static int Width => MeaningOutputs.Count;

    /// <summary>Adds the weights of the features from a place in the list on.</summary>
    public void Accumulate(IReadOnlyList<int> features, int from, Span<float> outputs)
    {
        // The weights stay the bytes they are in the file: whole numbers are summed, and scaled once.
        Span<short> sums = stackalloc short[Lanes];
        while (from < features.Count)
        {
            var end = Math.Min(features.Count, from + MostBetweenSums);
            sums.Clear();
            Sum(features, from, end, sums);
            for (var o = 0; o < MeaningOutputs.Count; o++)
            {
                outputs[o] += sums[o] * _scales[o];
            }

            from = end;
        }

        GC.KeepAlive(this);
    }

    /// <summary>The weight of one feature for one output, for explanations.</summary>
    public float WeightOf(int feature, int output) => _rows[feature] == 0 ? 0 : Row(_rows[feature])[output] * _scales[output];

    private static LinearModel? OpenEmbedded()
    {
        var stream = typeof(LinearModel).Assembly.GetManifestResourceStream("meaning.rlmodel");
        return stream switch
        {
            null => null,
            UnmanagedMemoryStream mapped => new LinearModel(mapped.PositionPointer, mapped.Length, null),
            _ => throw new InvalidDataException("The model resource is not mapped."),
        };
    }

    private void Sum(IReadOnlyList<int> features, int from, int end, Span<short> sums)
    {
        var (s0, s1, s2, s3, s4) = (Vector128<short>.Zero, Vector128<short>.Zero, Vector128<short>.Zero, Vector128<short>.Zero, Vector128<short>.Zero);
        for (var i = from; i < end; i++)
        {
            var row = _rows[features[i]];
            if (row == 0)
            {
                continue;
            }

            var weights = Row(row);
            if (row == _count)
            {
                // A whole vector would reach beyond the file.
                for (var o = 0; o < MeaningOutputs.Count; o++)
                {
                    sums[o] += weights[o];
                }

                continue;
            }

            var (low, high) = (Vector128.Load(weights), Vector128.Load(weights + 16));
            s0 += Vector128.WidenLower(low);
            s1 += Vector128.WidenUpper(low);
            s2 += Vector128.WidenLower(high);
            s3 += Vector128.WidenUpper(high);
            s4 += Vector128.WidenLower(Vector64.Load(weights + 32).ToVector128());
        }

        (Vector128.Create<short>(sums) + s0).CopyTo(sums);
        (Vector128.Create<short>(sums[8..]) + s1).CopyTo(sums[8..]);
        (Vector128.Create<short>(sums[16..]) + s2).CopyTo(sums[16..]);
        (Vector128.Create<short>(sums[24..]) + s3).CopyTo(sums[24..]);
        (Vector128.Create<short>(sums[32..]) + s4).CopyTo(sums[32..]);
    }

    private sbyte* Row(int row) => _weights + ((row - 1) * MeaningOutputs.Count);
}
