namespace ReviewLint.Meaning.Words;

/// <summary>The working memory of the matchers, one a thread, so that matching allocates nothing.</summary>
internal sealed class PhraseScratch
{
    private const int MaxKeptNodes = 1 << 16;

    // English and Finnish, of the word lists and of the rules; the two of sections; a user's pack.
    private const int MaxKeptTables = 8;

    private readonly List<(PhraseTable Table, WordSymbols Words)> _tables = [];
    private int[] _stepOfNode = [];
    private int[] _placeOfNode = [];
    private int _step;
    private readonly OpenNode[][] _buffers = [new OpenNode[64], new OpenNode[64]];
    private int _inUse;
    private int _nextCount;

    /// <summary>What was found out about the words that the matcher at hand has met.</summary>
    public WordSymbols Words { get; private set; } = null!;

    /// <summary>The words of the sentence.</summary>
    public WordAt[] Sentence { get; private set; } = new WordAt[64];

    /// <summary>The nodes that the step at hand reached.</summary>
    public ReadOnlySpan<OpenNode> Next => _buffers[_inUse].AsSpan(0, _nextCount);

    public void Prepare(PhraseTable table, int tokens)
    {
        if (_stepOfNode.Length < table.NodeCount)
        {
            (_stepOfNode, _placeOfNode, _step) = (new int[table.NodeCount], new int[table.NodeCount], 0);
        }

        // One more, for what follows the last.
        if (Sentence.Length <= tokens)
        {
            Sentence = new WordAt[tokens * 2];
        }

        _nextCount = 0;
        Words = WordsOf(table);
    }

    /// <summary>Gives back what only a very large pack needed.</summary>
    public void Release()
    {
        if (_stepOfNode.Length > MaxKeptNodes)
        {
            (_stepOfNode, _placeOfNode) = ([], []);
        }
    }

    /// <summary>Begins the steps of another first token.</summary>
    public void Begin()
    {
        _nextCount = 0;
        NewStep();
    }

    /// <summary>Begins the next step; gives the nodes that the last one reached.</summary>
    public ReadOnlySpan<OpenNode> Advance()
    {
        var reached = Next;
        (_inUse, _nextCount) = (1 - _inUse, 0);
        NewStep();
        return reached;
    }

    /// <summary>Marks a node as reached in this step; false when it was before.</summary>
    public bool Reach(int node)
    {
        if (_stepOfNode[node] == _step)
        {
            return false;
        }

        _stepOfNode[node] = _step;
        return true;
    }

    /// <summary>Adds a node that was just reached to the next step.</summary>
    public void Open(int node) => Add(new OpenNode(node, 0));

    /// <summary>Adds the node behind a gap to the next step, once; one that may wait longer wins.</summary>
    public void Wait(int node, int skips)
    {
        if (_stepOfNode[node] == _step)
        {
            ref var open = ref _buffers[_inUse][_placeOfNode[node]];
            open = open with { Skips = Math.Max(open.Skips, skips) };
            return;
        }

        (_stepOfNode[node], _placeOfNode[node]) = (_step, _nextCount);
        Add(new OpenNode(node, skips));
    }

    private void Add(OpenNode node)
    {
        ref var buffer = ref _buffers[_inUse];
        if (_nextCount == buffer.Length)
        {
            Array.Resize(ref buffer, _nextCount * 2);
        }

        buffer[_nextCount++] = node;
    }

    private void NewStep()
    {
        if (++_step == int.MaxValue)
        {
            Array.Clear(_stepOfNode);
            _step = 1;
        }
    }

    private WordSymbols WordsOf(PhraseTable table)
    {
        foreach (var (known, words) in _tables)
        {
            if (ReferenceEquals(known, table))
            {
                return words;
            }
        }

        // A server that loads packs anew must not keep all of them alive.
        if (_tables.Count == MaxKeptTables)
        {
            _tables.RemoveAt(0);
        }

        var made = new WordSymbols(table);
        _tables.Add((table, made));
        return made;
    }
}

/// <summary>A path of the trie that is open at a token.</summary>
/// <param name="Node">How far it has come.</param>
/// <param name="Skips">How many tokens it may still pass over.</param>
internal readonly record struct OpenNode(int Node, int Skips);

/// <summary>A word of the sentence at hand.</summary>
/// <param name="Word">What the table knows of it; null for a token that no phrase may use a word of.</param>
/// <param name="Bits">The bits of its symbols, and the one that every token has.</param>
/// <param name="Ahead">The bits of the words of which one must follow for a phrase that begins with it.</param>
internal readonly record struct WordAt(WordSymbols.Word? Word, ulong Bits, ulong Ahead);
