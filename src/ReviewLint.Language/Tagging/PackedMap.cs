using System.Buffers.Binary;

namespace ReviewLint.Language.Tagging;

/// <summary>A read-only hash map in a model file: slots of (check, offset) probed in place, then the rows. Offset 0 marks a free slot.</summary>
internal readonly unsafe struct PackedMap
{
    private readonly byte* _slots;
    private readonly byte* _rows;
    private readonly uint _count;

    /// <summary>Opens a map at the start of a section: slot count, slots, rows.</summary>
    public PackedMap(byte* section)
    {
        _count = *(uint*)section;
        _slots = section + 4;
        _rows = _slots + (_count * 8UL);
    }

    /// <summary>The row of a key, or null.</summary>
    public byte* Find(ulong key)
    {
        if (_count == 0)
        {
            return null;
        }

        var check = (uint)key;
        var at = (uint)(((key >> 32) * _count) >> 32);
        while (true)
        {
            var slot = (uint*)(_slots + (at * 8UL));
            if (slot[1] == 0)
            {
                return null;
            }

            if (slot[0] == check)
            {
                return _rows + slot[1];
            }

            at = at + 1 == _count ? 0 : at + 1;
        }
    }

    /// <summary>Packs rows; keys must be spread like <see cref="FeatureHash.Of"/>.</summary>
    public static byte[] Build(IReadOnlyCollection<KeyValuePair<ulong, byte[]>> rows)
    {
        var count = (uint)Math.Max(4, rows.Count * 5 / 4);
        var slots = new (uint Check, uint Offset)[count];
        // Offset 0 is "free", so the rows begin with one byte of padding.
        var data = new MemoryStream();
        data.WriteByte(0);
        foreach (var (key, row) in rows.OrderBy(r => r.Key))
        {
            var at = (uint)(((key >> 32) * count) >> 32);
            while (slots[at].Offset != 0)
            {
                if (slots[at].Check == (uint)key)
                {
                    break;
                }

                at = at + 1 == count ? 0 : at + 1;
            }

            if (slots[at].Offset == 0)
            {
                slots[at] = ((uint)key, (uint)data.Length);
                data.Write(row);
            }
        }

        var result = new byte[4 + (count * 8) + data.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(result, count);
        for (var i = 0; i < count; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(4 + (i * 8)), slots[i].Check);
            BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(8 + (i * 8)), slots[i].Offset);
        }

        data.ToArray().CopyTo(result.AsSpan((int)(4 + (count * 8))));
        return result;
    }
}
