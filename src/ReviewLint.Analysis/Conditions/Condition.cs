using System.Collections.Immutable;

namespace ReviewLint.Analysis.Conditions;

/// <summary>
/// A condition on the units of one level. Its value in a document is a column of bits, one a unit, worked out at once for the whole document;
/// conditions with the same <see cref="Key"/> share their column, whatever rules they stand in. Immutable.
/// </summary>
internal abstract class Condition(UnitLevel level, string key, params ImmutableArray<Condition> operands)
{
    public UnitLevel Level { get; } = level;

    /// <summary>Says all there is to say of the condition: equal keys, equal columns.</summary>
    public string Key { get; } = $"{(int)level}:{key}";

    public ImmutableArray<Condition> Operands { get; } = operands;

    /// <summary>A rough price, to ask what is cheap and telling first.</summary>
    public virtual int Cost => 1;

    /// <summary>Fills the column, which comes cleared.</summary>
    public abstract void Evaluate(MatchState state, ConditionNode self, Span<ulong> column);
}
