namespace ReviewLint.Documents.Tests;

public class CommentUnitTests
{
    [Theory]
    [InlineData("src/a.cs:12 Rename it.")]
    [InlineData("`src/a.cs:12` Rename it.")]
    [InlineData("`src/a.cs:12`: Rename it.")]
    [InlineData("**src/a.cs:12** – Rename it.")]
    [InlineData("[src/a.cs:12](http://a.b) Rename it.")]
    [InlineData("src/a.cs:12-14: Rename it.")]
    [InlineData("src/a.cs:12:5 Rename it.")]
    [InlineData("src/a.cs#L12-L14 Rename it.")]
    [InlineData("src/a.cs(12,5): Rename it.")]
    [InlineData("src/a.cs, line 12: Rename it.")]
    [InlineData("`src/a.cs`, line 12 – Rename it.")]
    [InlineData("`src/a.cs` L12: Rename it.")]
    [InlineData("`src/a.cs` (line 12) Rename it.")]
    [InlineData("`src/a.cs`, rivi 12: Rename it.")]
    [InlineData("src/a.cs:12, src/b.cs:3: Rename it.")]
    [InlineData("src/a.cs:12\n  Rename it.")]
    public void A_file_and_line_in_front_is_not_in_the_sentence(string item)
    {
        foreach (var markdown in new[] { item, "- " + item, "1. " + item.Replace("\n", "\n ", StringComparison.Ordinal) })
        {
            var document = Read.Document(markdown);

            Assert.Equal(["Rename it."], document.Sentences.Select(s => s.Text));
            Assert.True(document.HasCodeReviewUnits);
            Assert.Equal(("src/a.cs", 12), (document.Comments[0].File, document.Comments[0].FileLine));
        }
    }

    [Theory]
    [InlineData("`a.cs:12` is never closed.", "a.cs", 12)]
    [InlineData("`a.cs:12` ei sulkeudu koskaan.", "a.cs", 12)]
    [InlineData("`vpc.tf`:n osoite menee päällekkäin.", null, null)]
    [InlineData("Line 12 has two spaces.", null, null)]
    [InlineData("At 12:30 we met.", null, null)]
    [InlineData("E.g. this one is good.", null, null)]
    [InlineData("example.com:8080 does not answer.", null, null)]
    [InlineData("list.get(1) throws here.", null, null)]
    [InlineData("Node.js is fine here.", null, null)]
    [InlineData("v1.8.0: it is out.", null, null)]
    public void What_only_looks_like_a_lead_in_stays_in_the_sentence(string markdown, string? file, int? line)
    {
        var document = Read.Document(markdown);

        Assert.Equal(markdown, document.Text.ToString(document.Sentences[0].Span)[..Math.Min(markdown.Length, document.Sentences[0].Span.Length)]);
        Assert.Equal(0, document.Sentences[0].Span.Start);
        Assert.Equal((file, line), (document.Comments[0].File, document.Comments[0].FileLine));
    }

    [Theory]
    [InlineData("## `src/a.cs`\n\n1. **L12** Rename it.", "src/a.cs")]
    [InlineData("1. FRTRAT line 12: Rename it.", "FRTRAT")]
    [InlineData("## src/a.cs\n\n`:12` Rename it.", "src/a.cs")]
    [InlineData("## src/a.cs\n\n- `L12-14` Rename it.", "src/a.cs")]
    [InlineData("## src/a.cs\n\n- L12 Rename it.", "src/a.cs")]
    [InlineData("## src/a.ipynb\n\n**cell 12** Rename it.", "src/a.ipynb")]
    [InlineData("- `Module1`, line 12: Rename it.", "Module1")]
    [InlineData("FB_Conveyor, line 12: Rename it.", "FB_Conveyor")]
    [InlineData("`Module1`, rivi 12: Rename it.", "Module1")]
    public void A_line_in_bold_or_in_code_marks_or_a_member_with_its_line_is_not_in_the_sentence(string markdown, string file)
    {
        var document = Read.Document(markdown);

        Assert.Equal(["Rename it."], document.Sentences.Select(s => s.Text));
        Assert.Equal((file, 12), (document.Comments[0].File, document.Comments[0].FileLine));
    }

    [Theory]
    [InlineData("FRTRAT line 12 is too long.")]
    [InlineData("**L12** is too long.")]
    [InlineData("`:12` is too long.")]
    [InlineData("L12 is too long.")]
    [InlineData("`Module1` line 12 is too long.")]
    [InlineData("Main_Hall, line 12 buses stop there.")]
    [InlineData("`:ok` is what it returns.")]
    public void A_line_that_is_the_subject_stays_in_its_sentence(string markdown) => Assert.Single(Read.Document(markdown).Sentences, s => s.Text == markdown);

    [Fact]
    public void A_line_alone_belongs_to_the_file_of_its_heading()
    {
        var document = Read.Document("# Review\n\n## `src/a.cs`\n\n- L12: rename it.\n- Line 14: and this.\n- Nice name here.\n\n### Line 20\n\nToo long.");

        Assert.Equal([("src/a.cs", 12), ("src/a.cs", 14), ("src/a.cs", null), ("src/a.cs", 20)], document.Comments.Select(c => (c.File!, c.FileLine)));
    }

