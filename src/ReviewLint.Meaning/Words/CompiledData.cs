using System.Buffers.Binary;
using System.Text;

namespace ReviewLint.Meaning.Words;

/// <summary>
/// What is compiled ahead of the built-in pack, at build time, into one resource of the program: named sections, read where they lie. The file:
/// <c>RLC1</c>, the number of sections, then of each its offset and length (32 bits) and name (length in a byte, ASCII), then the sections, on multiples of 8.
/// A program without the resource compiles the same bytes when it first needs them.
/// </summary>
internal static unsafe class CompiledData
{
    private const uint Magic = 0x31434C52;
    private static byte* _start;
    private static Dictionary<string, (uint Offset, int Length)>? _sections;

    /// <summary>Names of the sections.</summary>
    public static IEnumerable<string> Names => _sections?.Keys ?? Enumerable.Empty<string>();

    /// <summary>Takes the resource into use; call it before anything else. What is no such file is passed over.</summary>
    public static void Use(Stream? resource)
    {
        if (_sections is not null || resource is not UnmanagedMemoryStream { Length: > 8 } mapped || *(uint*)mapped.PositionPointer != Magic)
        {
            return;
        }

        var start = mapped.PositionPointer;
        var sections = new Dictionary<string, (uint, int)>(StringComparer.Ordinal);
        var at = start + 8;
        for (var i = *(int*)(start + 4); i > 0; i--)
        {
            sections.Add(Encoding.ASCII.GetString(at + 9, at[8]), (*(uint*)at, *(int*)(at + 4)));
            at += 9 + at[8];
        }

        _start = start;
        _sections = sections;
    }

    /// <summary>The section of a name; false when nothing was compiled ahead.</summary>
    public static bool TryFind(string name, out byte* start, out int length)
    {
        if (_sections is not null && _sections.TryGetValue(name, out var section))
        {
            start = _start + section.Offset;
            length = section.Length;
            return true;
        }

        start = null;
        length = 0;
        return false;
    }

    /// <summary>Writes the resource.</summary>
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
