using ReviewLint.Language;

namespace ReviewLint.Documents.Tests;

public class SentenceTests
{
    [Theory]
    [InlineData("**nit:** Rename it. *You might look at* [this][r], *which is\nlong.* Done.\n\n[r]: http://a.b", "**nit:** Rename it.", "*You might look at* [this][r], *which is long.*", "Done.")]
    [InlineData("*One thing. Two things.*", "One thing.", "Two things.")]
    [InlineData("We shipped `a.b.c`. It works.", "We shipped `a.b.c`.", "It works.")]
    [InlineData("> [!WARNING]\n> You fixed\n> it. Thanks!", "You fixed it.", "Thanks!")]
    [InlineData("Read [the plan](http://a.b). It helps.", "Read [the plan](http://a.b).", "It helps.")]
    [InlineData("You did it\\\nwell.", "You did it well.")]
    [InlineData("Great work here\\\nWhy two loops in it?", "Great work here", "Why two loops in it?")]
    [InlineData("Hyvää työtä!\n\n1. Mitä opit?\n   - Luit koodin.", "Hyvää työtä!", "Mitä opit?", "Luit koodin.")]
    public void Sentences_keep_the_marks_that_open_and_close_in_them(string markdown, params string[] sentences) => Assert.Equal(sentences, Read.Sentences(markdown));

    [Theory]
    [InlineData("# Good work!\n\nText here.")]
    [InlineData("> You never answer.\n\nText here.")]
    [InlineData("“You never answer.”\n\nText here.")]
    [InlineData("\"You never answer.\" — Sam, in April\n\nText here.")]
    [InlineData("```\nGood work!\n```\n\nText here.")]
    [InlineData("~~~text\nGood work!\n~~~\n\nText here.")]
    [InlineData("    Good work!\n\nText here.")]
    [InlineData("<!-- Good work! -->\n\nText here.")]
    [InlineData("---\nnote: Good work!\n---\n\nText here.")]
    [InlineData("Text here.\n\n[a]: http://b.c \"Good work!\"")]
    [InlineData("Good work!\n==========\n\nText here.")]
    [InlineData("`return x;`\n\nText here.")]
    [InlineData("![Good work!](a.png)\n\nText here.")]
    [InlineData("| Good work! |\n|---|\n\nText here.")]
    [InlineData("On 14 May 2025, Ann wrote:\n\n> Good work!\n\nText here.")]
    public void What_is_not_the_reviewers_prose_has_no_sentences(string markdown) => Assert.Equal(["Text here."], Read.Sentences(markdown));

    [Theory]
    [InlineData("\"Good\" and \"bad\" are words.")]
    [InlineData("Sam wrote: \"You never answer.\"")]
    [InlineData("\"It returns that\" -- but it looks like it returns nothing.")]
    public void A_quotation_inside_a_sentence_stays_in_it(string markdown) => Assert.Equal([markdown], Read.Sentences(markdown));

    [Fact]
    public void Cells_of_a_table_that_say_something_have_sentences()
    {
        const string Markdown = "| Item | Due | Note |\n|---|---|---|\n| API v3.1. | 3 Mar. | The guide was clear and short. |\n| Docs | 4 May | Great! |\n| Kim Lee | 100 % | Head of the sales department |\n";

        Assert.Equal(["The guide was clear and short.", "Great!"], Read.Sentences(Markdown));
        var block = Read.Document(Markdown).Sentences[1].Block;
        Assert.Equal(("Note", 1, 0), (block.ColumnHeader, block.TableRow, block.Table));
    }

    [Fact]
    public void A_cell_of_one_word_is_a_sentence_when_it_ends_as_one()
    {
        const string Markdown = "| Item | Unit | Note |\n|---|---|---|\n| Masses | Pcs. | Spotless. |\n| Lamp | Kpl. | Spare |\n";

        Assert.Equal(["Spotless."], Read.Sentences(Markdown));
    }

    [Fact]
    public void Symbols_that_say_something_are_sentences() => Assert.Equal(["👍", "???"], Read.Sentences("👍\n\n???\n\n---\n\n…"));

    [Fact]
    public void Tokens_and_their_neighbours_map_to_the_source()
    {
        var document = Read.Document("- You *fixed* the\n  build.");
        var sentence = Assert.Single(document.Sentences);

        Assert.Equal("fixed* the\n  build", document.Text.ToString(sentence.SpanOf(1, 3)));
        Assert.Equal("fixed", document.Text.ToString(sentence.SpanOf(sentence.Tokens[1])));
    }

    [Fact]
    public void Every_paragraph_has_its_own_language_and_short_ones_that_of_their_neighbours()
    {
        var document = Read.Document("Kiitos paljon siitä, että korjasit tämän testin.\n\nOK.\n\nThank you for the review of the build script, it was very helpful.");

        Assert.Equal(["fi", "fi", "en"], [document.Sentences[0].Language.Code, Read.Document("Kiitos paljon siitä, että korjasit tämän testin.\n\nOK.").Sentences[1].Language.Code, document.Sentences[^1].Language.Code]);
    }

    [Fact]
    public void A_given_language_holds_for_every_paragraph()
    {
        var document = Read.Document("Thank you for the review.", new ReviewParseOptions { Language = LanguageTag.Finnish });

        Assert.Equal(LanguageTag.Finnish, document.Sentences[0].Language);
    }

    [Fact]
    public void A_language_that_is_not_known_is_said_to_be_so()
    {
        var document = Read.Document(string.Concat(Enumerable.Repeat("Меня зовут Анна, и я работаю в этой группе уже очень давно. ", 5)));

        Assert.Equal("RL0008", Assert.Single(document.Problems).Id);
        Assert.All(document.Sentences, s => Assert.Equal(LanguageTag.Undetermined, s.Language));
    }

    [Fact]
    public void Template_prompts_are_not_the_reviewers_words()
    {
        var options = new ReviewParseOptions { TemplatePrompts = ["What went well?"] };

        var document = Read.Document("## Results\n\n*What went well?*\n\nWhat went well? You shipped it.\n\nwhat went WELL\nYou shipped it.", options);

        Assert.Equal(["What went well?", "You shipped it.", "You shipped it."], document.Sentences.Select(s => s.Text));
        Assert.Equal(2, document.Blocks.OfType<ProseBlock>().Count(b => b.Kind == ProseBlockKind.TemplatePrompt));
    }
}
