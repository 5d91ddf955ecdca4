using System.Buffers;

namespace ReviewLint.Meaning.Learning;

/// <summary>Bytes of the program itself, which stay where they are for as long as it runs.</summary>
internal sealed unsafe class MappedMemory(byte* start, int length) : MemoryManager<byte>
{
    public override Span<byte> GetSpan() => new(start, length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(start + elementIndex);

    public override void Unpin()
    {
        // Nothing moves it.
    }

    protected override void Dispose(bool disposing)
    {
        // Nobody owns it.
    }
}
