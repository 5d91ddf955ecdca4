using System.Buffers;
using ReviewLint.Language;

namespace ReviewLint.Documents;

/// <summary>Tells a table cell that says something from one that holds a label, a date, a number or a name.</summary>
internal static class CellSentences
{
    private const int FewestWords = 4;

    // "Kpl.", "Pcs.": no sentence.
    private const int LongestUnit = 5;

    private static readonly SearchValues<char> LettersAndSpaces = SearchValues.Create("abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ' ");

    /// <summary>Whether a cell is long enough to be looked at, or says something with a mark.</summary>
    public static bool MayBeSentences(ReadOnlySpan<char> text) => text.ContainsAny('!', '?') || text.Count(' ') >= FewestWords - 2 || IsVerdict(text);

    /// <summary>Whether the annotated cell holds sentences: an exclamation or a question, or some words with a finite verb or a full stop.</summary>
    public static bool AreSentences(string text, AnnotationBuffer buffer, int firstSentence)
    {
        var end = text.AsSpan().TrimEnd();
        while (end.Length > 0 && end[^1] is ')' or '"' or '”' or '*')
        {
            end = end[..^1];
        }

        var words = 0;
        var hasVerb = false;
        foreach (var sentence in buffer.Sentences[firstSentence..])
        {
            foreach (var token in buffer.TokensOf(sentence))
            {
                var isWord = token.UPos is not (UPos.PUNCT or UPos.NUM or UPos.SYM) && !token.Is(TokenFlags.Opaque) && token.Norm.Length > 0 && char.IsLetter(token.Norm[0]);
                words += isWord ? 1 : 0;
                hasVerb |= isWord && token.UPos is UPos.VERB or UPos.AUX && token.Features.Has(Finite);
            }
        }

        if (words == 0 || end.IsEmpty)
        {
            return false;
        }

        return end[^1] is '!' or '?' || (IsVerdict(end) && buffer.TokensOf(buffer.Sentences[firstSentence])[^1].Norm == ".") || (words >= FewestWords && end[^1] is '.' or '…') || (words >= FewestWords - 1 && hasVerb);
    }

    // "Spotless.", "Not bad.": who sets a full stop after a word means a sentence.
    private static bool IsVerdict(ReadOnlySpan<char> text) => text.Length > LongestUnit && text[^1] == '.' && char.IsUpper(text[0]) && !text[..^1].ContainsAnyExcept(LettersAndSpaces);

    private static FeatureTest Finite { get; } = FeatureTest.Parse("VerbForm=Fin");
}
