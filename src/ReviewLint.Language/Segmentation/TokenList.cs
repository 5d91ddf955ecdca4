namespace ReviewLint.Language.Segmentation;

/// <summary>A growing array of raw tokens that is used again for every text.</summary>
internal sealed class TokenList
{
    private RawToken[] _items = new RawToken[256];
    private FormFacts[] _facts = new FormFacts[256];

    public int Count { get; set; }

    public ref RawToken this[int index] => ref _items[index];

    /// <summary>What is known of the form of each token, for whoever divides the text into sentences; to be written first.</summary>
    public Span<FormFacts> Facts
    {
        get
        {
            if (_facts.Length < Count)
            {
                _facts = new FormFacts[_items.Length];
            }

            return _facts.AsSpan(0, Count);
        }
    }

    public void Add(int start, int length, RawKind kind)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, _items.Length * 2);
        }

        _items[Count++] = new RawToken { Start = start, Length = length, Kind = kind };
    }
}
