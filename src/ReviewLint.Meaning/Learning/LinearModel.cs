using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ReviewLint.Meaning.Learning;

/// <summary>
/// A linear model over hashed features, trained by <c>ReviewLint.Training meaning</c> on the project's own labelled sentences. One row of weights a feature, one column
/// an output; rows that training left empty are not stored. The file: <c>RLM1</c>, places, outputs, rows (little-endian 32-bit), one scale an output (32-bit float),
/// the row number of each place (16 bits, 0 for none), then the rows (8-bit integers).
/// </summary>
internal sealed class LinearModel
{
    private const uint Magic = 0x314D4C52;
    private const int Header = 16;
    private static readonly Lazy<LinearModel?> Embedded = new(OpenEmbedded);

    private readonly float[] _weights;
    private readonly ushort[] _rows;
    private readonly int _width;

    private LinearModel(ushort[] rows, float[] weights, int width) => (_rows, _weights, _width) = (rows, weights, width);

    /// <summary>The model that ships with the tool; null when it was built without one.</summary>
    public static LinearModel? Default => Embedded.Value;

    /// <summary>Replaces the shipped model on this thread, for training in folds; null goes back to it.</summary>
    [field: ThreadStatic]
    public static LinearModel? Override { get; set; }

    /// <summary>Whether the rules decide alone on this thread, as the first stage of training needs.</summary>
    [field: ThreadStatic]
    public static bool RulesAlone { get; set; }

    public static LinearModel? Current => RulesAlone ? null : Override ?? Default;

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model of this version.</exception>
    public static LinearModel Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Header || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic || BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]) != FeatureSink.Places || BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]) != MeaningOutputs.Count)
        {
            throw new InvalidDataException("Not a meaning model of this version.");
        }

        var (outputs, count) = (MeaningOutputs.Count, BinaryPrimitives.ReadInt32LittleEndian(bytes[12..]));
        var at = Header;
        var scales = MemoryMarshal.Cast<byte, float>(bytes.Slice(at, outputs * sizeof(float)));
        at += outputs * sizeof(float);
        var rows = MemoryMarshal.Cast<byte, ushort>(bytes.Slice(at, FeatureSink.Places * sizeof(ushort))).ToArray();
        at += FeatureSink.Places * sizeof(ushort);

        // Rows are widened to whole vectors once, so that adding one is a few instructions.
        var width = (outputs + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        var weights = new float[(count + 1) * width];
        for (var row = 0; row < count; row++)
        {
            for (var o = 0; o < outputs; o++)
            {
                weights[((row + 1) * width) + o] = (sbyte)bytes[at + (row * outputs) + o] * scales[o];
            }
        }

        return new LinearModel(rows, weights, width);
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
    public int Width => _width;

    /// <summary>Adds the weights of the features from a place in the list on.</summary>
    public void Accumulate(IReadOnlyList<int> features, int from, Span<float> outputs)
    {
        for (var i = from; i < features.Count; i++)
        {
            var row = _rows[features[i]];
            if (row == 0)
            {
                continue;
            }

            var weights = _weights.AsSpan(row * _width, _width);
            for (var o = 0; o < _width; o += Vector<float>.Count)
            {
                (new Vector<float>(outputs[o..]) + new Vector<float>(weights[o..])).CopyTo(outputs[o..]);
            }
        }
    }

    /// <summary>The weight of one feature for one output, for explanations.</summary>
    public float WeightOf(int feature, int output) => _rows[feature] == 0 ? 0 : _weights[(_rows[feature] * _width) + output];

    private static LinearModel? OpenEmbedded()
    {
        using var stream = typeof(LinearModel).Assembly.GetManifestResourceStream("meaning.rlmodel");
        if (stream is null)
        {
            return null;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(bytes);
    }
}
