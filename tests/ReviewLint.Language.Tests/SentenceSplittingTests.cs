namespace ReviewLint.Language.Tests;

public class SentenceSplittingTests
{
    [Theory]
    [InlineData("Move the cache, e.g. into Redis. It is slow.", "Move the cache, e.g. into Redis.|It is slow.")]
    [InlineData("It broke in v2.1.3. Omar fixed it.", "It broke in v2.1.3.|Omar fixed it.")]
    [InlineData("From Jan.–June we met at 9 a.m. in Turku.", "From Jan.–June we met at 9 a.m. in Turku.")]
    [InlineData("Why not? because it fails.", "Why not?|because it fails.")]
    [InlineData("Nine bugs... and not one closed.", "Nine bugs... and not one closed.")]
    [InlineData("Well done! 🎉 Now the docs.", "Well done! 🎉|Now the docs.")]
    [InlineData("Thanks. :-) See you.", "Thanks. :-)|See you.")]
    [InlineData("She wrote “Ship it. Now.” and left.", "She wrote “Ship it. Now.” and left.")]
    [InlineData("Rename it (see A.cs. It clashes.) before Friday.", "Rename it (see A.cs. It clashes.) before Friday.")]
    [InlineData("1. Rename it. 2. Test it.", "1. Rename it.|2. Test it.")]
    [InlineData("suggestion (non-blocking): use a set. It is faster.", "suggestion (non-blocking): use a set.|It is faster.")]
    [InlineData("nice work. see the notes below.", "nice work.|see the notes below.")]
    [InlineData("this eats the home of whoever runs it. make it fail first.", "this eats the home of whoever runs it.|make it fail first.")]
    [InlineData("it overlaps with the office range (10.20.4.0/23). half the office would lose the printers.", "it overlaps with the office range (10.20.4.0/23).|half the office would lose the printers.")]
    [InlineData("This is so (approx. ten times in it. or more).", "This is so (approx. ten times in it. or more).")]
    [InlineData("Dr. Berg and Acme Inc. agreed.", "Dr. Berg and Acme Inc. agreed.")]
    [InlineData("It reads well now :) The second branch could go.", "It reads well now :)|The second branch could go.")]
    [InlineData("I can wait 🙂 Maybe split it?", "I can wait 🙂|Maybe split it?")]
    [InlineData("Thanks for the quick fix 🙂 Amina", "Thanks for the quick fix 🙂 Amina")]
    [InlineData("I smiled :) when the build passed", "I smiled :) when the build passed")]
    [InlineData(". then it stopped", ". then it stopped")]
    [InlineData("The dog bites after 500 ms. Did you know?", "The dog bites after 500 ms.|Did you know?")]
    [InlineData("It took 11 min. 30 s., and it found two.", "It took 11 min. 30 s., and it found two.")]
    [InlineData("The short one is in sect. A, the long one below.", "The short one is in sect. A, the long one below.")]
    [InlineData("The meter in rm. 0.14 drifts.", "The meter in rm. 0.14 drifts.")]
    [InlineData("On 15 Jan. I saw the opposite.", "On 15 Jan. I saw the opposite.")]
    [InlineData("We left on 15 Jan. The others stayed.", "We left on 15 Jan.|The others stayed.")]
    [InlineData("You kept calm; « bien joué ! », as she put it.", "You kept calm; « bien joué ! », as she put it.")]
    [InlineData("in a hurry, my train leaves at 16:40. plan output is attached.", "in a hurry, my train leaves at 16:40.|plan output is attached.")]
    [InlineData("the bot posts too much, always has. a plan nobody reads is none.", "the bot posts too much, always has.|a plan nobody reads is none.")]
    [InlineData("A guess is fine by me. nit: the name has a typo.", "A guess is fine by me.|nit: the name has a typo.")]
    public void English_sentences_end_where_a_reader_ends_them(string text, string sentences) => Assert.Equal(sentences, Split(text, LanguageTag.English));

    [Theory]
    [InlineData("Julkaisit version 12.5. esim. Omarin kanssa.", "Julkaisit version 12.5. esim. Omarin kanssa.")]
    [InlineData("Sovimme asiasta 9. päivänä. Muut tulivat myöhemmin.", "Sovimme asiasta 9. päivänä.|Muut tulivat myöhemmin.")]
    [InlineData("Kausi on 1.1.–30.6. ja se alkoi hyvin.", "Kausi on 1.1.–30.6. ja se alkoi hyvin.")]
    [InlineData("Luokka sanoi ”Valmis. Siirry.” ja sulkeutui.", "Luokka sanoi ”Valmis. Siirry.” ja sulkeutui.")]
    [InlineData("Onks tää valmis? 👍 Hyvä.", "Onks tää valmis? 👍|Hyvä.")]
    [InlineData("Toimii hyvin :) Testit puuttuvat vielä.", "Toimii hyvin :)|Testit puuttuvat vielä.")]
    [InlineData("Aikaero on 10 h. Voisitko soittaa?", "Aikaero on 10 h.|Voisitko soittaa?")]
    [InlineData("Tilasin koulutuksen 24.3. (klo 9–11.30).", "Tilasin koulutuksen 24.3. (klo 9–11.30).")]
    [InlineData("Hinta on 390 € + alv. 25,5 %.", "Hinta on 390 € + alv. 25,5 %.")]
    [InlineData("Uusi farm. K. Salo soitti.", "Uusi farm. K. Salo soitti.")]
    [InlineData("Voisit tulla lokakuussa lypsyyn Ainon pariksi.", "Voisit tulla lokakuussa lypsyyn Ainon pariksi.")]
    [InlineData("Rivillä 12 vaaka po. väylä, ja rivi 9 samoin.", "Rivillä 12 vaaka po. väylä, ja rivi 9 samoin.")]
    public void Finnish_sentences_end_where_a_reader_ends_them(string text, string sentences) => Assert.Equal(sentences, Split(text, LanguageTag.Finnish));

