using System.Runtime.InteropServices;
using ReviewLint.Language;

namespace ReviewLint.Meaning.Words;

/// <summary>
/// The compiled phrases of a matcher, read where they lie: in a resource of the program or in an array of its own. Little endian; written by
/// <see cref="PhraseTableWriter"/>. Nothing is copied when it opens but the few tests of parts of speech and features.
/// </summary>
internal sealed unsafe class PhraseTable
{
    /// <summary>32-bit numbers before the tables.</summary>
    public const int Header = 16;

    private readonly byte[]? _owner;
    private readonly uint* _wordSlots;
    private readonly uint _wordMask;
    private readonly int* _textStarts;
    private readonly char* _texts;

    /// <summary>Opens a table that stays where it is.</summary>
    /// <param name="start">Its first byte.</param>
    /// <param name="owner">The pinned array it lies in; null for mapped memory.</param>
    public PhraseTable(byte* start, byte[]? owner = null)
    {
        _owner = owner;
        var sizes = (int*)start;
        var at = (int*)start + Header;
        NodeCount = sizes[0];
        Nodes = (PhraseNode*)Take(ref at, NodeCount * (sizeof(PhraseNode) / sizeof(int)));
        Edges = (PhraseEdge*)Take(ref at, sizes[1] * (sizeof(PhraseEdge) / sizeof(int)));
        Generic = (PhraseEdge*)Take(ref at, sizes[2] * (sizeof(PhraseEdge) / sizeof(int)));
        Outputs = (PhraseOutput*)Take(ref at, sizes[3] * (sizeof(PhraseOutput) / sizeof(int)));
        RootEdges = Take(ref at, sizes[4]);
        _textStarts = Take(ref at, sizes[4] + 1);
        _wordMask = (uint)sizes[5] - 1;
        _wordSlots = (uint*)Take(ref at, sizes[5] * 2);
        Prefixes = new AffixTable(Take(ref at, sizes[6] * 3), sizes[6], Take(ref at, sizes[7]), backwards: false);
        Suffixes = new AffixTable(Take(ref at, sizes[8] * 3), sizes[8], Take(ref at, sizes[9]), backwards: true);
        var testStarts = Take(ref at, sizes[10] + 1);
        _texts = (char*)Take(ref at, (sizes[11] + 1) / 2);
        var testTexts = (char*)at;
        Tests = new TokenTest[sizes[10]];
        for (var i = 0; i < Tests.Length; i++)
        {
            Tests[i] = TokenTest.Parse(new ReadOnlySpan<char>(testTexts + testStarts[i], testStarts[i + 1] - testStarts[i]));
        }

        RootParts = PartsOf(Nodes[PhraseMatcher.Root]);
    }

    public int NodeCount { get; }

    public PhraseNode* Nodes { get; }

    public PhraseEdge* Edges { get; }

    public PhraseEdge* Generic { get; }

    public PhraseOutput* Outputs { get; }

    /// <summary>Of each symbol the first edge at the root, or -1: most tokens begin no phrase, and the root answers that with one look.</summary>
    public int* RootEdges { get; }

    public AffixTable Prefixes { get; }

    public AffixTable Suffixes { get; }

    public TokenTest[] Tests { get; }

    /// <summary>The parts of speech, a bit each, of the tokens that may begin a phrase by what they are rather than by their word.</summary>
    public uint RootParts { get; }

    /// <summary>Opens a table in a pinned array.</summary>
    public static PhraseTable Of(byte[] pinned) => new((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0), pinned);

    /// <summary>The symbol of a whole word; -1 for none.</summary>
    public int SymbolOf(ReadOnlySpan<char> word)
    {
        var hash = HashOf(word);
        for (var slot = hash & _wordMask; ; slot = (slot + 1) & _wordMask)
        {
            var (check, symbol) = (_wordSlots[slot * 2], (int)_wordSlots[(slot * 2) + 1] - 1);
            if (symbol < 0)
            {
                return -1;
            }

            if (check == hash && word.SequenceEqual(new ReadOnlySpan<char>(_texts + _textStarts[symbol], _textStarts[symbol + 1] - _textStarts[symbol])))
            {
                return symbol;
            }
        }
    }

    /// <summary>FNV-1a over UTF-16 units, with its high bits mixed into the low ones that choose the slot.</summary>
    public static uint HashOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }

    private uint PartsOf(in PhraseNode node)
    {
        var parts = 0u;
        for (var i = node.FirstGeneric; i < node.FirstGeneric + node.GenericCount; i++)
        {
            var tested = Tests[Generic[i].Test].Parts;
            parts |= tested != 0 ? tested : Generic[i].Kind == ElementKind.Name ? 1u << (int)UPos.PROPN : uint.MaxValue;
        }

        return parts;
    }

    private static int* Take(ref int* at, int count)
    {
        var start = at;
        at += count;
        return start;
    }
}
