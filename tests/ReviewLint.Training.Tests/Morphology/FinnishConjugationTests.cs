using ReviewLint.Training.Morphology;

namespace ReviewLint.Training.Tests.Morphology;

/// <summary>Forms of one verb of each kind, as a grammar has them.</summary>
public sealed class FinnishConjugationTests
{
    [Theory]
    // Present and past, first and second person; what is said to the reader of a review.
    [InlineData("johtaa", "Mood=Ind|Number=Sing|Person=2|Tense=Past|VerbForm=Fin|Voice=Act", "johdit")]
    [InlineData("kuunnella", "Mood=Ind|Number=Sing|Person=2|Tense=Past|VerbForm=Fin|Voice=Act", "kuuntelit")]
    [InlineData("ymmärtää", "Mood=Ind|Number=Sing|Person=2|Tense=Past|VerbForm=Fin|Voice=Act", "ymmärsit")]
    [InlineData("auttaa", "Mood=Ind|Number=Sing|Person=1|Tense=Past|VerbForm=Fin|Voice=Act", "autoin")]
    [InlineData("ottaa", "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin|Voice=Act", "otti")]
    [InlineData("lukea", "Mood=Ind|Number=Plur|Person=1|Tense=Pres|VerbForm=Fin|Voice=Act", "luemme")]
    [InlineData("viedä", "Mood=Ind|Number=Plur|Person=1|Tense=Past|VerbForm=Fin|Voice=Act", "veimme")]
    [InlineData("käydä", "Mood=Ind|Number=Sing|Person=1|Tense=Past|VerbForm=Fin|Voice=Act", "kävin")]
    [InlineData("tehdä", "Mood=Ind|Number=Plur|Person=2|Tense=Pres|VerbForm=Fin|Voice=Act", "teette")]
    [InlineData("nähdä", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin|Voice=Act", "näkee")]
    [InlineData("tavata", "Mood=Ind|Number=Plur|Person=1|Tense=Pres|VerbForm=Fin|Voice=Act", "tapaamme")]
    [InlineData("pelätä", "Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin|Voice=Act", "pelkään")]
    [InlineData("tarjota", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin|Voice=Act", "tarjoaa")]
    [InlineData("tarvita", "Mood=Cnd|Number=Sing|Person=2|VerbForm=Fin|Voice=Act", "tarvitsisit")]
    [InlineData("selvitä", "Mood=Ind|Number=Sing|Person=2|Tense=Past|VerbForm=Fin|Voice=Act", "selvisit")]
    [InlineData("paeta", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin|Voice=Act", "pakenee")]
    [InlineData("sulkea", "Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin|Voice=Act", "suljen")]
    [InlineData("juosta", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin|Voice=Act", "juoksee")]
    // What is asked, told and denied.
    [InlineData("harkita", "Clitic=Ko|Mood=Cnd|Number=Sing|Person=2|VerbForm=Fin|Voice=Act", "harkitsisitko")]
    [InlineData("nousta", "Mood=Imp|Number=Plur|Person=2|VerbForm=Fin|Voice=Act", "nouskaa")]
    [InlineData("jättää", "Mood=Imp|Number=Sing|Person=2|VerbForm=Fin|Voice=Act", "jätä")]
    [InlineData("hyväksyä", "Connegative=Yes|Mood=Ind|Tense=Pres|VerbForm=Fin", "hyväksy")]
    // Nobody's deeds, and what is no finite verb.
    [InlineData("sopia", "Mood=Ind|Tense=Past|VerbForm=Fin|Voice=Pass", "sovittiin")]
    [InlineData("kuunnella", "Mood=Ind|Tense=Pres|VerbForm=Fin|Voice=Pass", "kuunnellaan")]
    [InlineData("auttaa", "Mood=Cnd|VerbForm=Fin|Voice=Pass", "autettaisiin")]
    [InlineData("mennä", "Case=Nom|Number=Sing|PartForm=Past|VerbForm=Part|Voice=Act", "mennyt")]
    [InlineData("haluta", "Case=Nom|Number=Plur|PartForm=Past|VerbForm=Part|Voice=Act", "halunneet")]
    [InlineData("refaktoroida", "Case=Nom|Number=Sing|PartForm=Past|VerbForm=Part|Voice=Pass", "refaktoroitu")]
    [InlineData("lukea", "Case=Ine|InfForm=2|Number=Sing|VerbForm=Inf|Voice=Act", "lukiessa")]
    public void A_verb_has_this_form(string verb, string features, string form) =>
        Assert.Contains((form, features), FinnishConjugation.Of(verb));

    [Theory]
    [InlineData("talo")]
    [InlineData("ja")]
    [InlineData("olla")]
    [InlineData("rebase")]
    public void A_word_that_is_no_infinitive_has_no_forms(string word) => Assert.Empty(FinnishConjugation.Of(word));

    [Fact]
    public void All_forms_of_the_list_are_words_of_letters()
    {
        var verbs = File.ReadAllLines(Path.Combine(TrainingData.Folder, "lexicon", "fi-verbs.txt"));

        Assert.Equal(verbs.Order(StringComparer.Ordinal), verbs);
        Assert.All(verbs, verb => Assert.All(FinnishConjugation.Of(verb), f => Assert.True(f.Form.All(char.IsLower), $"{verb}: {f.Form}")));
        Assert.All(verbs, verb => Assert.NotEmpty(FinnishConjugation.Of(verb)));
    }
}
