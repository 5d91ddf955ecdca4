using Microsoft.CodeAnalysis.Text;
using ReviewLint.Documents;

namespace ReviewLint.Meaning.Tests;

/// <summary>What is known of a document as a whole: the people, the period, and what each section is.</summary>
public sealed class DocumentViewTests
{
    [Theory]
    [InlineData("---\nreviewee: Omar Haddad\n---\n\n# Annual review: Lena, planner\n\nYou led the move.\n", "Omar Haddad")]
    [InlineData("# Annual review\n\nTo: Omar\n\nYou led the move.\n", "Omar")]
    [InlineData("# Kehityskeskustelu\n\nTyöntekijä: Kaino\n\nVeit muuton läpi.\n", "Kaino")]
    [InlineData("# Annual review\n\nHi Omar,\n\nYou led the move.\n", "Omar")]
    [InlineData("# Annual review: Omar, warehouse planner\n\nYou led the move.\n", "Omar")]
    [InlineData("# Feedback on the spring: Omar, QA engineer\n\nYou led the move.\n", "Omar")]
    [InlineData("# Performance review for Lena Brandt\n\nIn May Lena led the move.\n", "Lena Brandt")]
    [InlineData("# Omar's half-year review\n\nIn May Omar led the move.\n", "Omar")]
    [InlineData("# Kainon kehityskeskustelu\n\nToukokuussa Kaino veti muuton.\n", "Kaino")]
    [InlineData("# Annual review: Warehouse\n\nYou led the move.\n", null)]
    [InlineData("# Performance review for Q3\n\nYou led the move.\n", null)]
    [InlineData("# Payments: Omar, planner\n\nYou led the move.\n", null)]
    public void The_receiver_is_named_by_the_front_matter_a_line_the_greeting_or_the_title(string text, string? receiver) => Assert.Equal(receiver, Model(text).Receiver);

    [Theory]
    [InlineData("---\nreviewer: Alex\n---\n\n# Annual review\n\nYou led the move.\n\nBest regards, Sam\n", "Alex")]
    [InlineData("# Annual review\n\nReviewer: Alex, head of sales.\n\nYou led the move.\n", "Alex")]
    [InlineData("# Annual review\n\nYou led the move.\n\nBest regards,\nAlex Moreno\n", "Alex Moreno")]
    [InlineData("# Annual review\n\nYou led the move.\n\n— Alex, head of sales\n", "Alex")]
    [InlineData("# Kehityskeskustelu\n\nVeit muuton läpi.\n\nTerveisin Lumi\n", "Lumi")]
    [InlineData("# Annual review\n\nYou led the move.\n\nThanks, Omar\n", null)]
    [InlineData("# Annual review\n\nYou led the move.\n\nRegards were sent to Alex by the customer.\n", null)]
    public void The_reviewer_is_named_by_the_front_matter_a_line_or_the_signature(string text, string? reviewer) => Assert.Equal(reviewer, Model(text).Reviewer);

    [Theory]
    [InlineData("---\nperiod: 2024-H1\n---\n\n# Annual review 2023\n\nYou led the move.\n", "2024-01-01", "2024-07-01")]
    [InlineData("# Vuosiarvio\n\nJakso: 7–12/2024\n\nVeit muuton läpi.\n", "2024-07-01", "2025-01-01")]
    [InlineData("# Kehityskeskustelu\n\nKausi: 2024-Q3\n\nVeit muuton läpi.\n", "2024-07-01", "2024-10-01")]
    [InlineData("# Annual review 2024\n\nYou led the move.\n", "2024-01-01", "2025-01-01")]
    [InlineData("# Vuosiarvio, tammikuu–kesäkuu 2024\n\nVeit muuton läpi hienosti.\n", "2024-01-01", "2024-07-01")]
    [InlineData("# Annual review\n\nThis review covers January to June 2024.\n", "2024-01-01", "2024-07-01")]
    [InlineData("# Annual review\n\n## Review period\n\nFrom January to June 2024.\n\n## Results\n\nYou led the move.\n", "2024-01-01", "2024-07-01")]
    public void The_period_is_one_resolved_range(string text, string from, string to) =>
        Assert.Equal(new DayRange(Day(from), Day(to)), Model(text).Period);

