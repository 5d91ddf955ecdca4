using ReviewLint.Meaning.Reading;

namespace ReviewLint.Meaning.Learning;

/// <summary>Collects the features of a sentence as hashes, in a buffer that is used over and over; with their parts only where a reason is asked for.</summary>
internal sealed class FeatureSink
{
    // Stands for the weights of what was met once.
    private static readonly short[] s_once = new short[1];

    private uint[] _hashes = new uint[1024];
    private FeatureKind[] _kinds = new FeatureKind[1024];
    private uint[] _lemmas = new uint[128];
    private uint[] _norms = new uint[128];
    private ushort[] _classes = new ushort[128];
    private bool[] _negations = new bool[128];
    private KnownWord?[] _known = new KnownWord?[128];
    private int[] _rows = new int[256];
    private short[][] _weights = new short[256][];
    private int _rowCount;
    private int _weightCount;
    private FeatureMemory? _kept;
    private FeatureMemory? _memory;
    private bool _isListing;
    private FeatureKind _groupKind;
    private ulong _groupKey;
    private int _groupStart;

    public int Count { get; private set; }

    /// <summary>Where the rows begin of features that were looked up before and are not among <see cref="Hashes"/>.</summary>
    public ReadOnlySpan<int> Rows => _rows.AsSpan(0, _rowCount);

    /// <summary>The weights of features that were added up before and are not among <see cref="Hashes"/>.</summary>
    public ReadOnlySpan<short[]> Weights => _weights.AsSpan(0, _weightCount);

    public ReadOnlySpan<uint> Hashes => _hashes.AsSpan(0, Count);

    public ReadOnlySpan<FeatureKind> Kinds => _kinds.AsSpan(0, Count);

    /// <summary>The parts of the features, in the same order; null unless reasons are wanted.</summary>
    public List<FeatureParts>? Parts { get; set; }

    /// <summary>Forgets the features of the sentence before and hashes the words of this one.</summary>
    /// <param name="reading">The sentence.</param>
    /// <param name="classes">Groups of words that features may use.</param>
    /// <param name="model">The model that will weigh the features, so that what it says of words and their neighbours can be kept; null where every feature is to be listed.</param>
    public void Begin(SentenceReading reading, WordClasses? classes, MeaningNetwork? model = null)
    {
        (Count, _rowCount, _weightCount) = (0, 0, 0);
        Parts?.Clear();
        if (_lemmas.Length < reading.Count)
        {
            var length = reading.Count * 2;
            (_lemmas, _norms, _classes, _negations, _known) = (new uint[length], new uint[length], new ushort[length], new bool[length], new KnownWord?[length]);
        }

        _memory = model is null ? null : _kept = _kept?.Model == model ? _kept : new FeatureMemory(model);
        for (var i = 0; i < reading.Count; i++)
        {
            ref readonly var token = ref reading[i];
            if ((_known[i] = _memory?.Of(token, reading.Finnish)) is { } known)
            {
                (_norms[i], _lemmas[i], _classes[i], _negations[i]) = (known.NormHash, known.LemmaHash, known.Entry, known.IsNegation);
                continue;
            }

            _norms[i] = HashOf(token.Norm, reading.Finnish);
            _lemmas[i] = ReferenceEquals(token.Lemma, token.Norm) ? _norms[i] : HashOf(token.Lemma, reading.Finnish);
            _classes[i] = classes is null ? (ushort)0 : classes.Of(_norms[i], _lemmas[i]);
            _negations[i] = WordFeatures.IsNegation(token.Norm);
        }
    }

    /// <summary>Forgets rows and weights that were added to the outputs; the listed features stay, for reasons.</summary>
    public void Flush() => (_rowCount, _weightCount) = (0, 0);

    public uint LemmaAt(int token) => _lemmas[token];

    public uint NormAt(int token) => _norms[token];

    /// <summary>Class of the word, from 1; 0 when the word has none.</summary>
    public int ClassAt(int token) => WordClasses.ClassOf(_classes[token]);

    /// <summary>How good (up to 3) or bad (down to -3) the word sounds by itself.</summary>
    public int ValenceAt(int token) => WordClasses.ValenceOf(_classes[token]);

    public bool IsNegationAt(int token) => _negations[token];

    /// <summary>Adds what a word says alone, wherever it stands.</summary>
    public void AddAlone(SentenceReading reading, int token)
    {
        if (_known[token] is not { } known)
        {
            WordFeatures.AddAlone(reading, token, this);
            return;
        }

        if (IsSummed(known.Alone))
        {
            Push(known.Alone);
            return;
        }

        var from = BeginList();
        WordFeatures.AddAlone(reading, token, this);
        EndList(from, ref known.Alone);
    }

