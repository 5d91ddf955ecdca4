using System.Runtime.InteropServices;

namespace ReviewLint.Training.Tests.Tagging;

/// <summary>Bytes at a fixed address, as a mapped model has them.</summary>
internal sealed unsafe class NativeBytes : IDisposable
{
    public NativeBytes(byte[] bytes)
    {
        Length = bytes.Length;
        Start = (byte*)NativeMemory.AlignedAlloc((nuint)Math.Max(1, bytes.Length), 64);
        bytes.CopyTo(new Span<byte>(Start, bytes.Length));
    }

    public byte* Start { get; }

    public int Length { get; }

    public void Dispose() => NativeMemory.AlignedFree(Start);
}
