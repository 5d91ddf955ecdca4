using ReviewLint.Analysis.Rules;
using ReviewLint.Documents;

namespace ReviewLint.Analysis.Precedence;

/// <summary>Where a finding lies, in units of every size. Indices are -1 where it lies in none.</summary>
/// <param name="FirstSentence">The first sentence it touches.</param>
/// <param name="LastSentence">The last.</param>
/// <param name="Block">The paragraph, list item or other block.</param>
/// <param name="Comment">The comment; where there is none, the block stands in.</param>
/// <param name="Section">The section; null outside any.</param>
internal readonly record struct FindingUnit(int FirstSentence, int LastSentence, int Block, int Comment, ReviewSection? Section)
{
    // A finding over very many sentences is one of a whole paragraph or more; where it begins decides, and time stays linear.
    private const int MaxSentences = 8;

    /// <summary>The last sentence that is looked at.</summary>
    public int EndSentence => FirstSentence < 0 ? -1 : Math.Min(LastSentence, FirstSentence + MaxSentences) + 1;

    /// <summary>Finds where a finding lies.</summary>
    public static FindingUnit Of(PendingDiagnostic finding, DocumentUnits units)
    {
        var (first, last) = units.SentencesOf(finding.Span);
        var block = first >= 0 ? units.Document.Sentences[first].Block : units.BlockAt(finding.Span.Start);

        // Blocks without a comment are numbered below it, so that the two never meet.
        var comment = block is null ? int.MinValue : block.Comment?.Index ?? -2 - block.Index;
        return new FindingUnit(first, last, block?.Index ?? -1, comment, finding.Section);
    }

    /// <summary>The number of the unit of a size up to a comment.</summary>
    public int Number(RuleScope size) => size switch
    {
        RuleScope.Sentence => FirstSentence,
        RuleScope.Paragraph => Block,
        _ => Comment,
    };
}
