using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace ReviewLint.Meaning.Words;

/// <summary>
/// Named sections of bytes, read where they lie. The bytes: <c>RLC2</c>, the number of sections, then of each its offset and length (32 bits) and name
/// (length in a byte, ASCII), then the sections, on multiples of 8.
/// </summary>
internal sealed unsafe class CompiledSections
{
    private const uint Magic = 0x32434C52;
    private readonly byte* _start;
    private readonly byte[]? _owner;
    private readonly Dictionary<string, (uint Offset, int Length)> _sections = new(StringComparer.Ordinal);

    private CompiledSections(byte* start, byte[]? owner)
    {
        _start = start;
        _owner = owner;
    }

    /// <summary>Names of the sections.</summary>
    public IEnumerable<string> Names => _sections.Keys;

    /// <summary>Opens a copy of bytes; null when they are no such bytes.</summary>
    public static CompiledSections? Open(ReadOnlySpan<byte> bytes)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned);
        return Open(pinned, pinned.Length);
    }

    /// <summary>Opens the first bytes of a pinned array; null when they are no such bytes.</summary>
    public static CompiledSections? Open(byte[] pinned, long length) => Open((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0), length, pinned);

    /// <summary>Opens bytes that stay where they are; null when they are no such bytes.</summary>
    /// <param name="start">The first, on a multiple of 8.</param>
    /// <param name="length">How many.</param>
    /// <param name="owner">The pinned array they lie in; null for mapped memory.</param>
    public static CompiledSections? Open(byte* start, long length, byte[]? owner = null)
    {
        if (length < 8 || *(uint*)start != Magic)
        {
            return null;
        }

        var result = new CompiledSections(start, owner);
        var at = start + 8;
        var end = start + length;
        for (var i = *(int*)(start + 4); i > 0; i--)
        {
            if (at + 9 > end || at + 9 + at[8] > end || *(int*)(at + 4) < 0 || *(uint*)at + (long)*(int*)(at + 4) > length)
            {
                return null;
            }

            result._sections[Encoding.ASCII.GetString(at + 9, at[8])] = (*(uint*)at, *(int*)(at + 4));
            at += 9 + at[8];
        }

        return result;
    }

    /// <summary>The section of a name; false when there is none.</summary>
    public bool TryFind(string name, out byte* start, out int length)
    {
        if (_sections.TryGetValue(name, out var section))
        {
            start = _start + section.Offset;
            length = section.Length;
            return true;
        }

        start = null;
        length = 0;
        return false;
    }

    /// <summary>The section of a name; empty when there is none.</summary>
    public ReadOnlySpan<byte> Find(string name) => TryFind(name, out var start, out var length) ? new ReadOnlySpan<byte>(start, length) : [];

    /// <summary>Writes sections.</summary>
    public static byte[] Write(IReadOnlyList<(string Name, byte[] Content)> sections)
    {
        var header = 8 + sections.Sum(s => 9 + s.Name.Length);
        var offsets = new uint[sections.Count];
        var end = header;
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = (uint)((end + 7) & ~7);
            end = (int)offsets[i] + sections[i].Content.Length;
        }

        var file = new byte[end];
        BinaryPrimitives.WriteUInt32LittleEndian(file, Magic);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), sections.Count);
        var at = 8;
        for (var i = 0; i < offsets.Length; i++)
        {
            var (name, content) = sections[i];
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), offsets[i]);
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at + 4), content.Length);
            file[at + 8] = (byte)name.Length;
            Encoding.ASCII.GetBytes(name, file.AsSpan(at + 9));
            at += 9 + name.Length;
            content.CopyTo(file.AsSpan((int)offsets[i]));
        }

        return file;
    }
}
