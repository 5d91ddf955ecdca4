namespace ReviewLint.Documents.Tests;

public class SectionTests
{
    [Fact]
    public void Sections_nest_by_level()
    {
        var document = Read.Document("Before.\n\n# A\n\na\n\n## B\n\nb\n\n### C\n\n## D\n\nd\n\n# E\n");

        Assert.Equal(["", "A", "B", "C", "D", "E"], document.Sections.Select(s => s.Title));
        Assert.Equal([null, null, 1, 2, 1, null], document.Sections.Select(s => s.Parent?.Index));
        Assert.Equal(["B", "D"], document.Sections[1].Subsections.Select(s => s.Title));
        Assert.Equal((1, 8), (document.Sections[1].FirstBlock, document.Sections[1].EndBlock));
        Assert.Equal("A", document.Title!.Prose.Text);
        Assert.EndsWith("d", document.Text.ToString(document.Sections[1].Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# T\n\n**Strengths**\n\nYou listen.", "Strengths")]
    [InlineData("# T\n\n**Strengths:**\nYou listen.", "Strengths:")]
    [InlineData("# T\n\n__Mitä opit?__\n\nOpin paljon.", "Mitä opit?")]
    public void A_short_bold_line_is_a_heading(string markdown, string title)
    {
        var heading = Assert.IsType<HeadingBlock>(Read.Document(markdown).Blocks[1]);

        Assert.Equal((title, true, 2), (heading.Prose.Text, heading.IsBoldLine, heading.Level));
    }

    [Theory]
    [InlineData("**Very good work!**\n\nIt was fun.")]
    [InlineData("**Approved**")]
    [InlineData("**This** is text.\n\nMore.")]
    [InlineData("**This one is\nwrapped in bold** and goes on.\n\nMore.")]
    [InlineData("**nit:**\n\nRename it.")]
    [InlineData("- **Item**\n\n  Text.")]
    public void Other_bold_text_is_prose(string markdown) => Assert.DoesNotContain(Read.Document(markdown).Blocks, b => b is HeadingBlock);

    [Fact]
    public void List_items_know_their_list_and_their_parent()
    {
        var blocks = Read.Document("- one\n\n  more\n  1. [x] two\n- [ ] three\n\ntext\n\n* four").Blocks.OfType<ProseBlock>().ToList();

        Assert.Equal([(0, 0, -1, 1), (0, 0, -1, 1), (1, 1, 0, 2), (0, 2, -1, 1), (-1, -1, -1, 0), (2, 3, -1, 1)], blocks.Select(b => (b.List, b.ListItem, b.ParentListItem, b.ListDepth)));
        Assert.Equal([null, null, true, false, null, null], blocks.Select(b => b.IsChecked));
    }

    [Fact]
    public void Directives_are_found_in_blocks_and_in_lines()
    {
        var document = Read.Document("<!-- reviewlint: intent=feedback -->\n\nOne. <!-- reviewlint-disable-line RL4001 -- said so -->\n\n<!--reviewlint-disable\nRL1001-->\nTwo.\n\n<!-- other -->");

        Assert.Equal([("reviewlint", "intent=feedback", 0), ("reviewlint-disable-line", "RL4001 -- said so", 1), ("reviewlint-disable", "RL1001", 1)], document.Directives.Select(d => (d.Name, d.Arguments, d.BlockIndex)));
        Assert.All(document.Directives, d => Assert.Equal((d.Name, d.Arguments), (document.Text.ToString(d.NameSpan), document.Text.ToString(d.ArgumentsSpan))));
    }
}
