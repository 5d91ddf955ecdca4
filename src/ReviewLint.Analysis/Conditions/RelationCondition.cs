using System.Collections.Immutable;

namespace ReviewLint.Analysis.Conditions;

/// <summary>A sentence that stands so to a sentence that fits a condition.</summary>
internal sealed class RelationCondition(Relation relation, UnitLevel within, params ImmutableArray<Condition> operands) : Condition(UnitLevel.Sentence, operands)
{
    public override ConditionKind Kind => ConditionKind.Relation;

    public override int Cost => 2 + Operands[0].Cost;

    public override void Evaluate(MatchState state, ConditionNode self, Span<ulong> column)
    {
        var inner = state.Column(self.Operands[0]);
        if (BitColumn.IsEmpty(inner))
        {
            return;
        }

        var units = state.Units(within);
        for (var u = 0; u < units.Count; u++)
        {
            var (from, to) = (units.Start(u), units.End(u));
            var first = BitColumn.First(inner, from, to);
            if (first < 0)
            {
                continue;
            }

            var last = BitColumn.Last(inner, first, to);
            switch (relation)
            {
                case Relation.First:
                    BitColumn.Set(column, first);
                    break;
                case Relation.Last:
                    BitColumn.Set(column, last);
                    break;
                case Relation.Follows:
                    BitColumn.SetRange(column, first + 1, to);
                    break;
                case Relation.Precedes:
                    BitColumn.SetRange(column, from, last);
                    break;
                case Relation.Beside:
                    BitColumn.SetRange(column, from, last);
                    BitColumn.SetRange(column, first + 1, to);
                    break;
                default:
                    Shift(inner, column, first, last, from, to);
                    break;
            }
        }
    }

    private void Shift(ReadOnlySpan<ulong> inner, Span<ulong> column, int first, int last, int from, int to)
    {
        var step = relation == Relation.Next ? -1 : 1;
        for (var k = first; k >= 0 && k <= last; k = BitColumn.First(inner, k + 1, to))
        {
            if (k + step >= from && k + step < to)
            {
                BitColumn.Set(column, k + step);
            }
        }
    }

    public override void Write(ImageWriter writer)
    {
        writer.Number((int)relation);
        writer.Number((int)within);
    }

    protected override string Describe() => $"{relation}({(int)within},{Operands[0].Key})";
}
