using ReviewLint.Language;

namespace ReviewLint.Meaning.Learning;

/// <summary>
/// What one model says of words and of pairs of words met so far, their features' weights added up: most words of a text are met again. Of fixed size, and what a sentence is
/// taken for does not depend on what it remembers. Not thread-safe.
/// </summary>
internal sealed class FeatureMemory(MeaningNetwork model)
{
    private const int Words = 1 << 12;
    private const int Pairs = 1 << 12;

    /// <summary>Kinds of token: parts of speech, and what stands for marks, quotations and the ends.</summary>
    private const int Kinds = 32;

    private const int NumberBits = 13;

    private readonly NumberedRow[] _numbers = new NumberedRow[1 << NumberBits];
    private const int GroupBits = 12;

    private readonly Group[] _groups = new Group[1 << GroupBits];
    private readonly KnownWord?[] _words = new KnownWord?[Words];
    private readonly Pair[] _pairs = new Pair[Pairs];

    private readonly int[] _sequences = new int[Kinds * Kinds * (Kinds + 1)];

    public MeaningNetwork Model => model;

    /// <summary>What is known of a token's word; null when the token has no number.</summary>
    public KnownWord? Of(in Token token, bool finnish)
    {
        if (token.Word == 0)
        {
            return null;
        }

        ref var place = ref _words[token.Word & (Words - 1)];
        return place is { } known && ReferenceEquals(known.Norm, token.Norm) && ReferenceEquals(known.Lemma, token.Lemma) && known.Finnish == finnish && known.UPos == token.UPos && known.Features == token.Features
            ? known
            : place = Make(token, finnish);
    }

    /// <summary>Where the weights of a pair of words are kept; null when it was not met before.</summary>
    public ref short[]? PairOf(int first, int second)
    {
        ref var pair = ref _pairs[(((uint)first * 0x9E3779B1u) ^ ((uint)second * 0x85EBCA6Bu)) >> 20];
        if (pair.First != first || pair.Second != second)
        {
            pair = new Pair { First = first, Second = second };
        }

        return ref pair.Weights;
    }

    /// <summary>Where the row of a sequence of kinds of token is kept: 0 when it was not asked for yet, 1 for none, else two more than where the row begins.</summary>
    /// <param name="before">The one or two kinds before, the first of two times 32.</param>
    /// <param name="part">The kind.</param>
    /// <param name="three">Whether two kinds come before.</param>
    public ref int SequenceOf(int before, int part, bool three) => ref _sequences[((three ? Kinds + before : before) * Kinds) + part];

    /// <summary>Where the weights of features that depend on one number alone are kept; null when they were not met before.</summary>
    /// <param name="kind">The kind of the first of them.</param>
    /// <param name="key">The number, of at most 56 bits.</param>
    public ref short[]? GroupOf(FeatureKind kind, ulong key)
    {
        key |= (ulong)((uint)kind + 1) << 56;
        ref var group = ref _groups[(int)((key * 0x9E3779B97F4A7C15UL) >> (64 - GroupBits))];
        if (group.Key != key)
        {
            group = new Group { Key = key };
        }

        return ref group.Weights;
    }

    /// <summary>Where the row of a feature of up to three numbers begins; -1 for none.</summary>
    public int RowOf(FeatureKind kind, int a, int b, int c)
    {
        // 24, 16 and 16 bits are more than any number here has, below zero or above.
        var key = ((ulong)((uint)kind + 1) << 56) | ((ulong)((uint)a & 0xFFFFFF) << 32) | (((uint)b & 0xFFFF) << 16) | ((uint)c & 0xFFFF);
        ref var kept = ref _numbers[(int)((key * 0x9E3779B97F4A7C15UL) >> (64 - NumberBits))];
        if (kept.Key != key)
        {
            kept = new NumberedRow(key, model.Rows.RowOf(FeatureSink.HashOf(kind, a, b, c)));
        }

        return kept.Row;
    }

    private KnownWord Make(in Token token, bool finnish)
    {
        var norm = FeatureSink.HashOf(token.Norm, finnish);
        var lemma = ReferenceEquals(token.Lemma, token.Norm) ? norm : FeatureSink.HashOf(token.Lemma, finnish);
        return new KnownWord
        {
            Norm = token.Norm,
            Lemma = token.Lemma,
            Finnish = finnish,
            UPos = token.UPos,
            Features = token.Features,
            NormHash = norm,
            LemmaHash = lemma,
            Entry = model.Classes.Of(norm, lemma),
            IsNegation = WordFeatures.IsNegation(token.Norm),
        };
    }

    /// <summary>Two words side by side, by their numbers, and the weights of what they say together.</summary>
    private struct Pair
    {
        public int First;
        public int Second;
        public short[]? Weights;
    }

    /// <summary>Features that depend on one number alone, and their weights.</summary>
    private struct Group
    {
        public ulong Key;
        public short[]? Weights;
    }

    /// <summary>A feature of numbers, packed, and where its row begins; -1 for none.</summary>
    private readonly record struct NumberedRow(ulong Key, int Row);
}
