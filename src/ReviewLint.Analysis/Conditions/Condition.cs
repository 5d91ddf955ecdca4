using System.Collections.Immutable;

namespace ReviewLint.Analysis.Conditions;

/// <summary>
/// A condition on the units of one level. Its value in a document is a column of bits, one a unit, worked out at once for the whole document;
/// conditions with the same <see cref="Key"/> share their column, whatever rules they stand in. Immutable.
/// </summary>
internal abstract class Condition(UnitLevel level, params ImmutableArray<Condition> operands)
{
    public UnitLevel Level { get; } = level;

    /// <summary>Says all there is to say of the condition: equal keys, equal columns. Written when asked for: rules compiled ahead need none.</summary>
    public string Key => field ??= $"{(int)Level}:{Describe()}";

    /// <summary>Its operands; none when it was compiled ahead, where only its <see cref="ConditionNode"/> has them.</summary>
    public ImmutableArray<Condition> Operands { get; } = operands;

    /// <summary>A rough price, to ask what is cheap and telling first.</summary>
    public virtual int Cost => 1;

    /// <summary>Which class it is, for <see cref="ConditionFormat"/>.</summary>
    public abstract ConditionKind Kind { get; }

    /// <summary>Writes what <see cref="ConditionFormat.Read"/> needs to make it again, beside its level and operands.</summary>
    public virtual void Write(ImageWriter writer)
    {
    }

    /// <summary>Fills the column, which comes cleared.</summary>
    public abstract void Evaluate(MatchState state, ConditionNode self, Span<ulong> column);

    /// <summary>The key without the level.</summary>
    protected abstract string Describe();
}
