using ReviewLint.Language.Conllu;

namespace ReviewLint.Language.Tests;

public class TaggingTests
{
    [Theory]
    [InlineData("en", "Rename this.", "Rename", "VERB", "Mood=Imp|VerbForm=Fin", "rename")]
    [InlineData("en", "You wrote clear notes.", "wrote", "VERB", null, "write")]
    [InlineData("fi", "Nimeä muuttuja uudelleen.", "Nimeä", "VERB", "Mood=Imp|Number=Sing|Person=2|VerbForm=Fin|Voice=Act", "nimetä")]
    [InlineData("fi", "Onks tää valmis?", "Onks", "AUX", null, "olla")]
    [InlineData("fi", "Johdit hanketta maaliin.", "Johdit", "VERB", "Mood=Ind|Number=Sing|Person=2|Tense=Past|VerbForm=Fin|Voice=Act", "johtaa")]
    [InlineData("fi", "Kuuntelit asiakasta loppuun asti.", "Kuuntelit", "VERB", "Mood=Ind|Number=Sing|Person=2|Tense=Past|VerbForm=Fin|Voice=Act", "kuunnella")]
    [InlineData("fi", "Viemme tämän loppuun.", "Viemme", "VERB", "Mood=Ind|Number=Plur|Person=1|Tense=Pres|VerbForm=Fin|Voice=Act", "viedä")]
    [InlineData("fi", "Käymme sen läpi.", "Käymme", "VERB", "Mood=Ind|Number=Plur|Person=1|Tense=Pres|VerbForm=Fin|Voice=Act", "käydä")]
    [InlineData("fi", "Vastauksesi viipyi.", "Vastauksesi", "NOUN", "Case=Nom|Number=Sing|Number[psor]=Sing|Person[psor]=2", "vastaus")]
    [InlineData("fi", "Tavoitteemme on selvä.", "Tavoitteemme", "NOUN", "Case=Nom|Number=Sing|Number[psor]=Plur|Person[psor]=1", "tavoite")]
    [InlineData("fi", "Kirjoitit selkeät ohjeet.", "Kirjoitit", "VERB", "Mood=Ind|Number=Sing|Person=2|Tense=Past|VerbForm=Fin|Voice=Act", "kirjoittaa")]
    [InlineData("en", "You sat with him until he slept.", "sat", "VERB", null, "sit")] // seen of her alone
    [InlineData("en", "We sat with them until they slept.", "sat", "VERB", null, "sit")]
    public void A_word_gets_its_part_of_speech_features_and_lemma(string language, string text, string word, string upos, string? features, string lemma)
    {
        var token = TokenOf(language, text, word);
        Assert.Equal(upos, token.UPos.ToString());
        Assert.Equal(lemma, token.Lemma);
        if (features is not null)
        {
            Assert.Equal(features, token.Features.ToString());
        }
    }

    [Fact]
    public void Annotating_is_the_same_on_any_number_of_threads()
    {
        const string Text = "You shipped the release, and the notes helped. Could you add a test for the retry path?";
        var expected = Conllu(Text);
        Parallel.For(0, 64, _ => Assert.Equal(expected, Conllu(Text)));
    }

    [Fact]
    public void Written_conllu_reads_back_as_it_was()
    {
        using var reader = new StringReader(Conllu("I can't do that. Mikset?"));
        var sentences = ConlluReader.Read(reader).ToList();
        Assert.Equal(["I can't do that.", "Mikset?"], sentences.Select(s => s.Text));
        Assert.True(sentences[0].StartsParagraph);
        Assert.Equal(["I", "ca", "n't", "do", "that", "."], sentences[0].Tokens.Select(t => t.Form));
        Assert.Equal((2, "can't"), (sentences[0].Tokens[1].SurfaceLength, sentences[0].Tokens[1].Surface));
        Assert.False(sentences[0].Tokens[4].SpaceAfter);
    }

    [Fact]
    public void Pretokenized_words_are_kept()
    {
        const string File = "# sent_id = a\n1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tdo\t_\t_\t_\t_\t_\t_\t_\t_\n2\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n3\tgo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n\n";
        using var reader = new StringReader(File);
        var sentence = ConlluReader.Read(reader).Single();
        var buffer = new AnnotationBuffer();
        Annotators.For(LanguageTag.English).AnnotatePretokenized([.. sentence.Tokens.Select(t => t.Form)], buffer);
        var output = new StringWriter();
        ConlluWriter.WritePretokenized(output, sentence, buffer.Tokens);
        Assert.Contains("1-2\tdon't\t_", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("2\tn't\tnot\tPART\t_\tPolarity=Neg", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lemma_that_keeps_nothing_of_the_form_is_none() =>
        Assert.StartsWith("se", TokenOf("fi", "Satunnaisluvun seedin voisi antaa parametrina.", "seedin").Lemma, StringComparison.Ordinal);

    [Theory]
    [InlineData("could you rename it", "en", true)]
    [InlineData("Why is this public?", "en", true)]
    [InlineData("You know why.", "en", false)]
    [InlineData("onko tämä valmis", "fi", true)]
    [InlineData("Kysy, onko se valmis.", "fi", false)]
    public void A_question_is_known_by_its_mark_or_by_its_form(string text, string language, bool asks)
    {
        var buffer = new AnnotationBuffer();
        Annotators.For(new LanguageTag(language)).Annotate(text, [], buffer);
        Assert.Equal(asks, SentenceForm.IsQuestion(buffer.Tokens, new LanguageTag(language)));
    }

    [Theory]
    [InlineData("You should rename it.", "en", SentenceTense.Modal)]
    [InlineData("You wrote the notes on Monday.", "en", SentenceTense.Past)]
    [InlineData("We will meet on Friday.", "en", SentenceTense.Future)]
    [InlineData("Voisit kysyä Omarilta.", "fi", SentenceTense.Conditional)]
    [InlineData("Julkaisu myöhästyi viikon.", "fi", SentenceTense.Past)]
    [InlineData("Olet kehittynyt paljon.", "fi", SentenceTense.Perfect)]
    public void The_main_clause_shows_its_tense_or_mood(string text, string language, SentenceTense tense)
    {
        var buffer = new AnnotationBuffer();
        Annotators.For(new LanguageTag(language)).Annotate(text, [], buffer);
        Assert.Equal(tense, SentenceForm.TenseOf(buffer.Tokens, new LanguageTag(language)));
    }

    private static string Conllu(string text)
    {
        var buffer = new AnnotationBuffer();
        Annotators.For(LanguageTag.English).Annotate(text, [], buffer);
        var output = new StringWriter();
        ConlluWriter.Write(output, text, buffer, 0, buffer.SentenceCount, startsParagraph: true);
        return output.ToString();
    }

    private static Token TokenOf(string language, string text, string word)
    {
        var buffer = new AnnotationBuffer();
        Annotators.For(new LanguageTag(language)).Annotate(text, [], buffer);
        return buffer.Tokens.ToArray().First(t => text[t.Start..t.End] == word);
    }
}
