using ReviewLint.Documents;

namespace ReviewLint.Analysis.Conditions;

/// <summary>The units of one level in a document, as runs of sentence indices.</summary>
internal sealed class UnitPartition
{
    private readonly int[] _starts;
    private readonly int[]? _unitOf;

    private UnitPartition(int[] starts, int[]? unitOf) => (_starts, _unitOf) = (starts, unitOf);

    public int Count => _starts.Length - 1;

    /// <summary>The first sentence of a unit.</summary>
    public int Start(int unit) => _starts[unit];

    /// <summary>The sentence after the last one of a unit.</summary>
    public int End(int unit) => _starts[unit + 1];

    public int UnitOf(int sentence) => _unitOf is null ? sentence : _unitOf[sentence];

    public static UnitPartition Create(UnitLevel level, ReadOnlySpan<ReviewSentence> sentences)
    {
        var starts = new List<int>();
        var unitOf = level == UnitLevel.Sentence ? null : new int[sentences.Length];
        for (var i = 0; i < sentences.Length; i++)
        {
            if (i == 0 || !AreTogether(level, sentences[i - 1].Block, sentences[i].Block))
            {
                starts.Add(i);
            }

            if (unitOf is not null)
            {
                unitOf[i] = starts.Count - 1;
            }
        }

        starts.Add(sentences.Length);
        return new UnitPartition([.. starts], unitOf);
    }

    private static bool AreTogether(UnitLevel level, ProseBlock a, ProseBlock b) => level switch
    {
        UnitLevel.Sentence => false,
        UnitLevel.Paragraph => a == b,
        UnitLevel.Item => a == b || (a.ListItem >= 0 && a.ListItem == b.ListItem),
        UnitLevel.Comment => a.Comment == b.Comment && (a.Comment is not null || a.Section == b.Section),
        UnitLevel.Section => a.Section == b.Section,
        _ => true,
    };
}
