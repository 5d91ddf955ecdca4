using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Analysis.Conditions;

/// <summary>A unit under a heading, or under one around that, that holds one of some words, without case, from the start of a word on.</summary>
internal sealed class HeadingCondition(UnitLevel level, ImmutableArray<string> words) : Condition(level)
{
    public override ConditionKind Kind => ConditionKind.Heading;

    public override int Cost => 4;

    public override void Evaluate(MatchState state, ConditionNode self, Span<ulong> column)
    {
        var units = state.Units(Level);
        ReviewSection? last = null;
        var holds = false;
        for (var i = 0; i < units.Count; i++)
        {
            var section = state.Document.Sentences[units.Start(i)].Section;

            // Units of one section follow each other.
            if (section != last)
            {
                (last, holds) = (section, Holds(section));
            }

            if (holds)
            {
                BitColumn.Set(column, i);
            }
        }
    }

    public override void Write(ImageWriter writer) => writer.Texts(words);

    protected override string Describe() => $"heading({string.Join('|', words)})";

    private bool Holds(ReviewSection? section)
    {
        for (; section is not null; section = section.Parent)
        {
            var title = section.Title;
            foreach (var word in words)
            {
                var at = title.IndexOf(word, StringComparison.OrdinalIgnoreCase);
                if (at == 0 || (at > 0 && !char.IsLetter(title[at - 1])))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
