using CsCheck;
using ReviewLint.Language.Tagging;

namespace ReviewLint.Training.Tests.Tagging;

/// <summary>An edit script leads from the form it was made of to its lemma, and does the same to forms like it.</summary>
public sealed class EditScriptsTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char["abdeiklmnoprstuvyäöABKOÄÖ-#'"], 1, 24];

    [Fact]
    public void The_script_between_a_form_and_its_lemma_leads_from_one_to_the_other() =>
        Gen.Select(Words, Words).Sample((form, lemma) => Applied(form, lemma, form) == lemma);

    [Theory]
    [InlineData("walked", "walk", "talked", "talk")]
    [InlineData("taloissa", "talo", "puroissa", "puro")]
    [InlineData("Reviews", "review", "Views", "view")]
    [InlineData("Espoossa", "Espoo", "Porvoossa", "Porvoo")]
    [InlineData("katoin", "katsoa", "katoin", "katsoa")]
    public void A_script_does_the_same_to_another_form(string form, string lemma, string other, string expected) =>
        Assert.Equal(expected, Applied(form, lemma, other));

    [Fact]
    public void A_script_that_drops_more_than_a_form_has_gives_no_lemma() =>
        Assert.Null(Applied("taloissansa", "talo", "on"));

    private static unsafe string? Applied(string form, string lemma, string to)
    {
        using var bytes = new NativeBytes(EditScripts.Build([EditScripts.Between(form, lemma)]));
        return new EditScripts(bytes.Start).Apply(0, to, to.ToLowerInvariant());
    }
}
