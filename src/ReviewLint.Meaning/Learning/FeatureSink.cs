using ReviewLint.Meaning.Reading;

namespace ReviewLint.Meaning.Learning;

/// <summary>Collects the features of a sentence as hashes, in a buffer that is used over and over; with their parts only where a reason is asked for.</summary>
internal sealed class FeatureSink
{
    private uint[] _hashes = new uint[1024];
    private FeatureKind[] _kinds = new FeatureKind[1024];
    private uint[] _lemmas = new uint[128];
    private uint[] _norms = new uint[128];
    private ushort[] _classes = new ushort[128];

    public int Count { get; private set; }

    public ReadOnlySpan<uint> Hashes => _hashes.AsSpan(0, Count);

    public ReadOnlySpan<FeatureKind> Kinds => _kinds.AsSpan(0, Count);

    /// <summary>The parts of the features, in the same order; null unless reasons are wanted.</summary>
    public List<FeatureParts>? Parts { get; set; }

    /// <summary>Forgets the features of the sentence before and hashes the words of this one.</summary>
    public void Begin(SentenceReading reading, WordClasses? classes)
    {
        Count = 0;
        Parts?.Clear();
        if (_lemmas.Length < reading.Count)
        {
            _lemmas = new uint[reading.Count * 2];
            _norms = new uint[reading.Count * 2];
            _classes = new ushort[reading.Count * 2];
        }

        for (var i = 0; i < reading.Count; i++)
        {
            ref readonly var token = ref reading.At(i);
            _norms[i] = HashOf(token.Norm, reading.Finnish);
            _lemmas[i] = ReferenceEquals(token.Lemma, token.Norm) ? _norms[i] : HashOf(token.Lemma, reading.Finnish);
            _classes[i] = classes is null ? (ushort)0 : classes.Of(_norms[i], _lemmas[i]);
        }
    }

    public uint LemmaAt(int token) => _lemmas[token];

    public uint NormAt(int token) => _norms[token];

    /// <summary>Class of the word, from 1; 0 when the word has none.</summary>
    public int ClassAt(int token) => WordClasses.ClassOf(_classes[token]);

    /// <summary>How good (up to 3) or bad (down to -3) the word sounds by itself.</summary>
    public int ValenceAt(int token) => WordClasses.ValenceOf(_classes[token]);

    /// <summary>Adds a feature of up to three numbers.</summary>
    public void Add(FeatureKind kind, int a = 0, int b = 0, int c = 0)
    {
        Push(kind, Mix(Mix(Mix(Mix(0x9E3779B9u, (uint)kind), (uint)a), (uint)b), (uint)c));
        Parts?.Add(new FeatureParts(kind, a, b, c, null, null, null));
    }

    /// <summary>Adds a feature of one to three words and a number.</summary>
    public void AddWords(FeatureKind kind, uint first, uint second, uint third, int number, string one, string? two = null, string? three = null)
    {
        Push(kind, Mix(Mix(Mix(Mix(Mix(0x7F4A7C15u, (uint)kind), first), second), third), (uint)number));
        Parts?.Add(new FeatureParts(kind, number, 0, 0, one, two, three));
    }

    /// <summary>A stable hash of a word, apart for each language.</summary>
    public static uint HashOf(ReadOnlySpan<char> word, bool finnish)
    {
        var hash = finnish ? 0x811C9DC5u ^ 0x5BD1E995u : 0x811C9DC5u;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }

    private void Push(FeatureKind kind, uint hash)
    {
        if (Count == _hashes.Length)
        {
            Array.Resize(ref _hashes, Count * 2);
            Array.Resize(ref _kinds, Count * 2);
        }

        _hashes[Count] = hash;
        _kinds[Count++] = kind;
    }

    private static uint Mix(uint hash, uint value)
    {
        hash ^= value * 0x85EBCA6Bu;
        hash = (hash << 13) | (hash >> 19);
        hash = (hash * 5) + 0xE6546B64u;
        hash ^= hash >> 16;
        return hash * 0xC2B2AE35u;
    }
}

/// <summary>What a feature is made of, for reasons.</summary>
internal readonly record struct FeatureParts(FeatureKind Kind, int A, int B, int C, string? One, string? Two, string? Three);
