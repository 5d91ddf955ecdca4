namespace ReviewLint.Analysis.Conditions;

/// <summary>A condition with its place in a program.</summary>
internal sealed class ConditionNode
{
    private readonly ConditionImage? _image;
    private Condition? _condition;
    private ConditionNode[] _operands = [];

    /// <summary>A condition that is there.</summary>
    /// <param name="index">Its number.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="operands">Its operands' places.</param>
    public ConditionNode(int index, Condition condition, ConditionNode[] operands) => (Index, _condition, _operands) = (index, condition, operands);

    /// <summary>A condition that was compiled ahead and is made when it is asked for.</summary>
    /// <param name="index">Its number.</param>
    /// <param name="image">Where it lies.</param>
    public ConditionNode(int index, ConditionImage image) => (Index, _image) = (index, image);

    public int Index { get; }

    public Condition Condition => Volatile.Read(ref _condition) ?? Make();

    public ConditionNode[] Operands
    {
        get
        {
            _ = Condition;
            return _operands;
        }
    }

    public UnitLevel Level => Condition.Level;

    private Condition Make()
    {
        // Another thread may be making the same one: what either leaves behind is whole, and the places are there before the condition is seen.
        var condition = _image!.Read(Index, out var operands);
        Volatile.Write(ref _operands, operands);
        return Interlocked.CompareExchange(ref _condition, condition, null) ?? condition;
    }
}