    [Theory]
    [InlineData("# Annual review\n\nThe migration ran from January to June 2024.\n")]
    [InlineData("# Annual review\n\nThis review covers January to June.\n")]
    [InlineData("# Annual review, 12 May 2024\n\nYou led the move.\n")]
    [InlineData("# Performance review, autumn 2026\n\nYou led the move.\n")]
    [InlineData("# Kehityskeskustelu, syksy 2026\n\nJohdit muuttoa.\n")]
    [InlineData("# Performance review, March 2026\n\nYou led the move.\n")]
    public void A_range_that_is_not_the_reviews_or_lacks_its_year_is_no_period(string text) => Assert.Null(Model(text).Period);

    [Theory]
    [InlineData("You handled the audit calmly and well. The customer workshops were excellent. Your notes are clear.", SectionKind.Strengths)]
    [InlineData("The reports were late and full of errors. The handover was sloppy. The minutes were too thin.", SectionKind.Development)]
    [InlineData("You will send the plan to Mia by 3 May. I will book the course by 10 May. You will show the draft on 20 May.", SectionKind.NextSteps)]
    [InlineData("Overall, the year was mixed. The move went well, and the reports were late.", SectionKind.Summary)]
    [InlineData("Hoidit asiakaspalaverit erinomaisesti. Raporttisi olivat selkeitä ja huolellisia. Perehdytit Ainon todella hyvin.", SectionKind.Strengths)]
    [InlineData("Raportit olivat myöhässä ja täynnä virheitä. Luovutus oli sekava. Muistiot jäivät aivan liian suppeiksi.", SectionKind.Development)]
    [InlineData("Kaiken kaikkiaan vuosi oli vaihteleva. Muutto sujui hyvin.", SectionKind.Summary)]
    [InlineData("The depot moved in May. It has four docks.", SectionKind.Other)]
    [InlineData("You handled the audit well. The reports were late and full of errors.", SectionKind.Other)]
    [InlineData("Your notes are clear.", SectionKind.Other)]
    public void Where_the_heading_says_nothing_the_content_tells_what_a_section_is(string body, SectionKind kind)
    {
        var model = Model($"# Annual review\n\n## Depot\n\n{body}\n");
        Assert.Equal(kind, model.KindOf(model.Document.Sections[^1]));
    }

    [Fact]
    public void A_heading_outweighs_the_content()
    {
        var model = Model("# Annual review\n\n## Development\n\nYou handled the audit calmly and well. The customer workshops were excellent.\n");
        Assert.Equal(SectionKind.Development, model.KindOf(model.Document.Sections[^1]));
    }

    [Fact]
    public void A_word_of_the_products_domain_is_neither_praise_nor_blame()
    {
        const string Text = "# Annual review\n\nThe hero table has nine columns.\n";
        var plain = Model(Text);
        var domain = Model(Text, new() { DomainTerms = ["hero table"] });
        var sentence = domain.Document.Sentences[0];
        Assert.False(plain.IsOfDomain(plain.Document.Sentences[0], plain.Document.Sentences[0].Span));
        Assert.True(domain.IsOfDomain(sentence, new TextSpan(sentence.Span.Start + 4, 4)));
        Assert.False(domain.IsOfDomain(sentence, new TextSpan(sentence.Span.End - 8, 7)));
    }

    [Fact]
    public void A_domain_term_is_found_with_Finnish_endings()
    {
        var model = Model("# Kehityskeskustelu\n\nKorjasit äitiyslomalaskurin virheen.\n", new() { DomainTerms = ["äitiysloma"] });
        var sentence = model.Document.Sentences[0];
        Assert.True(model.IsOfDomain(sentence, new TextSpan(sentence.Span.Start + 9, 18)));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static ReviewSemanticModel Model(string text, SemanticOptions? options = null) =>
        ReviewSemanticModel.Create(ReviewDocumentParser.Parse(SourceText.From(text), "a.md", ReviewParseOptions.Default), (options ?? SemanticOptions.Default) with { KindOverride = ReviewKind.PerformanceReview });
}
