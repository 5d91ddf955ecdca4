using System.Buffers.Binary;

namespace ReviewLint.Language.Tagging;

/// <summary>
/// A model file, read in place: magic, version and length, the offset of each <see cref="ModelSection"/>, the sections. Little endian. Nothing is copied or
/// parsed when it opens except the table of labels.
/// </summary>
internal sealed unsafe class ModelFile
{
    private const uint Magic = 0x314D4C52;
    private const uint Version = 3;
    private const int HeaderLength = 12;
    private static readonly int SectionCount = Enum.GetValues<ModelSection>().Length;

    private readonly byte* _start;

    /// <summary>Opens a file that is already in memory and stays there.</summary>
    /// <exception cref="InvalidDataException">It is no model file, or of another version.</exception>
    public ModelFile(byte* start, long length)
    {
        _start = start;
        if (length < HeaderLength + (SectionCount * 4) || *(uint*)start != Magic || *(uint*)(start + 4) != Version)
        {
            throw new InvalidDataException("Not a language model of this version.");
        }

        if (*(uint*)(start + 8) != length || !SectionsAreInOrder(start, length))
        {
            throw new InvalidDataException("The language model is damaged: it is cut short, or its sections overlap.");
        }

        Labels = ReadLabels(Section(ModelSection.Labels));
        Lexicon = new PackedMap(Section(ModelSection.Lexicon));
        Guesses = new PackedMap(Section(ModelSection.Guesses));
        ScriptGuesses = new PackedMap(Section(ModelSection.ScriptGuesses));
        Vocabulary = new PackedMap(Section(ModelSection.Vocabulary));
        Derivations = new PackedMap(Section(ModelSection.Derivations));
        Weights = new WeightRows(Section(ModelSection.Weights));
        Predicates = new WeightTable(Section(ModelSection.Predicates));
        var provenance = Section(ModelSection.Provenance);
        Provenance = System.Text.Encoding.UTF8.GetString(provenance + 4, *(int*)provenance);
        Classes = new WeightTable(Section(ModelSection.Classes));
        Scripts = new EditScripts(Section(ModelSection.Scripts));
    }

    public LabelTable Labels { get; }

    public PackedMap Lexicon { get; }

    public PackedMap Guesses { get; }

    public PackedMap ScriptGuesses { get; }

    public PackedMap Vocabulary { get; }

    public PackedMap Derivations { get; }

    public WeightTable Classes { get; }

    public WeightRows Weights { get; }

    public WeightTable Predicates { get; }

    /// <summary>What it was trained on: file names, divided by spaces.</summary>
    public string Provenance { get; }

    public EditScripts Scripts { get; }

    /// <summary>Opens a model that is embedded in this assembly; null when there is none. The resource is mapped memory and is read where it lies.</summary>
    public static ModelFile? OpenEmbedded(string name)
    {
        var stream = typeof(ModelFile).Assembly.GetManifestResourceStream(name);
        return stream switch
        {
            null => null,
            UnmanagedMemoryStream mapped => new ModelFile(mapped.PositionPointer, mapped.Length),
            _ => throw new InvalidDataException("The model resource is not mapped."),
        };
    }

    /// <summary>Writes a file from its sections.</summary>
    public static byte[] Build(IReadOnlyDictionary<ModelSection, byte[]> sections)
    {
        var header = HeaderLength + (SectionCount * 4);
        var output = new MemoryStream();
        output.Write(new byte[header]);
        var offsets = new uint[SectionCount];
        for (var i = 0; i < SectionCount; i++)
        {
            while (output.Length % 16 != 0)
            {
                output.WriteByte(0);
            }

            offsets[i] = (uint)output.Length;
            output.Write(sections[(ModelSection)i]);
        }

        var result = output.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(result, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(4), Version);
        BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(8), (uint)result.Length);
        for (var i = 0; i < SectionCount; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(HeaderLength + (i * 4)), offsets[i]);
        }

        return result;
    }

    /// <summary>The sections of a file, each with the padding after it.</summary>
    public static Dictionary<ModelSection, byte[]> Divide(byte[] file)
    {
        var sections = new Dictionary<ModelSection, byte[]>();
        for (var i = 0; i < SectionCount; i++)
        {
            var from = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(HeaderLength + (i * 4)));
            var to = i + 1 < SectionCount ? BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(HeaderLength + 4 + (i * 4))) : file.Length;
            sections[(ModelSection)i] = file[from..to];
        }

        return sections;
    }

    /// <summary>Packs the table of labels.</summary>
    public static byte[] BuildLabels(IReadOnlyList<(UPos UPos, UInt128 Bits)> labels)
    {
        var result = new byte[4 + (labels.Count * 20)];
        BinaryPrimitives.WriteInt32LittleEndian(result, labels.Count);
        for (var i = 0; i < labels.Count; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(result.AsSpan(4 + (i * 20)), (int)labels[i].UPos);
            BinaryPrimitives.WriteUInt128LittleEndian(result.AsSpan(8 + (i * 20)), labels[i].Bits);
        }

        return result;
    }

    private static LabelTable ReadLabels(byte* section)
    {
        var count = *(int*)section;
        var labels = new (UPos, UInt128)[count];
        for (var i = 0; i < count; i++)
        {
            var row = section + 4 + (i * 20L);
            labels[i] = ((UPos)(*(int*)row), BinaryPrimitives.ReadUInt128LittleEndian(new ReadOnlySpan<byte>(row + 4, 16)));
        }

        return new LabelTable(labels);
    }

    private static bool SectionsAreInOrder(byte* start, long length)
    {
        var offsets = (uint*)(start + HeaderLength);
        long end = HeaderLength + (SectionCount * 4);
        for (var i = 0; i < SectionCount; i++)
        {
            if (offsets[i] < end)
            {
                return false;
            }

            // A section begins with its count.
            end = offsets[i] + 4L;
        }

        return end <= length;
    }

    private byte* Section(ModelSection section) => _start + *(uint*)(_start + HeaderLength + ((int)section * 4));
}
