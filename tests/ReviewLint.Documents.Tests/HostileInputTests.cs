using System.Text;

namespace ReviewLint.Documents.Tests;

/// <summary>Texts made to take long are read to the end. That the work grows no faster than the text is counted in ReviewLint.Work.Tests.</summary>
public class HostileInputTests
{
    private const int Size = 150_000;

    [Theory]
    [MemberData(nameof(HostileMarks.All), MemberType = typeof(HostileMarks))]
    public void Repeated_marks_are_one_problem_at_most(string mark)
    {
        var document = Read.Document(string.Concat(Enumerable.Repeat(mark, Size / mark.Length)) + "\n\nText here.");

        Assert.True(document.Problems.Count(p => p.Id == "RL0012") <= 1);
    }

    [Fact]
    public void A_table_with_an_open_mark_is_one_problem_and_every_row_is_read()
    {
        var document = Read.Document("a|b|c\n-|-|-\n*x|y|z\n" + string.Concat(Enumerable.Repeat("x|y|z\n", Size / 6)));

        Assert.Single(document.Problems, p => p.Id == "RL0012");
        Assert.Equal(3, document.Blocks.OfType<ProseBlock>().Count(b => b.TableRow == 20_000));
    }

    [Fact]
    public void A_table_that_would_fill_up_to_millions_of_cells_is_read_as_text()
    {
        var text = "|" + string.Concat(Enumerable.Repeat("a|", 1000)) + "\n|" + string.Concat(Enumerable.Repeat("-|", 1000)) + "\n" + string.Concat(Enumerable.Repeat("|b\n", 3000)) + "\nText here.";
        var before = GC.GetAllocatedBytesForCurrentThread();
        var document = Read.Document(text);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50_000_000);
        Assert.Single(document.Problems, p => p.Id == "RL0012");
        Assert.Equal("Text here.", document.Sentences[^1].Text);
    }

    [Fact]
    public void Ten_thousand_quotes_are_one_problem_and_the_text_after_them_is_read()
    {
        var document = Read.Document(new string('>', 10_000) + "\n\nText here.");

        Assert.Single(document.Problems, p => p.Id == "RL0012");
        Assert.Equal(["Text here."], document.Sentences.Select(s => s.Text));
    }

    [Fact]
    public void A_list_nested_a_thousand_deep_is_one_problem_and_every_item_is_read()
    {
        var markdown = new StringBuilder();
        for (var i = 0; i < 1000; i++)
        {
            markdown.Append(' ', 2 * i).Append("- item").Append(i).Append(".\n");
        }

        var document = Read.Document(markdown.ToString());

        Assert.Single(document.Problems, p => p.Id == "RL0012");
        Assert.Contains("item999", string.Concat(document.Blocks.OfType<ProseBlock>().Select(b => b.Prose.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_of_a_megabyte_is_read_as_far_as_the_limit()
    {
        var document = Read.Document(string.Concat(Enumerable.Repeat("You did it. ", 1024 * 1024 / 12)));

        Assert.Single(document.Problems, p => p.Id == "RL0012");
        Assert.True(document.Sentences.Length > 10_000);
    }

    [Fact]
    public void A_file_over_the_limit_is_read_to_the_end_of_a_line()
    {
        var document = Read.Document("One two.\n\nThree four.\n\nFive six.\n", new ReviewParseOptions { MaxLength = 25 });

        Assert.Equal(["One two.", "Three four."], document.Sentences.Select(s => s.Text));
        Assert.Single(document.Problems, p => p.Id == "RL0012");
    }

    [Fact]
    public void An_empty_file_has_nothing_and_no_problem()
    {
        foreach (var markdown in new[] { "", "\n", "\uFEFF", "  \r\n\t" })
        {
            var document = Read.Document(markdown);

            Assert.Empty(document.Blocks);
            Assert.Empty(document.Problems);
            Assert.Null(document.Title);
        }
    }

    [Fact]
    public void Bytes_that_are_not_text_are_one_problem_where_they_stand_and_the_rest_is_read()
    {
        var document = ReviewDocumentParser.Parse([.. "Hyvä työ. Kä"u8, 0xE4, .. "sin.\n\nText here."u8], "a.md", ReviewParseOptions.Default);

        var problem = Assert.Single(document.Problems);
        Assert.Equal(("RL0010", 12), (problem.Id, problem.Span.Start));
        Assert.Equal("Text here.", document.Sentences[^1].Text);
    }

    [Fact]
    public void A_nul_is_one_problem_and_the_text_is_read()
    {
        var document = Read.Document("One \0 two.\n\nText here.");

        Assert.Equal(("RL0010", 4), (Assert.Single(document.Problems).Id, document.Problems[0].Span.Start));
        Assert.Equal("Text here.", document.Sentences[^1].Text);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_byte_order_mark_and_crlf_are_read_without_a_problem(bool isUtf16)
    {
        var encoding = isUtf16 ? (Encoding)new UnicodeEncoding(false, true) : new UTF8Encoding(true);
        byte[] bytes = [.. encoding.Preamble, .. encoding.GetBytes("# Työ\r\n\r\nYou fixed\r\nit. Thanks!\r\n")];

        var document = ReviewDocumentParser.Parse(bytes, "a.md", ReviewParseOptions.Default);

        Assert.Empty(document.Problems);
        Assert.Equal(["You fixed it.", "Thanks!"], document.Sentences.Select(s => s.Text));
        Assert.Equal(2, document.Text.Lines.GetLinePosition(document.Sentences[0].Span.Start).Line);
    }
}
