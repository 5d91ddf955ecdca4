namespace ReviewLint.Meaning.Words;

/// <summary>A compiled <see cref="AffixTrie"/>: finds which of many beginnings a word has, in one walk along the word. For endings, words are read from their end.</summary>
internal readonly unsafe struct AffixTable(int* slots, int slotCount, int* symbols, bool backwards)
{
    public bool IsEmpty => slotCount == 0;

    /// <summary>Adds the symbol of every affix that the word has.</summary>
    public void Find(ReadOnlySpan<char> word, List<int> found)
    {
        var node = 0;
        for (var i = 0; i < word.Length; i++)
        {
            node = Child(node, backwards ? word[^(i + 1)] : word[i]);
            if (node == 0)
            {
                return;
            }

            if (symbols[node] >= 0)
            {
                found.Add(symbols[node]);
            }
        }
    }

    /// <summary>Where the search for a child begins, in a table whose size is a power of two.</summary>
    public static uint SlotOf(int node, char letter, int slotCount)
    {
        var hash = ((uint)node * 0x9E3779B1u) ^ (letter * 0x85EBCA6Bu);
        return (hash ^ (hash >> 15)) & ((uint)slotCount - 1);
    }

    // The root is nobody's child, so 0 also marks a free slot.
    private int Child(int node, char letter)
    {
        for (var slot = SlotOf(node, letter, slotCount); ; slot = (slot + 1) & ((uint)slotCount - 1))
        {
            var entry = slots + (slot * 3);
            if (entry[2] == 0 || (entry[0] == node && entry[1] == letter))
            {
                return entry[2];
            }
        }
    }
}