    /// <summary>Adds what the inflection of a word says.</summary>
    public void AddInflection(SentenceReading reading, int token)
    {
        if (_known[token] is not { } known)
        {
            ClauseFeatures.AddInflection(reading[token], this);
            return;
        }

        if (IsSummed(known.Inflection))
        {
            Push(known.Inflection);
            return;
        }

        var from = BeginList();
        ClauseFeatures.AddInflection(reading[token], this);
        EndList(from, ref known.Inflection);
    }

    /// <summary>Adds what two words side by side say.</summary>
    public void AddPair(SentenceReading reading, int first, int second)
    {
        if (_memory is null || _known[first] is null || _known[second] is null)
        {
            WordFeatures.AddPair(reading, first, second, this);
            return;
        }

        ref var weights = ref _memory.PairOf(reading[first].Word, reading[second].Word);
        if (IsSummed(weights))
        {
            Push(weights);
            return;
        }

        var from = BeginList();
        WordFeatures.AddPair(reading, first, second, this);
        EndList(from, ref weights);
    }

    /// <summary>Adds the sequence of a kind of token and the one or two kinds before it.</summary>
    /// <param name="before">The kinds before, the first of two times 32.</param>
    /// <param name="part">The kind.</param>
    /// <param name="three">Whether two kinds come before.</param>
    public void AddSequence(int before, int part, bool three)
    {
        if (_memory is null)
        {
            Add(FeatureKind.Parts, before, part);
            return;
        }

        ref var row = ref _memory.SequenceOf(before, part, three);
        if (row == 0)
        {
            row = _memory.Model.Rows.RowOf(HashOf(FeatureKind.Parts, before, part, 0)) + 2;
        }

        PushRow(row - 2);
    }

    /// <summary>
    /// Adds features that depend on one number alone, if they were added up before; else gives false, and what is added until <see cref="EndGroup"/> is the group:
    /// at most <see cref="FeatureRows.MostKept"/> features, all of numbers that the one number tells.
    /// </summary>
    /// <param name="kind">The kind of the first of them.</param>
    /// <param name="key">The number, of at most 56 bits.</param>
    public bool AddGroup(FeatureKind kind, ulong key)
    {
        if (_memory is null)
        {
            return false;
        }

        ref var weights = ref _memory.GroupOf(kind, key);
        if (IsSummed(weights))
        {
            Push(weights);
            return true;
        }

        (_groupKind, _groupKey, _groupStart) = (kind, key, BeginList());
        return false;
    }

    /// <summary>Ends the group that <see cref="AddGroup"/> began.</summary>
    public void EndGroup()
    {
        if (_memory is not null)
        {
            EndList(_groupStart, ref _memory.GroupOf(_groupKind, _groupKey));
        }
    }

    /// <summary>Adds a feature of up to three numbers.</summary>
    public void Add(FeatureKind kind, int a = 0, int b = 0, int c = 0)
    {
        if (_memory is not null && !_isListing)
        {
            PushRow(_memory.RowOf(kind, a, b, c));
            return;
        }

        Push(kind, HashOf(kind, a, b, c));
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

    /// <summary>The hash of a feature of up to three numbers.</summary>
    public static uint HashOf(FeatureKind kind, int a, int b, int c) => Mix(Mix(Mix(Mix(0x9E3779B9u, (uint)kind), (uint)a), (uint)b), (uint)c);

    private static bool IsSummed(short[]? weights) => weights is not null && !ReferenceEquals(weights, s_once);

    // Features from here on are listed, and may be added up once for all.
    private int BeginList()
    {
        _isListing = true;
        return Count;
    }

    // What is met for the first time may never be met again: only from the second time on are the features taken back and the sum of their weights kept.
    private void EndList(int from, ref short[]? weights)
    {
        _isListing = false;
        if (weights is null)
        {
            weights = s_once;
            return;
        }

        weights = _memory!.Model.Rows.SumOf(Hashes[from..]) ?? [];
        Count = from;
        Push(weights);
    }

    private void PushRow(int row)
    {
        if (row < 0)
        {
            return;
        }

        if (_rowCount == _rows.Length)
        {
            Array.Resize(ref _rows, _rowCount * 2);
        }

        _rows[_rowCount++] = row;
    }

    private void Push(short[]? weights)
    {
        if (weights is null or [])
        {
            return;
        }

        if (_weightCount == _weights.Length)
        {
            Array.Resize(ref _weights, _weightCount * 2);
        }

        _weights[_weightCount++] = weights;
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
