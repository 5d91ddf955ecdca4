using System.Numerics;
using System.Runtime.InteropServices;

namespace ReviewLint.Meaning.Words;

/// <summary>Writes a <see cref="PhraseTable"/>. The same phrases in the same order give the same bytes.</summary>
internal sealed class PhraseTableWriter
{
    private readonly List<int> _numbers = [];
    private readonly int[] _sizes = new int[PhraseTable.Header];

    public static byte[] Write(PhraseNode[] nodes, List<PhraseEdge> edges, List<PhraseEdge> generic, List<PhraseOutput> outputs, string[] words, AffixTrie prefixes, AffixTrie suffixes, IReadOnlyList<TokenTest> tests)
    {
        var writer = new PhraseTableWriter();
        writer.Write(nodes, edges, generic, outputs);
        writer.WriteRoot(nodes[PhraseMatcher.Root], edges, words.Length);
        writer.WriteWords(words);
        writer.WriteAffixes(prefixes, 6);
        writer.WriteAffixes(suffixes, 8);
        writer._sizes[10] = tests.Count;
        writer.WriteStarts(tests.Select(t => t.Key));
        writer._sizes[11] = words.Sum(w => w.Length);
        return writer.Finish(string.Concat(words), string.Concat(tests.Select(t => t.Key)));
    }

    private void Write(PhraseNode[] nodes, List<PhraseEdge> edges, List<PhraseEdge> generic, List<PhraseOutput> outputs)
    {
        (_sizes[0], _sizes[1], _sizes[2], _sizes[3]) = (nodes.Length, edges.Count, generic.Count, outputs.Count);
        _numbers.AddRange(MemoryMarshal.Cast<PhraseNode, int>(nodes));
        foreach (var edge in edges.Concat(generic))
        {
            // Number by number: the padding of a struct is not defined, and the same phrases are to give the same bytes.
            _numbers.AddRange([edge.Symbol, (int)edge.Source | ((int)edge.Kind << 8), edge.Test, edge.Child]);
        }

        foreach (var output in outputs)
        {
            _numbers.AddRange([output.Id, output.AtEnd ? 1 : 0]);
        }
    }

    private void WriteRoot(in PhraseNode root, List<PhraseEdge> edges, int symbols)
    {
        _sizes[4] = symbols;
        var first = new int[symbols];
        Array.Fill(first, -1);
        for (var i = root.EdgeCount - 1; i >= 0; i--)
        {
            first[edges[root.FirstEdge + i].Symbol] = root.FirstEdge + i;
        }

        _numbers.AddRange(first);
    }

    // An affix has a symbol but no text here, and no slot.
    private void WriteWords(string[] words)
    {
        WriteStarts(words);
        var count = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, words.Length * 2));
        var slots = new uint[count * 2];
        for (var symbol = 0; symbol < words.Length; symbol++)
        {
            if (words[symbol].Length == 0)
            {
                continue;
            }

            var hash = PhraseTable.HashOf(words[symbol]);
            var slot = (int)(hash & ((uint)count - 1));
            while (slots[(slot * 2) + 1] != 0)
            {
                slot = (slot + 1) & (count - 1);
            }

            (slots[slot * 2], slots[(slot * 2) + 1]) = (hash, (uint)symbol + 1);
        }

        _sizes[5] = count;
        _numbers.AddRange(MemoryMarshal.Cast<uint, int>(slots));
    }

    private void WriteAffixes(AffixTrie trie, int size)
    {
        if (trie.Children.Count == 0)
        {
            return;
        }

        var count = (int)BitOperations.RoundUpToPowerOf2((uint)trie.Children.Count * 2);
        var slots = new int[count * 3];
        foreach (var ((node, letter), child) in trie.Children)
        {
            var slot = (int)AffixTable.SlotOf(node, letter, count);
            while (slots[(slot * 3) + 2] != 0)
            {
                slot = (slot + 1) & (count - 1);
            }

            (slots[slot * 3], slots[(slot * 3) + 1], slots[(slot * 3) + 2]) = (node, letter, child);
        }

        (_sizes[size], _sizes[size + 1]) = (count, trie.Symbols.Count);
        _numbers.AddRange(slots);
        _numbers.AddRange(trie.Symbols);
    }

    private void WriteStarts(IEnumerable<string> texts)
    {
        var at = 0;
        foreach (var text in texts)
        {
            _numbers.Add(at);
            at += text.Length;
        }

        _numbers.Add(at);
    }

    private byte[] Finish(string words, string tests)
    {
        var numbers = MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_numbers));
        var texts = (words.Length + 1) / 2 * sizeof(int);
        var bytes = GC.AllocateArray<byte>((_sizes.Length * sizeof(int)) + numbers.Length + texts + (tests.Length * sizeof(char)), pinned: true);
        var at = bytes.AsSpan();
        MemoryMarshal.AsBytes<int>(_sizes).CopyTo(at);
        at = at[(_sizes.Length * sizeof(int))..];
        numbers.CopyTo(at);
        at = at[numbers.Length..];
        MemoryMarshal.AsBytes(words.AsSpan()).CopyTo(at);
        MemoryMarshal.AsBytes(tests.AsSpan()).CopyTo(at[texts..]);
        return bytes;
    }
}
