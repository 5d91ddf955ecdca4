using System.Runtime.InteropServices;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Conditions;

/// <summary>
/// The phrases of one language, read where they lie. The bytes: the number of phrases and where the matcher begins
/// (32 bits each), of each phrase where its uses begin (one more for the end), the uses, the matcher's table.
/// </summary>
internal sealed unsafe class LanguagePhrases
{
    private const int Header = 8;
    private readonly int* _starts;
    private readonly PhraseUse* _uses;

    public LanguagePhrases(byte* start, byte[]? owner)
    {
        var count = *(int*)start;
        _starts = (int*)(start + Header);
        _uses = (PhraseUse*)(_starts + count + 1);
        Matcher = new PhraseMatcher(new PhraseTable(start + *(int*)(start + 4), owner));
    }

    public PhraseMatcher Matcher { get; }

    /// <summary>Who asks for a phrase.</summary>
    public ReadOnlySpan<PhraseUse> UsesOf(int id) => new(_uses + _starts[id], _starts[id + 1] - _starts[id]);

    /// <summary>Writes the bytes; the array is pinned.</summary>
    public static byte[] Write(IReadOnlyList<List<PhraseUse>> uses, byte[] table)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(uses.Count);
        writer.Write(0);
        var at = 0;
        foreach (var list in uses)
        {
            writer.Write(at);
            at += list.Count;
        }

        writer.Write(at);
        foreach (var list in uses)
        {
            writer.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(list)));
        }

        writer.Write(new byte[-(int)stream.Length & 7]);
        var start = (int)stream.Length;
        writer.Write(table);
        writer.Seek(4, SeekOrigin.Begin);
        writer.Write(start);
        writer.Flush();
        var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length, pinned: true);
        stream.GetBuffer().AsSpan(0, bytes.Length).CopyTo(bytes);
        return bytes;
    }
}
