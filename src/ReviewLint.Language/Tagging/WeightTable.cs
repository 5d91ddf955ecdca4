using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ReviewLint.Language.Tagging;

/// <summary>Weights in a model file: an open-addressed table of 4-byte slots, 16 bits of check and 16 of weight; a free slot is 0.</summary>
internal readonly unsafe struct WeightTable
{
    private readonly uint* _slots;
    private readonly uint _count;

    /// <summary>Opens the table at the start of a section: slot count, slots and a few spare ones so that a probe need not wrap.</summary>
    public WeightTable(byte* section)
    {
        _count = *(uint*)section;
        _slots = (uint*)(section + 4);
    }

    /// <summary>Whether it holds no weight at all.</summary>
    public bool IsEmpty => new ReadOnlySpan<uint>(_slots, (int)_count).IndexOfAnyExcept(0U) < 0;

    /// <summary>The weight of a key of <see cref="FeatureHash.Mix"/>, 0 when it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong key)
    {
        var check = (uint)key | 1;
        var slot = _slots + (((key >> 32) * _count) >> 32);
        while (true)
        {
            var value = *slot;
            if (value == 0)
            {
                return 0;
            }

            if ((value & 0xFFFF) == (check & 0xFFFF))
            {
                return (short)(value >> 16);
            }

            slot++;
        }
    }

    /// <summary>Packs weights.</summary>
    public static byte[] Build(IReadOnlyList<(ulong Key, short Weight)> weights)
    {
        var count = (uint)Math.Max(16, weights.Count * 10L / 7);
        var slots = new uint[count + 4096];
        foreach (var (key, weight) in weights.OrderBy(w => w.Key))
        {
            var at = ((key >> 32) * count) >> 32;
            while (slots[at] != 0)
            {
                at++;
            }

            slots[at] = ((uint)(ushort)weight << 16) | (((uint)key | 1) & 0xFFFF);
        }

        var used = slots.Length;
        while (used > count + 1 && slots[used - 2] == 0)
        {
            used--;
        }

        var result = new byte[4 + (used * 4)];
        BinaryPrimitives.WriteUInt32LittleEndian(result, count);
        for (var i = 0; i < used; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(4 + (i * 4)), slots[i]);
        }

        return result;
    }
}
