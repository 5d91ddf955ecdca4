namespace ReviewLint.Language.Dates.Words;

/// <summary>
/// The date words of one language, looked up without allocation and without regard to case.
/// A small bit set says "no" for nearly every word of running text before the table is touched.
/// </summary>
internal sealed class DateWordTable
{
    private const int FilterBits = 1 << 14;

    private readonly ulong[] triggerFilter = new ulong[FilterBits / 64];
    private readonly int[] slots;
    private readonly string[] words;
    private readonly DateWord[] meanings;

    public DateWordTable(IReadOnlyList<KeyValuePair<string, DateWord>> entries)
    {
        var size = 16;
        while (size < entries.Count * 2)
        {
            size *= 2;
        }

        slots = new int[size];
        words = new string[entries.Count];
        meanings = new DateWord[entries.Count];
        for (var i = 0; i < entries.Count; i++)
        {
            (words[i], meanings[i]) = (entries[i].Key, entries[i].Value);
            var hash = Hash(words[i]);
            var slot = hash & (uint)(size - 1);
            var known = false;
            while (slots[slot] != 0 && !known)
            {
                // The first meaning given to a form is the one it keeps.
                known = Same(words[i], words[slots[slot] - 1]);
                slot = (slot + 1) & (uint)(size - 1);
            }

            if (known)
            {
                continue;
            }

            slots[slot] = i + 1;
            if (meanings[i].Has(DateWordFlags.Trigger))
            {
                var bit = hash & (FilterBits - 1);
                triggerFilter[bit >> 6] |= 1UL << (int)(bit & 63);
            }
        }
    }

    /// <summary>One more letter of a hash; bit 5 folds the case of Latin letters, and what else it folds never equals a word of the table.</summary>
    public static uint Next(uint hash, char letter) => (hash * 31) + (letter | 0x20u);

    public static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = 0;
        foreach (var c in word)
        {
            hash = Next(hash, c);
        }

        return Mix(hash);
    }

    public static uint Mix(uint hash) => (hash * 0x9E3779B1u) >> 8;

    /// <summary>Whether a word with this (mixed) hash may be a trigger.</summary>
    public bool MayTrigger(uint hash)
    {
        var bit = hash & (FilterBits - 1);
        return (triggerFilter[bit >> 6] & (1UL << (int)(bit & 63))) != 0;
    }

    public DateWord Find(ReadOnlySpan<char> word) => Find(word, Hash(word));

    public DateWord Find(ReadOnlySpan<char> word, uint hash)
    {
        var mask = (uint)(slots.Length - 1);
        for (var slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (Same(word, words[slots[slot] - 1]))
            {
                return meanings[slots[slot] - 1];
            }
        }

        return default;
    }

    private static bool Same(ReadOnlySpan<char> word, string entry)
    {
        if (word.Length != entry.Length)
        {
            return false;
        }

        for (var i = 0; i < entry.Length; i++)
        {
            if ((word[i] | 0x20) != entry[i])
            {
                return false;
            }
        }

        return true;
    }
}
