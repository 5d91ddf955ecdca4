using System.Text;
using ReviewLint.Language;

namespace ReviewLint.Fuzz.Targets;

/// <summary>Sentences and words of a text, in each language and in none.</summary>
internal sealed class SplitterTarget : IFuzzTarget
{
    private static readonly LanguageTag[] s_languages = [LanguageTag.English, LanguageTag.Finnish, LanguageTag.Undetermined];

    public string Name => "splitter";

    public void Run(ReadOnlyMemory<byte> input)
    {
        var text = Encoding.UTF8.GetString(input.Span);
        foreach (var language in s_languages)
        {
            var buffer = new AnnotationBuffer();
            Annotators.For(language).Annotate(text, [], buffer);
            var (at, token) = (0, 0);
            foreach (var sentence in buffer.Sentences)
            {
                FuzzException.Unless(sentence.FirstToken == token && sentence.TokenCount > 0 && sentence.Start >= at && sentence.End <= text.Length, "sentences follow one another");
                var last = sentence.Start;
                foreach (var word in buffer.TokensOf(sentence))
                {
                    FuzzException.Unless(word.Length > 0 && (word.Start >= last || word.Is(TokenFlags.MultiwordRest)) && word.End <= sentence.End, "words follow one another");
                    FuzzException.Unless(word.Norm is not null && word.Lemma is not null, "a word has its norm and lemma");
                    last = Math.Max(last, word.End);
                }

                FuzzException.Unless(last == sentence.End, "the last word ends the sentence");
                (at, token) = (sentence.End, token + sentence.TokenCount);
            }
        }
    }
}
