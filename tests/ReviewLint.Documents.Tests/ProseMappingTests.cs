namespace ReviewLint.Documents.Tests;

public class ProseMappingTests
{
    [Theory]
    [InlineData("The *plan* was **good**.", "The plan was good.")]
    [InlineData("See [the *notes*](http://a.b \"Notes\") and [more][r].\n\n[r]: http://c.d", "See the notes and more.")]
    [InlineData("It is <http://a.b> or http://c.d/e_f, see.", "It is <http://a.b> or http://c.d/e_f, see.")]
    [InlineData("1 \\* 2 \\\\ 3", "1 * 2 \\ 3")]
    [InlineData("Salt &amp; pepper &#228; &hellip;", "Salt & pepper ä …")]
    [InlineData("One\ntwo\r\nthree\rfour", "One two three four")]
    [InlineData("One  \ntwo\\\nthree", "One\ntwo\nthree")]
    [InlineData("Use `a *b*` and ``c ` d``.", "Use `a *b*` and ``c ` d``.")]
    [InlineData("Split `a\n  b` here.", "Split `a b` here.")]
    [InlineData("A ![picture *x*](p.png) here.", "A ![picture *x*](p.png) here.")]
    [InlineData("Press <kbd>Ctrl</kbd>, <b>then</b> a List<Foo>.", "Press Ctrl, then a List<Foo>.")]
    [InlineData("One<br>two <!-- not this -->three", "One\ntwo three")]
    [InlineData("It was ~~bad~~ fine.", "It was bad fine.")]
    [InlineData("A note[^1] here.", "A note here.")]
    [InlineData("snake_case_name and 2 * 3 * 4 and a_", "snake_case_name and 2 * 3 * 4 and a_")]
    [InlineData("Open **mark and [bracket", "Open **mark and [bracket")]
    public void Markup_is_taken_out_of_prose(string markdown, string prose) => Assert.Equal([prose], Read.Prose(markdown));

    [Theory]
    [InlineData("- one\n  two", "one two", "one\n  two")]
    [InlineData("1. one\n   two", "one two", "one\n   two")]
    [InlineData("-\tone\n\ttwo", "one two", "one\n\ttwo")]
    [InlineData("- [ ] You could *try* it.", "You could try it.", "You could *try* it.")]
    [InlineData("> [!NOTE]\n> one\n> two", "one two", "one\n> two")]
    [InlineData("- a\n\n  > [!TIP]\n  > one\n  > two", "one two", "one\n  > two")]
    [InlineData("a &amp; b", "& b", "&amp; b")]
    [InlineData("a \\* b", "* b", "\\* b")]
    [InlineData("one *two* three", "two", "two")]
    [InlineData("[the text](http://a.b)", "text", "text")]
    [InlineData("one\r\n  two", "e t", "e\r\n  t")]
    [InlineData("  one\n    two", "one two", "one\n    two")]
    [InlineData("\uFEFFone\r\ntwo", "two", "two")]
    [InlineData("one \0 two", "\0 two", "\0 two")]
    public void A_range_of_prose_is_found_in_the_source(string markdown, string prose, string source) => Assert.Equal(source, Read.SourceOf(markdown, prose));

    [Fact]
    public void Table_cells_map_back_through_alignment_and_escaped_bars()
    {
        const string Markdown = "| What | Note |\n|:--|--:|\n|  plan  | It *was* a \\| b &lt; c.  |\n";

        Assert.Equal("plan", Read.SourceOf(Markdown, "plan"));
        Assert.Equal("was* a \\| b &lt; c.", Read.SourceOf(Markdown, "was a | b < c."));
    }

    [Fact]
    public void Code_links_and_pictures_are_opaque()
    {
        var block = Assert.IsType<ProseBlock>(Read.Document("Use `a b`, http://c.d and <http://e.f> or ![g](h).").Blocks[0]);

        Assert.Equal(["`a b`", "http://c.d", "<http://e.f>", "![g](h)"], block.Prose.Opaque.Select(o => block.Prose.Text.Substring(o.Start, o.Length)));
    }

    [Fact]
    public void Marks_right_above_a_table_are_taken_out()
    {
        var prose = Read.Prose("**Note:** the table says it.\n| a | b |\n|---|---|\n| 1 | 2 |");

        Assert.Equal("Note: the table says it.", prose[0]);
    }

    [Fact]
    public void Text_of_html_blocks_is_prose_and_summaries_are_not()
    {
        var prose = Read.Prose("<details>\n<summary>Why so</summary>\nOne *more* thing &amp; so on.\n\nAnd *Markdown* too.\n\n</details>\n\n<p>Two <b>bold</b></p>\n<pre>code</pre>\n");

        Assert.Equal(["One *more* thing & so on.", "And Markdown too.", "Two bold"], prose);
    }

    [Fact]
    public void Text_of_a_html_block_indented_by_a_tab_maps_back() => Assert.Equal("tabbed text", Read.SourceOf("1. a\n\n\t<details>\n\ttabbed text\n\t</details>\n", "tabbed text"));

    [Fact]
    public void What_stands_in_a_html_quote_is_not_the_reviewers()
    {
        var document = Read.Document("Mine.\n\n<blockquote>\n\nNever yours.\n\n</blockquote>\n\nMine again.");

        Assert.Equal(["Mine.", "Mine again."], document.Sentences.Select(s => s.Text));
        Assert.Contains(document.Blocks, b => b is QuoteBlock { Text: "Never yours." });
    }
}
