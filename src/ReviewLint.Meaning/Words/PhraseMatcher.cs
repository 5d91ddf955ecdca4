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
        var (first, last) = (SentenceEdges.First(tokens), SentenceEdges.Last(tokens));
        var words = scratch.Sentence.AsSpan(0, tokens.Length);
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = (tokens[i].Flags & (TokenFlags.Opaque | TokenFlags.Quoted)) == 0 ? scratch.Words.Of(tokens[i]) : null;
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            scratch.Begin();
            var next = BitsAt(words, i + 1);
            FollowRoot(words[i], tokens[i], next, scratch);
            if (i == first)
            {
                Follow(StartRoot, words[i], tokens[i], next, scratch);
            }

            for (var at = i; !scratch.Next.IsEmpty; at++)
            {
                Report(i, at, last, scratch.Next, matches);
                if (at + 1 == tokens.Length)
                {
                    break;
                }

                next = BitsAt(words, at + 2);
                foreach (var (node, skips) in scratch.Advance())
                {
                    Follow(node, words[at + 1], tokens[at + 1], next, scratch);
                    if (skips > 0 && !SentenceEdges.IsBarrier(tokens[at + 1]))
                    {
                        scratch.Open(node, skips - 1);
                    }
                }
            }
        }

        scratch.Release();

        // The tables are read through pointers: whoever holds the matcher holds what they lie in.
        GC.KeepAlive(this);
    }

    private static uint BitsAt(ReadOnlySpan<WordSymbols.Word?> words, int at) => at < words.Length && words[at] is { } word ? word.Bits : PhraseNode.Always;

    private void Report(int start, int at, int last, ReadOnlySpan<OpenNode> reached, List<PhraseMatch> matches)
    {
        // Nodes that only wait in a gap were reported when they were reached; gap nodes have no outputs.
        foreach (var (number, _) in reached)
        {
            ref readonly var node = ref _table.Nodes[number];
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

    private void FollowRoot(WordSymbols.Word? word, in Token token, uint next, PhraseScratch scratch)
    {
        if (word is not null)
        {
            foreach (var edge in word.RootEdges)
            {
                if ((edge.Ahead & next) != 0 && (edge.Test == 0 || _table.Tests[edge.Test].Holds(token)))
                {
                    Enter(edge.Child, next, scratch);
                }
            }
        }

        // Most kinds of word begin no phrase by their kind alone.
        if ((_table.RootParts & (1u << (int)token.UPos)) != 0)
        {
            FollowGeneric(_table.Nodes[Root], token, next, scratch);
        }
    }

    private void Follow(int from, WordSymbols.Word? word, in Token token, uint next, PhraseScratch scratch)
    {
        ref readonly var node = ref _table.Nodes[from];
        if (word is not null && (node.Ahead & word.Bits & ~PhraseNode.Always) != 0)
        {
            foreach (var (symbol, source) in word.Symbols)
            {
                for (var e = FirstEdge(node, symbol); e < node.FirstEdge + node.EdgeCount && _table.Edges[e].Symbol == symbol; e++)
                {
                    ref readonly var edge = ref _table.Edges[e];
                    if ((edge.Source & source) != 0 && (edge.Test == 0 || _table.Tests[edge.Test].Holds(token)))
                    {
                        Enter(edge.Child, next, scratch);
                    }
                }
            }
        }

        if (node.GenericCount > 0)
        {
            FollowGeneric(node, token, next, scratch);
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

    private void FollowGeneric(in PhraseNode node, in Token token, uint next, PhraseScratch scratch)
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
                Enter(edge.Child, next, scratch);
            }
        }
    }

    private void Enter(int child, uint next, PhraseScratch scratch)
    {
        ref readonly var node = ref _table.Nodes[child];
        if ((node.Ahead & next) == 0)
        {
            return;
        }

        scratch.Open(child, 0);
        if (node.Gap >= 0)
        {
            scratch.Open(node.Gap, GapLength);
        }
    }
}
