namespace ReviewLint.Meaning.Words;

/// <summary>Collects beginnings of words, or endings (read from their end), for an <see cref="AffixTable"/>.</summary>
internal sealed class AffixTrie(bool backwards)
{
    private readonly Dictionary<(int Node, char Letter), int> _next = [];

    /// <summary>Of each node the symbol of the affix that ends there, or -1.</summary>
    public List<int> Symbols { get; } = [-1];

    /// <summary>The children, in the order in which they came.</summary>
    public IReadOnlyCollection<KeyValuePair<(int Node, char Letter), int>> Children => _next;

    public void Add(string affix, int symbol)
    {
        var node = 0;
        for (var i = 0; i < affix.Length; i++)
        {
            var key = (node, backwards ? affix[^(i + 1)] : affix[i]);
            if (!_next.TryGetValue(key, out var child))
            {
                child = Symbols.Count;
                Symbols.Add(-1);
                _next.Add(key, child);
            }

            node = child;
        }

        Symbols[node] = symbol;
    }
}
