using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Conditions;

/// <summary>The conditions of all rules, each distinct one once, with all their phrases in one matcher a language. Filled, then only read.</summary>
internal sealed class ConditionProgram
{
    private readonly Dictionary<string, ConditionNode> _nodes = new(StringComparer.Ordinal);
    private readonly List<ConditionNode> _all = [];
    private readonly ConditionImage? _image;

    /// <summary>An empty program, to be filled.</summary>
    public ConditionProgram() => Phrases = new PhraseIndex();

    /// <summary>A program that was compiled ahead.</summary>
    public ConditionProgram(CompiledSections sections)
    {
        _image = new ConditionImage(sections);
        Phrases = new PhraseIndex(sections);
    }

    public int NodeCount => _image?.Count ?? _all.Count;

    public PhraseIndex Phrases { get; }

    /// <summary>The place of a condition that was compiled ahead.</summary>
    public ConditionNode Compiled(int index) => _image!.Node(index);

    /// <summary>All conditions as bytes.</summary>
    public byte[] Write() => ConditionImage.Write(_image is null ? _all : [.. Enumerable.Range(0, NodeCount).Select(_image.Node)]);

    /// <summary>The place of a condition, new or known.</summary>
    public ConditionNode Add(Condition condition)
    {
        if (_nodes.TryGetValue(condition.Key, out var known))
        {
            return known;
        }

        var operands = new ConditionNode[condition.Operands.Length];
        for (var i = 0; i < operands.Length; i++)
        {
            operands[i] = Add(condition.Operands[i]);
        }

        var node = new ConditionNode(_all.Count, condition, operands);
        _all.Add(node);
        _nodes.Add(condition.Key, node);
        if (condition is PhraseCondition phrases)
        {
            Phrases.Add(node, phrases);
        }

        return node;
    }
}
