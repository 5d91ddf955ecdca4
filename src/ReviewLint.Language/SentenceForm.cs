namespace ReviewLint.Language;

/// <summary>What the form of an annotated sentence says, whatever its words mean: whether it asks, and the tense and mood of its main clause.</summary>
public static class SentenceForm
{
    private static readonly FeatureTest Interrogative = FeatureTest.Parse("PronType=Int");
    private static readonly FeatureTest Nominative = FeatureTest.Parse("Case=Nom");
    private static readonly FeatureTest AskingClitic = FeatureTest.Parse("Clitic=Ko");

    /// <summary>Whether the sentence asks: by its question mark, or without one by its form (<c>could you rename it</c>, <c>onko tämä valmis</c>).</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="language">Its language.</param>
    public static bool IsQuestion(ReadOnlySpan<Token> tokens, LanguageTag language)
    {
        var last = tokens.Length - 1;
        while (last > 0 && (tokens[last].UPos is UPos.SYM || tokens[last].Norm is ")" or "\"" or "”" or "'" or "*" or "]" or "’"))
        {
            last--;
        }

        if (last >= 0 && tokens[last].UPos is UPos.PUNCT && !tokens[last].Is(TokenFlags.Quoted))
        {
            if (tokens[last].Norm.Contains('?'))
            {
                return true;
            }

            if (tokens[last].Norm is "." or "!")
            {
                return false;
            }
        }

        var first = FirstWord(tokens);
        if (first + 1 >= tokens.Length)
        {
            return false;
        }

        return language == LanguageTag.Finnish ? FinnishAsks(tokens, first) : EnglishAsks(tokens, first);
    }

    /// <summary>The tense and mood of the main clause, by the language's trained model; <see cref="SentenceTense.None"/> without one.</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="language">Its language.</param>
    public static SentenceTense TenseOf(ReadOnlySpan<Token> tokens, LanguageTag language) =>
        Annotators.For(language) is TextAnnotator { Predicates: { } finder } ? finder.TenseOf(tokens) : SentenceTense.None;

    private static int FirstWord(ReadOnlySpan<Token> tokens)
    {
        var first = 0;
        for (var i = 0; i < tokens.Length && i < 6; i++)
        {
            // "nit:", "question (non-blocking):"
            if (tokens[i].Norm == ":")
            {
                first = i + 1;
            }
        }

        while (first < tokens.Length && (tokens[first].UPos is UPos.PUNCT or UPos.SYM or UPos.CCONJ or UPos.INTJ))
        {
            first++;
        }

        return first;
    }

    private static bool EnglishAsks(ReadOnlySpan<Token> tokens, int first)
    {
        var (word, next) = (tokens[first], tokens[first + 1]);
        if (word.Features.Has(Interrogative) && word.Norm is not "whatever" && first + 2 < tokens.Length)
        {
            return next.UPos is UPos.AUX && tokens[first + 2].UPos is UPos.PRON or UPos.DET or UPos.PROPN;
        }

        var inverted = next.Norm is "not" or "n't" or "n’t" ? first + 2 : first + 1;
        return word.UPos is UPos.AUX && inverted < tokens.Length && tokens[inverted].UPos is UPos.PRON && (tokens[inverted].Features.Has(Nominative) || tokens[inverted].Norm is "this" or "that" or "it" or "you");
    }

    private static bool FinnishAsks(ReadOnlySpan<Token> tokens, int first)
    {
        for (var i = first; i < tokens.Length && i < first + 3 && tokens[i].UPos is not UPos.PUNCT; i++)
        {
            if (tokens[i].Features.Has(AskingClitic))
            {
                return true;
            }
        }

        return (tokens[first].Features.Has(Interrogative) || tokens[first].Norm is "miksi" or "miten" or "milloin" or "kuinka" or "mikset") && tokens.Length - first > 2;
    }
}
