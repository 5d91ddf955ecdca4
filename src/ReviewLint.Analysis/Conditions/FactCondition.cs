using System.Numerics;

namespace ReviewLint.Analysis.Conditions;

/// <summary>A value of the sentence's meaning: the union of some of the columns of <see cref="SentenceFacts"/>.</summary>
internal sealed class FactCondition(string group, int offset, ulong mask, bool isExclusive) : ChoiceCondition(UnitLevel.Sentence, group, mask, isExclusive)
{
    public override ConditionKind Kind => ConditionKind.Fact;

    public override ChoiceCondition WithMask(ulong mask) => new FactCondition(Group, offset, mask, IsExclusive);

    public override void Evaluate(MatchState state, ConditionNode self, Span<ulong> column)
    {
        for (var rest = Mask; rest != 0; rest &= rest - 1)
        {
            var fact = state.Facts.Column(offset + BitOperations.TrailingZeroCount(rest));
            for (var i = 0; i < column.Length; i++)
            {
                column[i] |= fact[i];
            }
        }
    }

    public override void Write(ImageWriter writer)
    {
        writer.Text(Group);
        writer.Number(offset);
        writer.Mask(Mask);
        writer.Flag(IsExclusive);
    }
}
