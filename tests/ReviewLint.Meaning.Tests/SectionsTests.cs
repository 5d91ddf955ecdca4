using Microsoft.CodeAnalysis.Text;
using ReviewLint.Documents;
using ReviewLint.Meaning.Sections;

namespace ReviewLint.Meaning.Tests;

public sealed class SectionsTests
{
    [Theory]
    [InlineData("Strengths", SectionKind.Strengths)]
    [InlineData("What went well?", SectionKind.Strengths)]
    [InlineData("Areas for improvement", SectionKind.Development)]
    [InlineData("Development goals", SectionKind.Goals)]
    [InlineData("Agreed actions", SectionKind.NextSteps)]
    [InlineData("Employee's view", SectionKind.SelfAssessment)]
    [InlineData("Overall rating", SectionKind.Rating)]
    [InlineData("Vahvuutesi", SectionKind.Strengths)]
    [InlineData("Kehitettävää", SectionKind.Development)]
    [InlineData("Tavoitteet syksylle", SectionKind.Goals)]
    [InlineData("Seuraavat askeleet", SectionKind.NextSteps)]
    [InlineData("Itsearviointi", SectionKind.SelfAssessment)]
    [InlineData("Yhteenveto", SectionKind.Summary)]
    [InlineData("What did not go so well", SectionKind.Development)]
    [InlineData("Things to work on", SectionKind.Development)]
    [InlineData("Next year", SectionKind.Goals)]
    [InlineData("Mikä ei toiminut", SectionKind.Development)]
    [InlineData("Missä onnistuit", SectionKind.Strengths)]
    [InlineData("Ensi vuonna", SectionKind.Goals)]
    [InlineData("Seuraavaksi", SectionKind.NextSteps)]
    [InlineData("Payments", SectionKind.Other)]
    [InlineData("", SectionKind.Other)]
    public void A_heading_names_the_kind(string heading, SectionKind kind) => Assert.Equal(kind, SectionKinds.OfHeading(heading));

    [Fact]
    public void A_subsection_without_a_kind_of_its_own_takes_its_parents()
    {
        var model = Model("# Review\n\n## Strengths\n\n### Customers\n\nYou answered every call.\n", SemanticOptions.Default);
        Assert.Equal(SectionKind.Strengths, model.KindOf(model.Document.Sentences[0].Section));
    }

    [Fact]
    public void The_kind_is_the_command_lines_then_the_documents_then_the_configurations_then_the_contents()
    {
        const string Declared = "---\nkind: code-review\n---\n\n## Strengths\n\nYou answered every call.\n";
        const string Plain = "## Strengths\n\nYou answered every call.\n";
        Assert.Equal((ReviewKind.PerformanceReview, true), Kind(Declared, new() { KindOverride = ReviewKind.PerformanceReview }));
        Assert.Equal((ReviewKind.CodeReview, true), Kind(Declared, new() { DefaultKind = ReviewKind.PerformanceReview }));
        Assert.Equal((ReviewKind.CodeReview, true), Kind(Plain, new() { DefaultKind = ReviewKind.CodeReview }));
        Assert.Equal((ReviewKind.PerformanceReview, false), Kind(Plain, new()));
        Assert.Equal((ReviewKind.Undeclared, false), Kind("Milk and bread.\n", new()));
    }

    private static (ReviewKind Kind, bool IsDeclared) Kind(string text, SemanticOptions options)
    {
        var model = Model(text, options);
        return (model.Kind, model.KindIsDeclared);
    }

    private static ReviewSemanticModel Model(string text, SemanticOptions options) =>
        ReviewSemanticModel.Create(ReviewDocumentParser.Parse(SourceText.From(text), "a.md", ReviewParseOptions.Default), options);
}
