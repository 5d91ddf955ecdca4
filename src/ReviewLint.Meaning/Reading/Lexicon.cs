using System.Runtime.InteropServices;
using ReviewLint.Language;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Meaning.Reading;

/// <summary>
/// All lists of one language compiled into one matcher, read where it lies (<see cref="CompiledData"/>) or compiled when the language is first met. The bytes:
/// number of entries, where the matcher begins (32 bits each), of each entry the weight (32-bit float) and the start of its phrase (in UTF-16 units; one more for the end),
/// the list of each (a byte), the phrases, the matcher's table.
/// </summary>
internal sealed unsafe class Lexicon
{
    private static readonly Lazy<Lexicon> English = new(() => Open(LanguageTag.English));
    private static readonly Lazy<Lexicon> Finnish = new(() => Open(LanguageTag.Finnish));
    private readonly float* _weights;
    private readonly int* _phraseStarts;
    private readonly byte* _lists;
    private readonly char* _phrases;

    private Lexicon(byte* start, byte[]? owner)
    {
        var count = *(int*)start;
        _weights = (float*)(start + 8);
        _phraseStarts = (int*)(_weights + count);
        _lists = (byte*)(_phraseStarts + count + 1);
        _phrases = (char*)(_lists + ((count + 1) & ~1));
        Matcher = new PhraseMatcher(new PhraseTable(start + ((int*)start)[1], owner));
    }

    public PhraseMatcher Matcher { get; }

    public static Lexicon For(bool finnish) => finnish ? Finnish.Value : English.Value;

    public Lex ListOf(int id) => (Lex)_lists[id];

    public float WeightOf(int id) => _weights[id];

    public string PhraseOf(int id) => new(_phrases, _phraseStarts[id], _phraseStarts[id + 1] - _phraseStarts[id]);

    /// <summary>The name of a language's section in what is compiled ahead.</summary>
    public static string SectionOf(LanguageTag language) => "lexicon/" + language.Code;

    /// <summary>Compiles the lists of a language; the array is pinned.</summary>
    public static byte[] Compile(LanguageTag language)
    {
        var builder = new PhraseMatcherBuilder();
        var entries = new List<(Lex List, WordListEntry Entry)>();
        for (var list = default(Lex); list < Lex.Count; list++)
        {
            foreach (var entry in BuiltInWordLists.Find(MeaningNames.NameOf(list), language)?.Entries ?? [])
            {
                builder.Add(entry.Phrase, entries.Count);
                entries.Add((list, entry));
            }
        }

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(entries.Count);
        writer.Write(0);
        foreach (var (_, entry) in entries)
        {
            writer.Write((float)entry.Weight);
        }

        var at = 0;
        foreach (var (_, entry) in entries)
        {
            writer.Write(at);
            at += entry.Phrase.Length;
        }

        writer.Write(at);
        foreach (var (list, _) in entries)
        {
            writer.Write((byte)list);
        }

        writer.Write(new byte[entries.Count & 1]);
        foreach (var (_, entry) in entries)
        {
            writer.Write(MemoryMarshal.AsBytes(entry.Phrase.AsSpan()));
        }

        writer.Write(new byte[-(int)stream.Length & 7]);
        var table = (int)stream.Length;
        writer.Write(builder.BuildTable());
        writer.Seek(sizeof(int), SeekOrigin.Begin);
        writer.Write(table);
        writer.Flush();
        var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length, pinned: true);
        stream.GetBuffer().AsSpan(0, bytes.Length).CopyTo(bytes);
        return bytes;
    }

    private static Lexicon Open(LanguageTag language)
    {
        if (CompiledData.TryFind(SectionOf(language), out var start, out _))
        {
            return new Lexicon(start, null);
        }

        var bytes = Compile(language);
        return new Lexicon((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(bytes, 0), bytes);
    }
}
