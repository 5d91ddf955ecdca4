namespace ReviewLint.Analysis.Conditions;

/// <summary>The conditions of all rules, each distinct one once, with all their phrases in one matcher a language. Filled, then only read.</summary>
internal sealed class ConditionProgram
{
    private readonly Dictionary<string, ConditionNode> _nodes = new(StringComparer.Ordinal);
    private readonly List<ConditionNode> _all = [];

    public int NodeCount => _all.Count;

    public PhraseIndex Phrases { get; } = new();

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
