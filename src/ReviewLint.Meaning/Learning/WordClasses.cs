using System.Runtime.InteropServices;

namespace ReviewLint.Meaning.Learning;

/// <summary>
/// Words grouped by likeness of meaning ("superb" with "splendid"), so that what was learned of one helps with the others, and how good or bad they sound. A table of hashes; the words themselves are not stored.
/// The source of the groups is described in <c>src/ReviewLint.Training/Data/words</c>.
/// </summary>
internal sealed class WordClasses(ReadOnlyMemory<byte> table)
{
    /// <summary>Places of the table, a power of two.</summary>
    public const int Places = 1 << 16;

    private const int ClassBits = 12;
    private const int Classes = (1 << ClassBits) - 1;
    private const int Offset = 8;

    /// <summary>Bytes of the table: a check and an entry, 16 bits each, a place.</summary>
    public const int Size = Places * sizeof(uint);

    /// <summary>Entry of a word by its form, or else by its lemma; 0 without one.</summary>
    public ushort Of(uint norm, uint lemma)
    {
        var found = Find(norm);
        return found != 0 || norm == lemma ? found : Find(lemma);
    }

    /// <summary>Class of an entry, from 1; 0 when it has none.</summary>
    public static int ClassOf(ushort entry) => entry & Classes;

    /// <summary>How good (up to 3) or bad (down to -3) the word of an entry sounds; 0 for neither.</summary>
    public static int ValenceOf(ushort entry) => entry >> ClassBits is not 0 and var stored ? stored - Offset : 0;

    /// <summary>Makes a table.</summary>
    /// <param name="words">Words' hashes, classes from 1 or 0, and valences.</param>
    public static byte[] Write(IEnumerable<(uint Hash, ushort Class, int Valence)> words)
    {
        var places = new uint[Places];
        foreach (var (hash, number, valence) in words)
        {
            var place = hash % Places;
            while (places[place] != 0 && places[place] >> 16 != CheckOf(hash))
            {
                place = (place + 1) % Places;
            }

            places[place] = (CheckOf(hash) << 16) | number | (valence == 0 ? 0u : (uint)(valence + Offset) << ClassBits);
        }

        return MemoryMarshal.AsBytes<uint>(places).ToArray();
    }

    private static uint CheckOf(uint hash) => (hash * 0x9E3779B1u) >> 16;

    private ushort Find(uint hash)
    {
        var places = MemoryMarshal.Cast<byte, uint>(table.Span);
        var (place, check) = (hash % Places, CheckOf(hash));
        while (places[(int)place] is not 0 and var entry)
        {
            if (entry >> 16 == check)
            {
                return (ushort)entry;
            }

            place = (place + 1) % Places;
        }

        return 0;
    }
}
