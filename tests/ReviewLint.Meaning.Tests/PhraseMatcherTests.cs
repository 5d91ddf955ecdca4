using CsCheck;
using ReviewLint.Language;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Meaning.Tests;

public sealed class PhraseMatcherTests
{
    [Theory]
    [InlineData("good job", "a good job today", "1+2")]
    [InlineData("=do not", "we did not", "")]
    [InlineData("~do not", "we did/do not", "1+2")]
    [InlineData("rename", "renamed/rename it", "0+1")]
    [InlineData("=rename", "renamed/rename it", "")]
    [InlineData("need/NOUN", "the need/need/NOUN", "1+1")]
    [InlineData("need/NOUN", "I need/need/VERB", "")]
    [InlineData("/NUM day", "in 3/3/NUM days/day", "1+2")]
    [InlineData("loista*", "loistavaa työtä", "0+1")]
    [InlineData("*kaan", "hänkään tuli", "")]
    [InlineData("*kään", "hänkään tuli", "0+1")]
    [InlineData("(good|great) work", "great work", "0+2")]
    [InlineData("very? good", "very good", "0+2 1+1")]
    [InlineData("not ... enough", "not a b c enough", "0+5")]
    [InlineData("not ... enough", "not a b c d enough", "0+6")]
    [InlineData("not ... enough", "not a b c d e enough", "")]
    [InlineData("not ... enough", "not a ; enough", "")]
    [InlineData("^please", "please do , please", "0+1")]
    [InlineData("^please", "nit : please do", "2+1")]
    [InlineData("now $", "now or now .", "2+1")]
    [InlineData("right ? $", "right ? or right ?", "3+2")]
    [InlineData("right _ $", "it is right .", "")]
    [InlineData("right ?", "it works , right ?", "3+2")]
    [InlineData("by NAME", "by Ann/Ann/PROPN", "0+2")]
    [InlineData("(she|NAME) came", "Ann/Ann/PROPN came", "0+2")]
    [InlineData("(she|NAME) came", "she came", "0+2")]
    [InlineData("(she|NAME) came", "name came", "")]
    [InlineData("(by NAME|alone) came", "by Ann/Ann/PROPN came", "0+3")]
    [InlineData("(a|_) c", "b c", "0+2")]
    [InlineData("don't", "I do n't/not know", "1+2")]
    [InlineData("mikset", "miksi et tullut", "0+2")]
    [InlineData("kehityskeskustelu", "kehityskeskustelussa/kehitys#keskustelu", "0+1")]
    [InlineData("a _ c", "a b c", "0+3")]
    public void A_phrase_finds_its_words(string phrase, string sentence, string expected) =>
        Assert.Equal(expected, Find(sentence, phrase));

    [Fact]
    public void Features_are_asked_for_in_brackets()
    {
        Token past = new(0, 3, "sent", "send", MorphFeatures.Parse("Tense=Past|VerbForm=Fin"), UPos.VERB, TokenFlags.None);
        Token present = past with { Features = MorphFeatures.Parse("Tense=Pres|VerbForm=Fin") };
        var matcher = Build("send[Tense=Past]");
        List<PhraseMatch> matches = [];
        matcher.Match([past, present], matches);
        Assert.Equal([new PhraseMatch(0, 0, 1)], matches);
    }

    [Fact]
    public void Quoted_words_are_passed_over()
    {
        Token quoted = new(0, 4, "good", "good", MorphFeatures.None, UPos.ADJ, TokenFlags.Quoted);
        List<PhraseMatch> matches = [];
        Build("good").Match([quoted], matches);
        Assert.Empty(matches);
    }

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("a ...")]
    [InlineData("(a|b")]
    [InlineData("a/VERBISH")]
    [InlineData("a[Tense=Never]")]
    [InlineData("a? b? c? d? e? f")]
    [InlineData("a?")]
    public void A_phrase_that_cannot_be_read_is_an_error(string phrase) =>
        Assert.Throws<FormatException>(() => new PhraseMatcherBuilder().Add(phrase, 0));

    [Fact]
    public void Many_gaps_on_a_repetitive_text_do_not_blow_up()
    {
        var phrase = string.Join(" ... ", Enumerable.Repeat("a", 15)) + " ... z";
        Assert.Equal("", Find(string.Join(' ', Enumerable.Repeat("a", 3000)), phrase));
    }

    [Fact]
    public void Matching_agrees_with_looking_at_every_place()
    {
        var word = Gen.Int[0, 2].Select(i => "abc"[i].ToString());
        Gen.Select(word.List[1, 3], word.List[0, 12]).Sample(t =>
        {
            var (phrase, sentence) = t;
            var expected = new List<string>();
            for (var i = 0; i + phrase.Count <= sentence.Count; i++)
            {
                if (sentence.Skip(i).Take(phrase.Count).SequenceEqual(phrase))
                {
                    expected.Add($"{i}+{phrase.Count}");
                }
            }

            return Find(string.Join(' ', sentence), string.Join(' ', phrase)) == string.Join(' ', expected);
        });
    }

    [Theory]
    [InlineData("the style guide says", "(style guide|handbook|wiki) says", "1+3")]
    [InlineData("the handbook says", "(style guide|handbook|wiki) says", "1+2")]
    [InlineData("the style says", "(style guide|handbook|wiki) says", "")]
    [InlineData("guide says", "(style guide|handbook|wiki) says", "")]
    [InlineData("the house says", "the (style guide)? house says", "0+3")]
    [InlineData("the style guide house says", "the (style guide)? house says", "0+5")]
    [InlineData("in the end it holds", "(at last | in the end) it", "0+4")]
    [InlineData("by hand/hand/NOUN made", "(by hand|late)/NOUN made", "0+3")]
    [InlineData("by hand/hand/VERB made", "(by hand|late)/NOUN made", "")]
    [InlineData("I do n't know", "(don't|won't) know", "1+3")]
    public void A_choice_may_hold_several_words_in_a_row(string sentence, string phrase, string expected) => Assert.Equal(expected, Find(sentence, phrase));

    private static PhraseMatcher Build(params string[] phrases)
    {
        var builder = new PhraseMatcherBuilder();
        for (var i = 0; i < phrases.Length; i++)
        {
            builder.Add(phrases[i], i);
        }

        return builder.Build();
    }

    private static string Find(string sentence, params string[] phrases)
    {
        List<PhraseMatch> matches = [];
        Build(phrases).Match(TokensOf(sentence), matches);
        return string.Join(' ', matches.Select(m => $"{m.FirstToken}+{m.TokenCount}"));
    }

    // form, form/lemma or form/lemma/PART, divided by spaces
    private static Token[] TokensOf(string sentence) =>
        [.. sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((word, i) =>
        {
            var parts = word.Split('/');
            var part = parts.Length > 2 ? Enum.Parse<UPos>(parts[2]) : char.IsPunctuation(word[0]) ? UPos.PUNCT : UPos.X;
            return new Token(i * 10, word.Length, parts[0].ToLowerInvariant(), parts.Length > 1 ? parts[1] : parts[0], MorphFeatures.None, part, TokenFlags.SpaceAfter);
        })];
}
