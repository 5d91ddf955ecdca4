using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ReviewLint.Meaning.Learning;

/// <summary>
/// A network of one hidden layer over hashed features, trained by <c>ReviewLint.Training meaning</c> on the project's own labelled sentences. A unit adds up what the features of a sentence say
/// to it and passes on what is above zero (a rectified linear unit); each output adds up the units. So a sum can still be laid out over the features, exactly: <see cref="WeightOf"/>.
/// The file, little-endian: <c>RLM5</c>, places and rows of the <see cref="FeatureRows"/>, a reserved word; 32-bit floats (a scale a unit, its bias for the act and its bias for the rest, its weight for each of the
/// <see cref="MeaningOutputs.Width"/> outputs, the <see cref="ConcernThresholds"/>); the <see cref="FeatureRows"/>; the <see cref="WordClasses"/>. It is read where it lies: opening it parses nothing.
/// </summary>
internal sealed class MeaningNetwork
{
    /// <summary>Units of the hidden layer.</summary>
    public const int Units = FeatureRows.Width;

    private const uint Magic = 0x354D4C52;
    private const int Header = 16;
    private const int Width = MeaningOutputs.Width;
    private const int Thresholded = ConcernThresholds.Kinds * MeaningOutputs.Concerns;
    private const int RowStart = Header + (((3 * Units) + (Units * Width) + Thresholded) * sizeof(float));
    private static readonly Lazy<MeaningNetwork?> Embedded = new(OpenEmbedded);

    private readonly float[] _scales;
    private readonly float[] _actBiases;
    private readonly float[] _restBiases;
    private readonly float[] _weights;

    private MeaningNetwork(ReadOnlyMemory<byte> bytes, int places, int rows)
    {
        var floats = MemoryMarshal.Cast<byte, float>(bytes.Span[Header..RowStart]);
        _scales = floats[..Units].ToArray();
        _actBiases = floats.Slice(Units, Units).ToArray();
        _restBiases = floats.Slice(2 * Units, Units).ToArray();
        _weights = floats.Slice(3 * Units, Units * Width).ToArray();
        Thresholds = new ConcernThresholds(floats[^Thresholded..].ToArray());
        var size = FeatureRows.SizeOf(places, rows);
        Rows = new FeatureRows(bytes.Slice(RowStart, size), places);
        Classes = new WordClasses(bytes[(RowStart + size)..]);
    }

    /// <summary>The network that ships with the tool; null when it was built without one.</summary>
    public static MeaningNetwork? Default => Embedded.Value;

    /// <summary>Replaces the shipped network on this thread, for training in folds; null goes back to it.</summary>
    [field: ThreadStatic]
    public static MeaningNetwork? Override { get; set; }

    /// <summary>Whether the rules decide alone on this thread, as the first stage of training needs.</summary>
    [field: ThreadStatic]
    public static bool RulesAlone { get; set; }

    public static MeaningNetwork? Current => RulesAlone ? null : Override ?? Default;

    /// <summary>What features say to the units.</summary>
    public FeatureRows Rows { get; }

    /// <summary>Words grouped by meaning.</summary>
    public WordClasses Classes { get; }

    /// <summary>From which sum on a concern is raised.</summary>
    public ConcernThresholds Thresholds { get; }

