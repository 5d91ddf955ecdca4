using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents;

/// <summary>Groups blocks under their headings.</summary>
internal static class SectionBuilder
{
    /// <summary>Builds the sections and gives every block its own.</summary>
    public static ImmutableArray<ReviewSection> Build(ImmutableArray<DocumentBlock> blocks)
    {
        var sections = ImmutableArray.CreateBuilder<ReviewSection>();
        var children = new List<ImmutableArray<ReviewSection>.Builder?>();
        ReviewSection? current = null;
        foreach (var block in blocks)
        {
            if (block is HeadingBlock || current is null)
            {
                var heading = block as HeadingBlock;
                var parent = current;
                while (parent is not null && (heading is null || parent.Level >= heading.Level || parent.Level == 0))
                {
                    parent = parent.Parent;
                }

                current = new ReviewSection(sections.Count, heading, parent) { FirstBlock = block.Index };
                sections.Add(current);
                children.Add(null);
                if (parent is not null)
                {
                    (children[parent.Index] ??= ImmutableArray.CreateBuilder<ReviewSection>()).Add(current);
                }
            }

            block.Section = current;
        }

        Close(sections, children, blocks);
        return sections.ToImmutable();
    }

    // From the last to the first, so that a section knows the end of its subsections.
    private static void Close(ImmutableArray<ReviewSection>.Builder sections, List<ImmutableArray<ReviewSection>.Builder?> children, ImmutableArray<DocumentBlock> blocks)
    {
        for (var i = sections.Count - 1; i >= 0; i--)
        {
            var section = sections[i];
            section.Subsections = children[i]?.ToImmutable() ?? [];
            section.EndBlock = children[i] is [.., var last] ? last.EndBlock : i + 1 < sections.Count ? sections[i + 1].FirstBlock : blocks.Length;
            var start = blocks[section.FirstBlock].Span.Start;
            section.Span = TextSpan.FromBounds(start, Math.Max(start, blocks[section.EndBlock - 1].Span.End));
        }
    }
}