    [Theory]
    [InlineData("- Polish: fluent\n- Finnish: native")]
    [InlineData("Note: we meet in May.\n\nQuestion: would that do?")]
    [InlineData("You rewrote `README.md` and `a.cs`.")]
    [InlineData("We met at 12:30.\n\nRatio 3:4 was kept.")]
    public void Text_of_a_performance_review_is_no_code_review(string markdown) => Assert.False(Read.Document(markdown).HasCodeReviewUnits);

    [Fact]
    public void What_follows_a_list_of_units_is_the_sections_own()
    {
        var document = Read.Document("## `a.cs`\n\n- L3: rename it.\n- L9: and this.\n\nThat is all.");

        Assert.Equal([("a.cs", 3), ("a.cs", 9), (null, null)], document.Comments.Select(c => (c.File, c.FileLine)));
    }

    [Fact]
    public void Every_heading_with_a_file_and_line_is_a_comment()
    {
        var document = Read.Document("# Review\n\nHello.\n\n## src/a.cs:4\n\n```cs\nx\n```\n\nFix it. It leaks.\n\n## `b.cs`, line 7\n\nWhy?\n\n## Summary\n\nGood work.");

        Assert.Equal(["Review", "src/a.cs:4", "`b.cs`, line 7", "Summary"], document.Comments.Select(c => c.Title));
        Assert.Equal([null, "src/a.cs", "b.cs", null], document.Comments.Select(c => c.File));
        Assert.Equal([0, 1, 1, 2, 3], document.Sentences.Select(s => s.Comment!.Index));
    }

    [Fact]
    public void Labels_make_comments_of_items_and_paragraphs()
    {
        var document = Read.Document(
            "Intro here.\n\n- **praise:** nice tests.\n- nitpick (non-blocking, if-minor): rename it.\n\n  It reads better.\n- No label here.\n\nsuggestion: use a span.\n\nMore on that.\n\n**question**: why two?\n");

        Assert.Equal([null, "praise", "nitpick", null, "suggestion", "question"], document.Comments.Select(c => c.Label?.Name));
        Assert.Equal(["non-blocking", "if-minor"], document.Comments[2].Label!.Decorations.ToArray());
        Assert.Equal(
            ["**praise:**", "nitpick (non-blocking, if-minor):", "suggestion:", "**question**:"],
            document.Comments.Where(c => c.Label is not null).Select(c => document.Text.ToString(c.Label!.Span)));
        Assert.Equal("nitpick", document.Text.ToString(document.Comments[2].Label!.NameSpan));
        Assert.Equal("**praise:** nice tests.", document.Sentences[1].Text);
        Assert.Equal(2, document.Sentences.Count(s => s.Comment!.Index == 2));
    }

    [Theory]
    [InlineData("nit: rename it", "nit")]
    [InlineData("[nit] rename it", "nit")]
    [InlineData("🎨 nit: rename it", "nit")]
    [InlineData(":art: **nit:** rename it", "nit")]
    [InlineData("Nit: rename it", "nit")]
    [InlineData("**Huomio:** nimi on väärä", "huomio")]
    [InlineData("kysymys: miksi kaksi?", "kysymys")]
    [InlineData("`a.cs:3` nit: rename it", "nit")]
    [InlineData("Sorry: my mistake", null)]
    [InlineData("http://a.b is down", null)]
    [InlineData("we saw this: it broke", null)]
    public void A_label_is_a_word_in_front_of_a_colon(string markdown, string? name) => Assert.Equal(name, ((ProseBlock)Read.Document(markdown).Blocks[0]).Label?.Name);

    [Fact]
    public void A_quoted_line_begins_a_comment()
    {
        var document = Read.Document("---\nkind: code-review\n---\n\nHello.\n\n> var x = f(1);\n\nNever used.\n\n> Ann said it is used.\n\nWhere?\n\n---\n\nDone.");

        Assert.Equal(["Hello.", "Never used.", "Where?", "Done."], document.Comments.Select(c => c.Title));
        Assert.Equal([true, false], document.Blocks.OfType<QuoteBlock>().Select(q => q.IsCode));
        Assert.Same(document.Blocks.OfType<QuoteBlock>().First().Comment, document.Sentences[1].Comment);
    }

    [Fact]
    public void A_suggestion_block_belongs_to_the_comment_around_it()
    {
        var document = Read.Document("Use a span.\n\n```suggestion\nx\n```\n");

        Assert.True(document.HasCodeReviewUnits);
        Assert.Equal((0, 2), (Assert.Single(document.Comments).FirstBlock, document.Comments[0].EndBlock));
    }

    [Fact]
    public void In_a_performance_review_every_section_with_prose_is_a_comment()
    {
        var document = Read.Document("# Review of Ann\n\nReviewer: Kim\n\n## Results\n\nYou shipped it.\n\nNote: it was late.\n\n- One.\n- Two.\n\n## Growth\n\n### Next\n\nWhat next?");

        Assert.False(document.HasCodeReviewUnits);
        Assert.Equal(["Results", "Next"], document.Comments.Select(c => c.Title));
        Assert.Equal([0, 0, 0, 0, 1], document.Sentences.Select(s => s.Comment!.Index));
    }
}
