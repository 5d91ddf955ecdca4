namespace ReviewLint.Language;

/// <summary>Where an annotator writes: one growing list of tokens and of sentences, shared by all texts of a document to spare allocations.</summary>
public sealed class AnnotationBuffer
{
    private Token[] _tokens = [];
    private SentenceRange[] _sentences = [];

    /// <summary>An empty buffer.</summary>
    public AnnotationBuffer()
    {
    }

    /// <summary>An empty buffer with room for so many tokens.</summary>
    internal AnnotationBuffer(int tokens) => _tokens = new Token[tokens];

    /// <summary>How many tokens fit before it grows.</summary>
    internal int Room => _tokens.Length - TokenCount;

    /// <summary>How many tokens were written.</summary>
    public int TokenCount { get; private set; }

    /// <summary>How many sentences were written.</summary>
    public int SentenceCount { get; private set; }

    /// <summary>All tokens so far, in order.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, TokenCount);

    /// <summary>All sentences so far, in order.</summary>
    public ReadOnlySpan<SentenceRange> Sentences => _sentences.AsSpan(0, SentenceCount);

    /// <summary>The tokens of one sentence.</summary>
    public ReadOnlySpan<Token> TokensOf(SentenceRange sentence) => _tokens.AsSpan(sentence.FirstToken, sentence.TokenCount);

    /// <summary>The tokens as memory, for holders that outlive a stack frame.</summary>
    public ReadOnlyMemory<Token> TokenMemory(int first, int count) => _tokens.AsMemory(first, count);

    /// <summary>The tokens of a range, for annotators that refine what they wrote.</summary>
    internal Span<Token> Writable(int first, int count) => _tokens.AsSpan(first, count);

    /// <summary>Adds a token.</summary>
    public void Add(in Token token)
    {
        if (TokenCount == _tokens.Length)
        {
            Array.Resize(ref _tokens, Math.Max(64, _tokens.Length * 2));
        }

        _tokens[TokenCount++] = token;
    }

    /// <summary>Adds a sentence.</summary>
    public void Add(in SentenceRange sentence)
    {
        if (SentenceCount == _sentences.Length)
        {
            Array.Resize(ref _sentences, Math.Max(8, _sentences.Length * 2));
        }

        _sentences[SentenceCount++] = sentence;
    }

    /// <summary>Forgets everything written, keeping the memory for the next document.</summary>
    public void Clear()
    {
        // Holding on to strings of the last document would keep them alive.
        Array.Clear(_tokens, 0, TokenCount);
        (TokenCount, SentenceCount) = (0, 0);
    }
}
