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
        scratch.Prepare(_table, tokens.Length);
        var first = SentenceEdges.First(tokens);
        var walk = new Walk { Last = SentenceEdges.Last(tokens), Scratch = scratch, Matches = matches };
        var words = scratch.Sentence.AsSpan(0, tokens.Length + 1);
        var known = scratch.Words;
        for (var i = 0; i < tokens.Length; i++)
        {
            if ((tokens[i].Flags & (TokenFlags.Opaque | TokenFlags.Quoted)) == 0)
            {
                var word = known.Of(tokens[i]);
                words[i] = new WordAt(word, word.Bits, word.Ahead);
            }
            else
            {
                words[i] = new WordAt(null, PhraseNode.Always, 0);
            }
        }

        words[^1] = new WordAt(null, PhraseNode.Always, 0);

        for (var i = 0; i < tokens.Length; i++)
        {
            // Most words begin no phrase that the next one goes on with.
            walk.Next = words[i + 1].Bits;
            var word = words[i].Word;
            var byWord = (words[i].Ahead & walk.Next) != 0;
            var byKind = (_table.RootParts & (1u << (int)tokens[i].UPos)) != 0 && (tokens[i].Flags & TokenFlags.Quoted) == 0;
            if (!byWord && !byKind && i != first)
            {
                continue;
            }

            (walk.Start, walk.At) = (i, i);
            scratch.Begin();
            if (byWord)
            {
                FollowRoot(word!.RootEdges, written: true, tokens[i], walk);
            }

            if (byKind)
            {
                FollowRoot(known.RootEdgesOf(tokens[i].UPos), written: false, tokens[i], walk);
            }

            if (i == first)
            {
                Follow(StartRoot, word, tokens[i], walk);
            }

            for (var at = i + 1; !scratch.Next.IsEmpty && at < tokens.Length; at++)
            {
                (walk.At, walk.Next) = (at, words[at + 1].Bits);
                foreach (var (node, skips) in scratch.Advance())
                {
                    Follow(node, words[at].Word, tokens[at], walk);
                    if (skips > 0 && !SentenceEdges.IsBarrier(tokens[at]))
                    {
                        scratch.Wait(node, skips - 1);
                    }
                }
            }
        }

        scratch.Release();

        // The tables are read through pointers: whoever holds the matcher holds what they lie in.
        GC.KeepAlive(this);
    }

    private void FollowRoot(ReadOnlySpan<WordSymbols.RootEdge> edges, bool written, in Token token, in Walk walk)
    {
        foreach (ref readonly var edge in edges)
        {
            if ((edge.Ahead & walk.Next) != 0 && (edge.Kind != ElementKind.Code || token.Is(TokenFlags.Opaque)) && (edge.Test == 0 || _table.Tests[edge.Test].Holds(token)))
            {
                Enter(edge.Child, written, walk);
            }
        }
    }

    private void Follow(int from, WordSymbols.Word? word, in Token token, in Walk walk)
    {
        ref readonly var node = ref _table.Nodes[from];
        if (word is not null && (node.Ahead & word.Bits & ~PhraseNode.Always) != 0)
        {
            foreach (ref readonly var symbol in word.Symbols.AsSpan())
            {
                if ((node.Ahead & symbol.Bit) == 0)
                {
                    continue;
                }

                for (var e = FirstEdge(node, symbol.Number); e < node.FirstEdge + node.EdgeCount && _table.Edges[e].Symbol == symbol.Number; e++)
                {
                    ref readonly var edge = ref _table.Edges[e];
                    if ((edge.Source & symbol.Source) != 0 && (edge.Test == 0 || _table.Tests[edge.Test].Holds(token)))
                    {
                        Enter(edge.Child, written: true, walk);
                    }
                }
            }
        }

        if (node.GenericCount > 0)
        {
            FollowGeneric(node, token, walk);
        }
    }

    private int FirstEdge(in PhraseNode node, int symbol)
    {
        int low = node.FirstEdge, high = node.FirstEdge + node.EdgeCount;
        while (high - low > 4)
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

        while (low < high && _table.Edges[low].Symbol < symbol)
        {
            low++;
        }

        return low;
    }

    private void FollowGeneric(in PhraseNode node, in Token token, in Walk walk)
    {
        if (token.Is(TokenFlags.Quoted))
        {
            return;
        }

        for (var i = 0; i < node.GenericCount; i++)
        {
            ref readonly var edge = ref _table.Generic[node.FirstGeneric + i];
            var fits = edge.Kind switch
            {
                ElementKind.Name => token.UPos == UPos.PROPN,
                ElementKind.Code => token.Is(TokenFlags.Opaque),
                _ => true,
            };
            if (fits && (edge.Test == 0 || _table.Tests[edge.Test].Holds(token)))
            {
                Enter(edge.Child, written: false, walk);
            }
        }
    }

    // Reports what ends at the node, and opens it where the next word leads on. The end is the last word, or a mark behind it that the phrase writes out.
    private void Enter(int child, bool written, in Walk walk)
    {
        ref readonly var node = ref _table.Nodes[child];
        if ((node.Ahead & walk.Next) == 0 || !walk.Scratch.Reach(child))
        {
            return;
        }

        for (var o = 0; o < node.OutputCount; o++)
        {
            ref readonly var output = ref _table.Outputs[node.FirstOutput + o];
            if (!output.AtEnd || walk.At == walk.Last || (written && walk.At > walk.Last))
            {
                walk.Matches.Add(new PhraseMatch(output.Id, walk.Start, walk.At - walk.Start + 1));
            }
        }

        if ((node.Ahead & walk.Next & ~PhraseNode.Always) != 0 || node.GenericCount > 0)
        {
            walk.Scratch.Open(child);
        }

        if (node.Gap >= 0)
        {
            walk.Scratch.Wait(node.Gap, GapLength);
        }
    }

    /// <summary>Where the walk over a sentence is.</summary>
    private ref struct Walk
    {
        public PhraseScratch Scratch;
        public List<PhraseMatch> Matches;
        public int Start;
        public int At;
        public int Last;

        /// <summary>The bits of the word after the one at hand.</summary>
        public ulong Next;
    }
}
