using System.Runtime.InteropServices;

namespace ReviewLint.Meaning.Words;

/// <summary>The working memory of a matcher, one a thread, so that matching allocates nothing.</summary>
internal sealed class PhraseScratch
{
    private const int MaxKeptNodes = 1 << 16;
    private readonly List<(int Symbol, WordSource Source)> _symbols = [];
    private readonly List<int> _symbolEnds = [];
    private readonly List<int> _affixes = [];
    private int[] _stepOfNode = [];
    private int[] _placeOfNode = [];
    private int _step;
    private int _tokenFirst;

    public List<(int Node, int Skips)> Current { get; private set; } = [];

    public List<(int Node, int Skips)> Next { get; private set; } = [];

    public void Prepare(int nodes)
    {
        if (_stepOfNode.Length < nodes)
        {
            (_stepOfNode, _placeOfNode, _step) = (new int[nodes], new int[nodes], 0);
        }

        _symbols.Clear();
        _symbolEnds.Clear();
        Next.Clear();
    }

    /// <summary>Gives back what only a very large pack needed.</summary>
    public void Release()
    {
        if (_stepOfNode.Length > MaxKeptNodes)
        {
            (_stepOfNode, _placeOfNode) = ([], []);
        }
    }

    public void NewStep()
    {
        if (++_step == int.MaxValue)
        {
            Array.Clear(_stepOfNode);
            _step = 1;
        }
    }

    public void Swap()
    {
        (Current, Next) = (Next, Current);
        Next.Clear();
        NewStep();
    }

    /// <summary>Adds a node to the next step, once; a node that may wait longer wins.</summary>
    public void Open(int node, int skips)
    {
        if (_stepOfNode[node] == _step)
        {
            var place = _placeOfNode[node];
            if (Next[place].Skips < skips)
            {
                Next[place] = (node, skips);
            }

            return;
        }

        (_stepOfNode[node], _placeOfNode[node]) = (_step, Next.Count);
        Next.Add((node, skips));
    }

    public void BeginToken() => _tokenFirst = _symbols.Count;

    public void AddSymbol(int symbol, WordSource source) => _symbols.Add((symbol, source));

    public void AddAffixes(in AffixTable table, ReadOnlySpan<char> word, WordSource source)
    {
        _affixes.Clear();
        table.Find(word, _affixes);
        foreach (var symbol in _affixes)
        {
            _symbols.Add((symbol, source));
        }
    }

    public void MarkBoth()
    {
        for (var i = _tokenFirst; i < _symbols.Count; i++)
        {
            _symbols[i] = (_symbols[i].Symbol, WordSource.Either);
        }
    }

    public void EndToken() => _symbolEnds.Add(_symbols.Count);

    public ReadOnlySpan<(int Symbol, WordSource Source)> SymbolsOf(int token)
    {
        var start = token == 0 ? 0 : _symbolEnds[token - 1];
        return CollectionsMarshal.AsSpan(_symbols)[start.._symbolEnds[token]];
    }
}
