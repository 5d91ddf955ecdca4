namespace ReviewLint.Documents.Tests;

public class MetadataTests
{
    [Theory]
    [InlineData("Reviewer: Kim, head of design.")]
    [InlineData("**Reviewer:** Kim")]
    [InlineData("- Reviewer: Kim")]
    [InlineData("From: Kim, lead of the\nplatform team")]
    [InlineData("Period: March to June. Appraiser: Kim, finance.")]
    [InlineData("Esihenkilö: Kim. Keskustelu: 3.6.2024 klo 10.")]
    [InlineData("Supervisor: Kim. Year: October to September.")]
    [InlineData("Kirjoittaja: Kim. Aika: tammi-kesäkuu.")]
    [InlineData("Koeaika 8.1.–7.7. Arvioija: Kim.")]
    [InlineData("Reviewer: Kim | Team: Platform | Date: 2024-06-03")]
    public void Lines_that_say_who_and_when_are_metadata(string markdown)
    {
        var document = Read.Document(markdown);

        Assert.Equal(ProseBlockKind.Metadata, Assert.IsType<ProseBlock>(Assert.Single(document.Blocks)).Kind);
        Assert.Empty(document.Sentences);
        Assert.Equal("Kim", document.FrontMatter.Reviewer);
    }

    [Theory]
    [InlineData("Arvioija: rehtori. Lukuvuosi: 8.8.2023–31.5.2024.")]
    [InlineData("Kausi: 8.8.2023–31.5.2024. Laatija: Vihuri, tuotantopäällikkö. Päivätty 5.6.2024.")]
    [InlineData("Written by Maren on 12 June. School year: 8 August 2023 to 31 May 2024.")]
    [InlineData("Period: 8 August 2023 to 31 May 2024. From: technical director.")]
    public void A_role_may_stand_for_the_reviewer_and_a_day_without_its_key_beside_another_entry(string line)
    {
        var document = Read.Document(line);

        Assert.Empty(document.Sentences);
        Assert.Equal((new DateOnly(2023, 8, 8), new DateOnly(2024, 6, 1)), (document.FrontMatter.Period!.Value.From, document.FrontMatter.Period.Value.To));
        Assert.NotEqual("rehtori", document.FrontMatter.Reviewer);
    }

    [Fact]
    public void The_stop_of_an_initial_ends_no_entry()
    {
        var document = Read.Document("Supervisor: G. Pascoe. Year: 1 April 2023 to 31 March 2024.");

        Assert.Empty(document.Sentences);
        Assert.Equal("G. Pascoe", document.FrontMatter.Reviewer);
    }

    [Fact]
    public void A_day_beside_another_entry_is_the_documents() =>
        Assert.Equal(new DateOnly(2024, 6, 5), Read.Document("Kausi: 8.8.2023–31.5.2024. Päivätty 5.6.2024.").FrontMatter.Date);

    [Theory]
    [InlineData("Written in haste.")]
    [InlineData("Written by you on 12 June, the guide helped everybody who came later.")]
    [InlineData("Reviewer: nobody told you that the plan had changed in May.")]
    [InlineData("To: be honest, it was late.")]
    [InlineData("Reviewer: Kim. She did it well.")]
    [InlineData("Strengths: You listen.")]
    [InlineData("Date: we should agree on one.")]
    [InlineData("Note: the period was short.")]
    [InlineData("Rating: 3 of 5.")]
    [InlineData("From: Where did this come?")]
    public void Sentences_with_a_colon_are_not_metadata(string markdown) => Assert.NotEmpty(Read.Sentences(markdown));

    [Fact]
    public void Text_after_metadata_lines_is_prose()
    {
        var document = Read.Document("Reviewer: Kim\nPeriod: 2024\nYou had a good year.");

        Assert.Equal(["You had a good year."], document.Sentences.Select(s => s.Text));
        Assert.Equal(new DayRange(new(2024, 1, 1), new(2025, 1, 1)), document.FrontMatter.Period);
    }

    [Theory]
    [InlineData("Kausi: 1.3.2023–31.8.2023", "2023-03-01", "2023-09-01")]
    [InlineData("Arviointikausi: 1.3.2023 – 31.8.2023.", "2023-03-01", "2023-09-01")]
    [InlineData("Period: 2023-H2", "2023-07-01", "2024-01-01")]
    [InlineData("Review period: Q3 2023", "2023-07-01", "2023-10-01")]
    [InlineData("Period: 2023-03-01..2023-08-31", "2023-03-01", "2023-09-01")]
    [InlineData("Period: 2023-03-01/2023-08-31", "2023-03-01", "2023-09-01")]
    [InlineData("Period: 2023-03..2023-08", "2023-03-01", "2023-09-01")]
    [InlineData("Period: 2023", "2023-01-01", "2024-01-01")]
    public void Periods_are_read(string line, string from, string to) =>
        Assert.Equal(new DayRange(DateOnly.Parse(from), DateOnly.Parse(to)), Read.Document(line).FrontMatter.Period);

    [Fact]
    public void Front_matter_wins_over_the_text()
    {
        var document = Read.Document("---\nreviewer: Ann\nperiod: 2022\ndate: 2023-01-05\n---\n\nReviewer: Kim. Period: 2024. Date: 2024-12-01.");

        Assert.Equal(("Ann", 2022, new DateOnly(2023, 1, 5)), (document.FrontMatter.Reviewer, document.FrontMatter.Period!.Value.From.Year, document.FrontMatter.Date!.Value));
    }
}
