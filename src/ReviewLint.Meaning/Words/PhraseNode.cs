namespace ReviewLint.Meaning.Words;

/// <summary>
/// A node of the compiled trie: its stretches of the edge and output tables, the node behind a gap (-1 for none), and which words lead on from it. Most paths end at
/// their second word: a node that the next word does not lead on from, and that has nothing to report, need not be opened.
/// </summary>
/// <param name="FirstEdge">Its first edge.</param>
/// <param name="EdgeCount">How many edges it has.</param>
/// <param name="FirstGeneric">Its first edge by kind of token.</param>
/// <param name="GenericCount">How many of those it has.</param>
/// <param name="FirstOutput">The first phrase that ends here.</param>
/// <param name="OutputCount">How many end here.</param>
/// <param name="Gap">The node behind a gap.</param>
/// <param name="AheadLow">The lower half of <see cref="Ahead"/>: in halves, a table of nodes has no gaps and may begin at any number.</param>
/// <param name="AheadHigh">The upper half.</param>
internal readonly record struct PhraseNode(int FirstEdge, int EdgeCount, int FirstGeneric, int GenericCount, int FirstOutput, int OutputCount, int Gap, uint AheadLow, uint AheadHigh)
{
    /// <summary>The bit that every next token has.</summary>
    public const ulong Always = 1UL << 63;

    /// <summary>A bit for each word that leads on (several share one); <see cref="Always"/> when it must be opened whatever comes next.</summary>
    public ulong Ahead => AheadLow | ((ulong)AheadHigh << 32);

    /// <summary>The bit of a word by its symbol.</summary>
    public static ulong BitOf(int symbol) => 1UL << (symbol % 63);
}

/// <summary>One way on: a word (by symbol) or a kind of token, with a test.</summary>
internal readonly record struct PhraseEdge(int Symbol, WordSource Source, ElementKind Kind, int Test, int Child);

/// <summary>A phrase that ends at a node.</summary>
internal readonly record struct PhraseOutput(int Id, bool AtEnd);
