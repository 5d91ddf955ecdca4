namespace ReviewLint.Meaning.Words;

/// <summary>Finds which of many beginnings a word has, in one walk along the word. For endings, words are read from their end.</summary>
internal sealed class AffixTrie(bool backwards)
{
    private readonly Dictionary<(int Node, char Letter), int> _next = [];
    private readonly List<int> _symbols = [-1];

    public bool IsEmpty => _symbols.Count == 1;

    public void Add(string affix, int symbol)
    {
        var node = 0;
        for (var i = 0; i < affix.Length; i++)
        {
            var key = (node, backwards ? affix[^(i + 1)] : affix[i]);
            if (!_next.TryGetValue(key, out var child))
            {
                child = _symbols.Count;
                _symbols.Add(-1);
                _next.Add(key, child);
            }

            node = child;
        }

        _symbols[node] = symbol;
    }

    /// <summary>Calls the sink's list with every affix's symbol that the word has.</summary>
    public void Find(ReadOnlySpan<char> word, List<int> symbols)
    {
        var node = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (!_next.TryGetValue((node, backwards ? word[^(i + 1)] : word[i]), out node))
            {
                return;
            }

            if (_symbols[node] >= 0)
            {
                symbols.Add(_symbols[node]);
            }
        }
    }
}