    [Theory]
    [InlineData("Kehityskohteet Kuukausi sitten sovimme uusista tavoitteista.", "fi", "Kehityskohteet|Kuukausi sitten sovimme uusista tavoitteista.")]
    [InlineData("Parannettavaa ensi kaudelle Dokumentit jäivät kesken.", "fi", "Parannettavaa ensi kaudelle|Dokumentit jäivät kesken.")]
    [InlineData("Kokous pidettiin Helsingissä ja Matti kirjoitti Jiraan.", "fi", "Kokous pidettiin Helsingissä ja Matti kirjoitti Jiraan.")]
    [InlineData("Siirsimme palvelun Azure Kubernetes Serviceen maaliskuussa.", "fi", "Siirsimme palvelun Azure Kubernetes Serviceen maaliskuussa.")]
    [InlineData("We moved the service to Azure Blob Storage in March.", "en", "We moved the service to Azure Blob Storage in March.")]
    [InlineData("nit: Rename this to Invoice", "en", "nit: Rename this to Invoice")]
    [InlineData("[blocking] This leaks the handle.", "en", "[blocking] This leaks the handle.")]
    [InlineData("@omar Could you have a look?", "en", "@omar Could you have a look?")]
    public void A_heading_ends_before_the_sentence_that_follows_it_and_a_name_begins_none(string text, string language, string sentences) =>
        Assert.Equal(sentences, Split(text, new LanguageTag(language)));

    [Theory]
    [InlineData("tests\ndocs\nrelease notes", "tests|docs|release notes")]
    [InlineData("The cache is rebuilt for every\nrequest that comes in", "The cache is rebuilt for every\nrequest that comes in")]
    [InlineData("The build passes. \\r\\n Merge it.", "The build passes.|Merge it.")]
    [InlineData("The log is in C:\\new and grows.", "The log is in C:\\new and grows.")]
    public void Line_breaks_divide_lists_and_escaped_ones_count(string text, string sentences) => Assert.Equal(sentences, Split(text, LanguageTag.English));

    [Theory]
    [InlineData("He said \"no way\" twice.", "no way")]
    [InlineData("He said “no way” twice.", "no way")]
    [InlineData("He said ”no way” twice.", "no way")]
    [InlineData("He said »no way« twice.", "no way")]
    [InlineData("He said «no way» twice.", "no way")]
    [InlineData("He said 'no way' twice.", "no way")]
    [InlineData("The team's plan isn't Omar's.", "")]
    public void Words_in_quotation_marks_of_every_style_are_marked(string text, string quoted)
    {
        var buffer = new AnnotationBuffer();
        Annotators.For(LanguageTag.English).Annotate(text, [], buffer);
        Assert.Equal(quoted, string.Join(' ', buffer.Tokens.ToArray().Where(t => t.Is(TokenFlags.Quoted)).Select(t => t.Norm)));
    }

    [Theory]
    [InlineData("You don't test it, it's late and I cannot.", "You do n't test it , it 's late and I can not .")]
    [InlineData("Use C# in src/Foo.cs, e.g. H&M's 7:30 slot.", "Use C# in src/Foo.cs , e.g. H&M 's 7:30 slot .")]
    [InlineData("A well-known non-blocking fix for PAY-42.", "A well - known non-blocking fix for PAY-42 .")]
    public void English_words_divide_as_the_treebank_divides_them(string text, string tokens)
    {
        var buffer = new AnnotationBuffer();
        Annotators.For(LanguageTag.English).Annotate(text, [], buffer);
        Assert.Equal(tokens, string.Join(' ', buffer.Tokens.ToArray().Select(t => text[t.Start..t.End])));
    }

    [Fact]
    public void Finnish_negations_divide_into_two_words_that_share_their_range()
    {
        var buffer = new AnnotationBuffer();
        Annotators.For(LanguageTag.Finnish).Annotate("Mikset kysynyt?", [], buffer);
        Assert.Equal(["miksi", "et", "kysynyt", "?"], buffer.Tokens.ToArray().Select(t => t.Norm));
        Assert.Equal(buffer.Tokens[0].Start, buffer.Tokens[1].Start);
    }

    private static string Split(string text, LanguageTag language)
    {
        var buffer = new AnnotationBuffer();
        Annotators.For(language).Annotate(text, [], buffer);
        return string.Join('|', buffer.Sentences.ToArray().Select(s => text.Substring(s.Start, s.Length)));
    }
}
