using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Analysis.Conditions;

/// <summary>What runs of a document's blocks hold, counted once: every sentence of a section asks about the same run.</summary>
internal sealed class BlockFacts
{
    // What stands before each block, and one more for all of them.
    private readonly int[] _quotesBefore;
    private readonly int[] _codeLinesBefore;

    public BlockFacts(ImmutableArray<DocumentBlock> blocks)
    {
        _quotesBefore = new int[blocks.Length + 1];
        _codeLinesBefore = new int[blocks.Length + 1];
        for (var i = 0; i < blocks.Length; i++)
        {
            _quotesBefore[i + 1] = _quotesBefore[i] + (blocks[i] is QuoteBlock { IsCode: false } ? 1 : 0);
            _codeLinesBefore[i + 1] = _codeLinesBefore[i] + (blocks[i] is CodeBlock code ? code.LineCount : 0);
        }
    }

    /// <summary>Quotations of somebody's words, as blocks, in a run of blocks.</summary>
    public int QuotesIn(int first, int end) => end > first ? _quotesBefore[end] - _quotesBefore[first] : 0;

    /// <summary>Lines of code, as blocks, in a run of blocks.</summary>
    public int CodeLinesIn(int first, int end) => end > first ? _codeLinesBefore[end] - _codeLinesBefore[first] : 0;
}
