using ReviewLint.Language;

namespace ReviewLint.Meaning.Words;

/// <summary>
/// Finds all phrases of many word lists in one pass over a sentence's tokens. Immutable and thread-safe; built by <see cref="PhraseMatcherBuilder"/>.
/// A trie over tokens, walked with all its open paths at once: time is linear in the tokens for a given set of phrases, whatever the text.
/// </summary>
public sealed unsafe class PhraseMatcher
{
    internal const int Root = 0;
    internal const int StartRoot = 1;
    private const int GapLength = 4;

    [ThreadStatic]
    private static PhraseScratch? _scratch;

    private readonly PhraseTable _table;

    internal PhraseMatcher(PhraseTable table) => _table = table;

    /// <summary>Finds every occurrence of every phrase, in the order of their first token, and appends them. Words inside quotation marks are passed over.</summary>
    public void Match(ReadOnlySpan<Token> tokens, List<PhraseMatch> matches)
    {
        var scratch = _scratch ??= new PhraseScratch();
        scratch.Prepare(_table.NodeCount);
        var (first, last) = (SentenceEdges.First(tokens), SentenceEdges.Last(tokens));
        for (var i = 0; i < tokens.Length; i++)
        {
            FindSymbols(tokens[i], scratch);
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            scratch.Current.Clear();
            scratch.NewStep();
            FollowRoot(i, tokens, scratch);
            if (i == first)
            {
                Follow(StartRoot, i, tokens, scratch);
            }

            for (var at = i; scratch.Next.Count > 0; at++)
            {
                Report(i, at, last, scratch, matches);
                if (at + 1 == tokens.Length)
                {
                    break;
                }

                scratch.Swap();
                foreach (var (node, skips) in scratch.Current)
                {
                    Follow(node, at + 1, tokens, scratch);
                    if (skips > 0 && !SentenceEdges.IsBarrier(tokens[at + 1]))
                    {
                        scratch.Open(node, skips - 1);
                    }
                }
            }

            scratch.Next.Clear();
        }

        scratch.Release();

        // The tables are read through pointers: whoever holds the matcher holds what they lie in.
        GC.KeepAlive(this);
    }

    private void Report(int start, int at, int last, PhraseScratch scratch, List<PhraseMatch> matches)
    {
        // Nodes that only wait in a gap were reported when they were reached; gap nodes have no outputs.
        for (var i = 0; i < scratch.Next.Count; i++)
        {
            ref readonly var node = ref _table.Nodes[scratch.Next[i].Node];
            for (var o = 0; o < node.OutputCount; o++)
            {
                ref readonly var output = ref _table.Outputs[node.FirstOutput + o];
                if (!output.AtEnd || at == last)
                {
                    matches.Add(new PhraseMatch(output.Id, start, at - start + 1));
                }
            }
        }
    }

    private void FollowRoot(int at, ReadOnlySpan<Token> tokens, PhraseScratch scratch)
    {
        foreach (var (symbol, source) in scratch.SymbolsOf(at))
        {
            for (var e = _table.RootEdges[symbol]; e >= 0 && e < _table.Nodes[Root].FirstEdge + _table.Nodes[Root].EdgeCount && _table.Edges[e].Symbol == symbol; e++)
            {
                Take(_table.Edges[e], source, tokens[at], scratch);
            }
        }

        FollowGeneric(_table.Nodes[Root], tokens[at], scratch);
    }

    private void Follow(int from, int at, ReadOnlySpan<Token> tokens, PhraseScratch scratch)
    {
        ref readonly var node = ref _table.Nodes[from];
        if (node.EdgeCount > 0)
        {
            foreach (var (symbol, source) in scratch.SymbolsOf(at))
            {
                for (var e = FirstEdge(node, symbol); e < node.FirstEdge + node.EdgeCount && _table.Edges[e].Symbol == symbol; e++)
                {
                    Take(_table.Edges[e], source, tokens[at], scratch);
                }
            }
        }

        FollowGeneric(node, tokens[at], scratch);
    }

    private int FirstEdge(in PhraseNode node, int symbol)
    {
        int low = node.FirstEdge, high = node.FirstEdge + node.EdgeCount;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_table.Edges[middle].Symbol < symbol)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private void FollowGeneric(in PhraseNode node, in Token token, PhraseScratch scratch)
    {
        for (var i = 0; i < node.GenericCount; i++)
        {
            ref readonly var edge = ref _table.Generic[node.FirstGeneric + i];
            var fits = !token.Is(TokenFlags.Quoted) && edge.Kind switch
            {
                ElementKind.Name => token.UPos == UPos.PROPN,
                ElementKind.Code => token.Is(TokenFlags.Opaque),
                _ => true,
            };
            if (fits)
            {
                Take(edge, WordSource.Either, token, scratch);
            }
        }
    }

    private void Take(in PhraseEdge edge, WordSource source, in Token token, PhraseScratch scratch)
    {
        if ((edge.Source & source) == 0 || (edge.Test != 0 && !_table.Tests[edge.Test].Holds(token)))
        {
            return;
        }

        scratch.Open(edge.Child, 0);
        if (_table.Nodes[edge.Child].Gap is var gap and >= 0)
        {
            scratch.Open(gap, GapLength);
        }
    }

    private void FindSymbols(in Token token, PhraseScratch scratch)
    {
        scratch.BeginToken();
        if (!token.Is(TokenFlags.Opaque) && !token.Is(TokenFlags.Quoted))
        {
            Span<char> room = stackalloc char[64];
            var form = SentenceEdges.Plain(token.Norm, room);
            AddSymbols(form, WordSource.Form, scratch);
            Span<char> lemmaRoom = stackalloc char[64];
            var lemma = SentenceEdges.Plain(token.Lemma, lemmaRoom);
            if (!lemma.SequenceEqual(form))
            {
                AddSymbols(lemma, WordSource.Lemma, scratch);
            }
            else
            {
                scratch.MarkBoth();
            }
        }

        scratch.EndToken();
    }

    private void AddSymbols(ReadOnlySpan<char> word, WordSource source, PhraseScratch scratch)
    {
        if (_table.SymbolOf(word) is var symbol and >= 0)
        {
            scratch.AddSymbol(symbol, source);
        }

        if (!_table.Prefixes.IsEmpty)
        {
            scratch.AddAffixes(_table.Prefixes, word, source);
        }

        if (!_table.Suffixes.IsEmpty)
        {
            scratch.AddAffixes(_table.Suffixes, word, source);
        }
    }
}
