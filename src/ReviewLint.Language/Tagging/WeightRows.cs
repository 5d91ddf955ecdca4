using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace ReviewLint.Language.Tagging;

/// <summary>
/// Weights in a model file, a row for each feature: one probe finds all that the feature says, of whichever label. Slot count, slots in all, parts of a dense
/// row, slots of (feature, row), rows. A row is a run of 4-byte entries (15 bits of part, 1 bit that marks the last, 16 bits of weight), or, when it is long
/// and holds no part beyond those of a dense row, dense: 2 bytes for each part. Row 0 marks a free slot, the top bit of the row a dense one.
/// </summary>
internal readonly unsafe struct WeightRows
{
    /// <summary>Parts have 15 bits.</summary>
    public const int MostParts = 0x8000;

    /// <summary>Features that can be added at once.</summary>
    public const int MostFeatures = 48;

    private const int HeaderLength = 16;
    private const uint LastInRow = 0x8000;
    private const uint Dense = 0x80000000;

    private readonly uint* _slots;
    private readonly uint* _rows;
    private readonly uint _count;

    /// <summary>Opens the rows at the start of a section.</summary>
    public WeightRows(byte* section)
    {
        _count = *(uint*)section;
        _slots = (uint*)(section + HeaderLength);
        _rows = _slots + (*(uint*)(section + 4) * 2UL);
    }

    /// <summary>Adds what features say to the sums: of the parts asked for, and perhaps of others.</summary>
    /// <param name="features">The features, at most <see cref="MostFeatures"/>.</param>
    /// <param name="parts">The parts asked for that a dense row can hold, each once.</param>
    /// <param name="sums">A sum for every part.</param>
    [SkipLocalsInit]
    public void AddTo(ReadOnlySpan<uint> features, ReadOnlySpan<ushort> parts, int* sums)
    {
        // The table is larger than the near caches: all slots are asked for at once, then all rows, before any is waited for.
        Span<uint> rows = stackalloc uint[MostFeatures];
        var count = 0;
        foreach (var feature in features)
        {
            Fetch(SlotOf(feature));
        }

        foreach (var feature in features)
        {
            var slot = SlotOf(feature);
            while (slot[1] != 0 && slot[0] != feature)
            {
                slot += 2;
            }

            if (slot[1] != 0)
            {
                Fetch(_rows + (slot[1] & ~Dense));
                rows[count++] = slot[1];
            }
        }

        for (var i = 0; i < count; i++)
        {
            AddRow(rows[i], parts, sums);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint* SlotOf(uint feature) => _slots + ((((ulong)feature * _count) >> 32) * 2);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Fetch(void* at)
    {
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(at);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddRow(uint row, ReadOnlySpan<ushort> parts, int* sums)
    {
        if ((row & Dense) != 0)
        {
            var weights = (short*)(_rows + (row & ~Dense));
            foreach (var part in parts)
            {
                sums[part] += weights[part];
            }

            return;
        }

        var entry = _rows + row;
        uint value;
        do
        {
            value = *entry++;
            sums[value & (LastInRow - 1)] += (int)value >> 16;
        }
        while ((value & LastInRow) == 0);
    }

    /// <summary>Packs rows. Those that come first lie together, so give the much-used ones first.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="denseParts">How many parts, from 0 on, a dense row holds.</param>
    public static byte[] Build(IReadOnlyList<(uint Feature, IReadOnlyList<(int Part, short Weight)> Weights)> rows, int denseParts)
    {
        var count = (uint)Math.Max(16, rows.Count * 10L / 7);
        var entries = new List<uint>(1 << 16) { 0 };
        var starts = new uint[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            starts[i] = (uint)entries.Count;
            var weights = rows[i].Weights;
            if (weights.Count * 8 >= denseParts && weights.All(w => w.Part < denseParts))
            {
                starts[i] |= Dense;
                var dense = new short[(denseParts + 1) / 2 * 2];
                foreach (var (part, weight) in weights)
                {
                    dense[part] = weight;
                }

                for (var j = 0; j < dense.Length; j += 2)
                {
                    entries.Add((ushort)dense[j] | ((uint)(ushort)dense[j + 1] << 16));
                }

                continue;
            }

            for (var j = 0; j < weights.Count; j++)
            {
                entries.Add(((uint)(ushort)weights[j].Weight << 16) | (uint)weights[j].Part | (j + 1 == weights.Count ? LastInRow : 0));
            }
        }

        // In the order of their features, so that the slots depend on nothing else; spare slots at the end spare a probe the wrapping.
        var order = Enumerable.Range(0, rows.Count).OrderBy(i => rows[i].Feature).ToArray();
        var slots = new (uint Feature, uint Row)[count + 4096];
        foreach (var i in order)
        {
            var at = ((ulong)rows[i].Feature * count) >> 32;
            while (slots[at].Row != 0)
            {
                at++;
            }

            slots[at] = (rows[i].Feature, starts[i]);
        }

        var used = slots.Length;
        while (used > count + 1 && slots[used - 2].Row == 0)
        {
            used--;
        }

        var result = new byte[HeaderLength + (used * 8) + (entries.Count * 4)];
        BinaryPrimitives.WriteUInt32LittleEndian(result, count);
        BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(4), (uint)used);
        BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(8), (uint)denseParts);
        for (var i = 0; i < used; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(HeaderLength + (i * 8)), slots[i].Feature);
            BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(HeaderLength + 4 + (i * 8)), slots[i].Row);
        }

        for (var i = 0; i < entries.Count; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(HeaderLength + (used * 8) + (i * 4)), entries[i]);
        }

        return result;
    }
}