    /// <summary>Reads a network.</summary>
    /// <exception cref="InvalidDataException">The bytes are no network of this version.</exception>
    public static MeaningNetwork Read(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        if (bytes.Length < RowStart || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != Magic)
        {
            throw new InvalidDataException("Not a meaning model of this version.");
        }

        var (places, rows) = (BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]), BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]));
        return bytes.Length == RowStart + FeatureRows.SizeOf(places, rows) + WordClasses.Size
            ? new MeaningNetwork(file, places, rows)
            : throw new InvalidDataException("The meaning model is cut short.");
    }

    /// <summary>Writes a network file.</summary>
    /// <param name="hashes">The features.</param>
    /// <param name="weights">What training found.</param>
    /// <param name="thresholds">From which sum on a concern is raised.</param>
    /// <param name="classes">The table of <see cref="WordClasses"/>.</param>
    public static byte[] Write(IReadOnlyList<uint> hashes, NetworkWeights weights, ConcernThresholds thresholds, byte[] classes)
    {
        var scales = new float[Units];
        for (var i = 0; i < weights.Rows.Length; i++)
        {
            scales[i % Units] = Math.Max(scales[i % Units], Math.Abs(weights.Rows[i]) / sbyte.MaxValue);
        }

        var small = new sbyte[weights.Rows.Length];
        for (var i = 0; i < small.Length; i++)
        {
            small[i] = (sbyte)MathF.Round(scales[i % Units] == 0 ? 0 : weights.Rows[i] / scales[i % Units]);
        }

        var (content, places, rows) = FeatureRows.Write(hashes, small);
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(places);
        writer.Write(rows);
        writer.Write(0);
        foreach (var floats in new[] { scales, weights.ActBiases, weights.RestBiases, weights.Outputs })
        {
            writer.Write(MemoryMarshal.AsBytes<float>(floats));
        }

        writer.Write(MemoryMarshal.AsBytes(thresholds.Values));
        writer.Write(content);
        writer.Write(classes);
        return stream.ToArray();
    }

    /// <summary>Works out the outputs of the act.</summary>
    /// <param name="sums">What the features say to each unit, added up.</param>
    /// <param name="units">What each unit passes on, written.</param>
    /// <param name="outputs">Sums of the outputs, of which those of the act are written.</param>
    public void DecideAct(ReadOnlySpan<int> sums, Span<float> units, Span<float> outputs)
    {
        Rectify(sums, _actBiases, units);
        AddUnits(units, MeaningOutputs.Act, MeaningOutputs.Rest, outputs);
    }

    /// <summary>Works out the outputs of all fields but the act.</summary>
    /// <param name="sums">What the features say to each unit, added up, those of the final act among them.</param>
    /// <param name="units">What each unit passes on, written.</param>
    /// <param name="outputs">Sums of the outputs, of which those of the act are left alone.</param>
    public void DecideRest(ReadOnlySpan<int> sums, Span<float> units, Span<float> outputs)
    {
        Rectify(sums, _restBiases, units);
        AddUnits(units, MeaningOutputs.Rest, Width, outputs);
    }

    /// <summary>What one feature adds to an output of a sentence, for explanations.</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="output">The output.</param>
    /// <param name="units">What the units pass on for the sentence: only those above zero carry what the feature says.</param>
    public float WeightOf(uint feature, int output, ReadOnlySpan<float> units)
    {
        var sum = 0f;
        var row = Rows.Of(feature);
        for (var unit = 0; unit < row.Length; unit++)
        {
            sum += units[unit] > 0 ? row[unit] * _scales[unit] * _weights[(unit * Width) + output] : 0;
        }

        return sum;
    }

    private void Rectify(ReadOnlySpan<int> sums, float[] biases, Span<float> units)
    {
        for (var unit = 0; unit < Units; unit++)
        {
            units[unit] = Math.Max(0, (sums[unit] * _scales[unit]) + biases[unit]);
        }
    }

    private void AddUnits(ReadOnlySpan<float> units, int from, int to, Span<float> outputs)
    {
        var sums = MemoryMarshal.Cast<float, Vector128<float>>(outputs[from..to]);
        sums.Clear();
        for (var unit = 0; unit < Units; unit++)
        {
            if (units[unit] > 0)
            {
                var weights = MemoryMarshal.Cast<float, Vector128<float>>(_weights.AsSpan((unit * Width) + from, to - from));
                var value = Vector128.Create(units[unit]);
                for (var i = 0; i < sums.Length; i++)
                {
                    sums[i] += value * weights[i];
                }
            }
        }
    }

    private static unsafe MeaningNetwork? OpenEmbedded()
    {
        var stream = typeof(MeaningNetwork).Assembly.GetManifestResourceStream("meaning.rlmodel");
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
