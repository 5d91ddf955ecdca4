using ReviewLint.Language;
using ReviewLint.Language.Conllu;
using ReviewLint.Language.Tagging;

namespace ReviewLint.Accuracy.Language;

/// <summary>Parts of speech, features and lemmas on gold tokens.</summary>
internal static class GoldTagging
{
    public static List<ConlluSentence> Read(string path)
    {
        using var reader = new StreamReader(path);
        return [.. ConlluReader.Read(reader)];
    }

    public static (int Words, double UPos, double Features, double Lemmas) Score(ITextAnnotator annotator, IEnumerable<ConlluSentence> sentences)
    {
        int words = 0, upos = 0, features = 0, lemmas = 0;
        var buffer = new AnnotationBuffer();
        foreach (var sentence in sentences)
        {
            buffer.Clear();
            annotator.AnnotatePretokenized([.. sentence.Tokens.Select(t => IsOpaque(t) ? FormAnalyzer.OpaqueForm : t.Form)], buffer);
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                var gold = sentence.Tokens[i];
                var token = buffer.Tokens[i];
                words++;
                upos += gold.UPos == token.UPos ? 1 : 0;
                features += gold.Features == token.Features.ToString() ? 1 : 0;
                lemmas += IsOpaque(gold) || gold.Lemma == token.Lemma ? 1 : 0;
            }
        }

        var scale = 100.0 / Math.Max(1, words);
        return (words, upos * scale, features * scale, lemmas * scale);
    }

    public static bool IsOpaque(ConlluToken token) => token.Misc.Contains("Opaque=Yes", StringComparison.Ordinal);
}
