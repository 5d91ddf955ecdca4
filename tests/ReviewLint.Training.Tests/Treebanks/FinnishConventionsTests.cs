using ReviewLint.Training.Treebanks;

namespace ReviewLint.Training.Tests.Treebanks;

/// <summary>FinnTreeBank's words come out as the Turku treebank would write them.</summary>
public sealed class FinnishConventionsTests
{
    private static readonly FinnishConventions Conventions = new(new[]
    {
        "koodi#katselmus/koodi#katselmus/NOUN/Case=Nom|Number=Sing",
        "työ#päivä/työ#päivä/NOUN/Case=Nom|Number=Sing",
        "raportti/raportti/NOUN/Case=Nom|Number=Sing",
        "ilman/ilman/ADP/AdpType=Prep ilman/ilman/ADP/AdpType=Prep ilman/ilman/ADP/AdpType=Prep",
        "avoimuus/avoimuus/NOUN/Case=Nom|Derivation=Vs|Number=Sing tarkkuus/tarkkuus/NOUN/Case=Nom|Derivation=Vs|Number=Sing vastuullisuus/vastuullisuus/NOUN/Case=Nom|Derivation=Vs|Number=Sing huolellisuus/huolellisuus/NOUN/Case=Nom|Derivation=Vs|Number=Sing",
    }.Select(TinyTreebank.Sentence));

    [Theory]
    [InlineData("ei/ei/VERB/Mood=Ind|Negative=Neg|Number=Sing|Person=3", "ei/ei/AUX/Number=Sing|Person=3|Polarity=Neg|VerbForm=Fin")]
    [InlineData("mene/mennä/VERB/Connegative=Yes|Mood=Ind|Tense=Pres|Voice=Act", "mene/mennä/VERB/Connegative=Yes|Mood=Ind|Tense=Pres|VerbForm=Fin")]
    [InlineData("on/olla/VERB/Mood=Ind|Number=Sing|Person=3|Tense=Pres|Voice=Act/aux", "on/olla/AUX/Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin|Voice=Act")]
    [InlineData("on/olla/VERB/Mood=Ind|Number=Sing|Person=3|Tense=Pres|Voice=Act/root", "on/olla/VERB/Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin|Voice=Act")]
    [InlineData("heidän/he/PRON/Case=Gen|Number=Plur|Person=3|PronType=Prs", "heidän/hän/PRON/Case=Gen|Number=Plur|Person=3|PronType=Prs")]
    [InlineData("joka/joka/DET/Case=Nom|Number=Sing", "joka/joka/PRON/Case=Nom|Number=Sing|PronType=Ind")]
    [InlineData("vain/vain/PART/_", "vain/vain/ADV/_")]
    [InlineData("Espoossa/espoo/PROPN/Case=Ine|Number=Sing", "Espoossa/Espoo/PROPN/Case=Ine|Number=Sing")]
    public void Older_tags_become_todays(string older, string todays) => Assert.Equal(todays, Mapped(older));

    [Theory]
    [InlineData("koodiraportti/koodiraportti/NOUN/Case=Nom|Number=Sing", "koodiraportti/koodi#raportti/NOUN/Case=Nom|Number=Sing")]
    [InlineData("koodikatselmus/koodikatselmus/NOUN/Case=Nom|Number=Sing", "koodikatselmus/koodi#katselmus/NOUN/Case=Nom|Number=Sing")]
    [InlineData("kuormaraportti/kuormaraportti/NOUN/Case=Nom|Number=Sing", "kuormaraportti/kuormaraportti/NOUN/Case=Nom|Number=Sing")]
    public void Compounds_are_divided_where_both_parts_are_known(string older, string todays) => Assert.Equal(todays, Mapped(older));

    [Fact]
    public void A_derivation_is_taken_from_words_with_the_same_ending() =>
        Assert.Equal("varmuus/varmuus/NOUN/Case=Nom|Derivation=Vs|Number=Sing", Mapped("varmuus/varmuus/NOUN/Case=Nom|Number=Sing"));

    [Fact]
    public void What_Turku_always_says_of_a_form_wins() =>
        Assert.Equal("ilman/ilman/ADP/AdpType=Prep", Mapped("ilman/ilman/ADP/_"));

    private static string Mapped(string line) => TinyTreebank.Line(Conventions.Map(TinyTreebank.Sentence(line), finnTreeBank: true));
}
