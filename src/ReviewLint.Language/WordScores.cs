namespace ReviewLint.Language;

/// <summary>What <see cref="LanguageIdentifier"/> made of the words met last: most words of a text are met again. Not thread-safe.</summary>
internal sealed class WordScores
{
    private const int Places = 1 << 10;
    private const int Longest = 16;
    private readonly char[] _letters = new char[Places * Longest];
    private readonly Entry[] _entries = new Entry[Places];

    /// <summary>The score of a word, worked out when it is not known.</summary>
    public int Of(ReadOnlySpan<char> word, ScoreWord score, out bool grammar)
    {
        if (word.Length is 0 or > Longest)
        {
            return score(word, out grammar);
        }

        var place = PlaceOf(word);
        ref var entry = ref _entries[place];
        var letters = _letters.AsSpan(place * Longest, Longest);
        if (entry.Length != word.Length || !word.SequenceEqual(letters[..word.Length]))
        {
            entry.Score = (sbyte)score(word, out entry.Grammar);
            entry.Length = (byte)word.Length;
            word.CopyTo(letters);
        }

        grammar = entry.Grammar;
        return entry.Score;
    }

    private static int PlaceOf(ReadOnlySpan<char> word)
    {
        var hash = ((uint)word.Length * 0x9E3779B1u) ^ word[0];
        hash = (hash * 0x9E3779B1u) ^ word[word.Length >> 1];
        hash = (hash * 0x9E3779B1u) ^ word[^1];
        hash = ((hash * 0x9E3779B1u) ^ word[word.Length >> 2]) * 0x85EBCA6Bu;
        return (int)((hash ^ (hash >> 15)) & (Places - 1));
    }

    /// <summary>Scores a word.</summary>
    public delegate int ScoreWord(ReadOnlySpan<char> word, out bool grammar);

    private struct Entry
    {
        public byte Length;
        public sbyte Score;
        public bool Grammar;
    }
}
