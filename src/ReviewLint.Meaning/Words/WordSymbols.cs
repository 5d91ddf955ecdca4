using ReviewLint.Language;

namespace ReviewLint.Meaning.Words;

/// <summary>
/// What a table knows of the words met so far. Equal words share their strings, so most tokens are answered by comparing two references; what it returns
/// does not depend on what it remembers. Not thread-safe.
/// </summary>
internal sealed class WordSymbols(PhraseTable table)
{
    private const int FewestPlaces = 1 << 10;
    private const int MostPlaces = 1 << 13;
    private const int PartsOfSpeech = 32;
    private Word?[] _places = new Word?[FewestPlaces];
    private int _pushedOut;
    private readonly List<Symbol> _symbols = [];
    private readonly List<RootEdge> _edges = [];
    private readonly List<int> _affixes = [];
    private readonly RootEdge[]?[] _rootEdgesOfParts = new RootEdge[]?[PartsOfSpeech];

    /// <summary>The symbols of a token's form and lemma.</summary>
    public Word Of(in Token token)
    {
        // Numbers are given one after the other: words seldom push each other out.
        ref var place = ref _places[token.Word != 0 ? token.Word & (_places.Length - 1) : PlaceOf(token.Norm, token.Lemma)];
        if (place is { } known && ReferenceEquals(known.Norm, token.Norm) && ReferenceEquals(known.Lemma, token.Lemma))
        {
            return known;
        }

        // A short document needs few places, and a long one is worth more.
        if (place is not null && ++_pushedOut > _places.Length && _places.Length < MostPlaces)
        {
            (_places, _pushedOut) = (new Word?[_places.Length * 4], 0);
            return Of(token);
        }

        return place = Find(token.Norm, token.Lemma);
    }

    /// <summary>The ways on from the root that a part of speech opens, whatever the word; the features that the token must have are still to be tested.</summary>
    public unsafe ReadOnlySpan<RootEdge> RootEdgesOf(UPos part)
    {
        if (_rootEdgesOfParts[(int)part] is { } known)
        {
            return known;
        }

        var edges = new List<RootEdge>();
        ref readonly var root = ref table.Nodes[PhraseMatcher.Root];
        for (var i = root.FirstGeneric; i < root.FirstGeneric + root.GenericCount; i++)
        {
            ref readonly var edge = ref table.Generic[i];
            var parts = table.Tests[edge.Test].Parts;
            if ((parts == 0 || (parts & (1u << (int)part)) != 0) && (edge.Kind != ElementKind.Name || part == UPos.PROPN))
            {
                edges.Add(new RootEdge(edge.Test, edge.Child, table.Nodes[edge.Child].Ahead, edge.Kind));
            }
        }

        return _rootEdgesOfParts[(int)part] = [.. edges];
    }

    private int PlaceOf(string norm, string lemma)
    {
        var hash = (uint)norm.Length + ((uint)lemma.Length << 8);
        if (norm.Length > 0)
        {
            hash = (hash * 0x9E3779B1u) ^ norm[0];
            hash = (hash * 0x9E3779B1u) ^ norm[norm.Length >> 1];
            hash = (hash * 0x9E3779B1u) ^ norm[norm.Length >> 2];
            hash = (hash * 0x9E3779B1u) ^ norm[^1];
        }

        hash *= 0x85EBCA6Bu;
        return (int)((hash ^ (hash >> 15)) & (uint)(_places.Length - 1));
    }

    private Word Find(string norm, string lemma)
    {
        _symbols.Clear();
        _edges.Clear();
        Span<char> room = stackalloc char[64];
        var form = SentenceEdges.Plain(norm, room);
        Span<char> lemmaRoom = stackalloc char[64];
        var plain = SentenceEdges.Plain(lemma, lemmaRoom);
        if (plain.SequenceEqual(form))
        {
            Add(form, WordSource.Either);
        }
        else
        {
            Add(form, WordSource.Form);
            Add(plain, WordSource.Lemma);
        }

        FindRootEdges();
        return new Word(norm, lemma, [.. _symbols], [.. _edges]);
    }

    private void Add(ReadOnlySpan<char> word, WordSource source)
    {
        if (table.SymbolOf(word) is var symbol and >= 0)
        {
            _symbols.Add(new Symbol(symbol, source, PhraseNode.BitOf(symbol)));
        }

        _affixes.Clear();
        if (!table.Prefixes.IsEmpty)
        {
            table.Prefixes.Find(word, _affixes);
        }

        if (!table.Suffixes.IsEmpty)
        {
            table.Suffixes.Find(word, _affixes);
        }

        foreach (var affix in _affixes)
        {
            _symbols.Add(new Symbol(affix, source, PhraseNode.BitOf(affix)));
        }
    }

    private unsafe void FindRootEdges()
    {
        var end = table.Nodes[PhraseMatcher.Root].FirstEdge + table.Nodes[PhraseMatcher.Root].EdgeCount;
        foreach (var (symbol, source, _) in _symbols)
        {
            for (var e = table.RootEdges[symbol]; e >= 0 && e < end && table.Edges[e].Symbol == symbol; e++)
            {
                if ((table.Edges[e].Source & source) != 0)
                {
                    _edges.Add(new RootEdge(table.Edges[e].Test, table.Edges[e].Child, table.Nodes[table.Edges[e].Child].Ahead, ElementKind.Words));
                }
            }
        }
    }

    /// <summary>A word, as form and lemma.</summary>
    public sealed class Word(string norm, string lemma, Symbol[] symbols, RootEdge[] rootEdges)
    {
        /// <summary>Its form.</summary>
        public string Norm { get; } = norm;

        /// <summary>Its lemma.</summary>
        public string Lemma { get; } = lemma;

        /// <summary>The words and affixes of the table that it is or has.</summary>
        public Symbol[] Symbols { get; } = symbols;

        /// <summary>Where a phrase that begins with it may go on.</summary>
        public RootEdge[] RootEdges { get; } = rootEdges;

        /// <summary>The bits of its symbols, and the one that every token has.</summary>
        public ulong Bits { get; } = symbols.Aggregate(PhraseNode.Always, (bits, symbol) => bits | symbol.Bit);

        /// <summary>The bits of the words of which one must follow for a phrase that begins with it.</summary>
        public ulong Ahead { get; } = rootEdges.Aggregate(0UL, (bits, edge) => bits | edge.Ahead);
    }

    /// <summary>A word or affix of the table, whether form or lemma has it, and its bit.</summary>
    public readonly record struct Symbol(int Number, WordSource Source, ulong Bit);

    /// <summary>A way on from the root.</summary>
    public readonly record struct RootEdge(int Test, int Child, ulong Ahead, ElementKind Kind);
}
