using CsCheck;

namespace ReviewLint.Language.Tests;

public class AnnotatorRobustnessTests
{
    private static readonly string[] Marks =
    [
        ".", "!", "?", "…", "...", "\"", "'", "“", "”", "(", ")", "[", "]", "-", "–", ":", ";", ",", " ", " ", " ", "\n", "\n\n", "e.g", "Mr", "U.S", "esim", "9", "12.5", "a", "I", "He", "nit", "don't", "mikset",
        "👍", "\ud83d", "\udc4d", ":)", "http://x.y", "a@b.fi", "src/A.cs", "1)", "ä", "\u0301", "\u200D", "\uFE0F", "#", "@", "*", "_", "`", "\0", "\u2028", "C#", "／", "。",
    ];

    private static readonly Gen<string> Pieces = Gen.Int[0, Marks.Length - 1].Select(i => Marks[i]);

    [Theory]
    [InlineData("en")]
    [InlineData("fi")]
    [InlineData("und")]
    public void Any_text_is_divided_into_sentences_and_tokens_that_cover_it_in_order(string language)
    {
        var annotator = Annotators.For(new LanguageTag(language));
        Pieces.Array[0, 40].Sample(
            pieces =>
            {
                var text = string.Concat(pieces);
                var buffer = new AnnotationBuffer();
                annotator.Annotate(text, [], buffer);
                Check(text, buffer);
            },
            iter: 4000,
            threads: 1,
            seed: "0000KZbOVBj9");
    }

    [Fact]
    public void An_opaque_range_is_one_token_whatever_it_holds()
    {
        const string Text = "Call Foo.Bar(). Then stop? ok. Done.";
        var buffer = new AnnotationBuffer();
        Annotators.For(LanguageTag.English).Annotate(Text, [new TextRange(5, 24)], buffer);
        Assert.Equal(1, buffer.Tokens.ToArray().Count(t => t.Is(TokenFlags.Opaque) && t.Start == 5 && t.Length == 24));
        Check(Text, buffer);
    }

    private static void Check(string text, AnnotationBuffer buffer)
    {
        var at = 0;
        var token = 0;
        foreach (var sentence in buffer.Sentences)
        {
            Assert.Equal(token, sentence.FirstToken);
            Assert.True(sentence.Start >= at && sentence.TokenCount > 0 && sentence.End <= text.Length);
            var last = sentence.Start;
            foreach (var word in buffer.TokensOf(sentence))
            {
                Assert.True(word.Length > 0 && (word.Start >= last || word.Is(TokenFlags.MultiwordRest)) && word.End <= sentence.End);
                Assert.NotNull(word.Norm);
                Assert.NotNull(word.Lemma);
                last = Math.Max(last, word.End);
            }

            Assert.Equal(sentence.End, last);
            (at, token) = (sentence.End, token + sentence.TokenCount);
        }

        Assert.Equal(buffer.TokenCount, token);
    }
}
