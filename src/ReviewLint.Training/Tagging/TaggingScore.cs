using ReviewLint.Language;
using ReviewLint.Language.Conllu;
using ReviewLint.Language.Tagging;

namespace ReviewLint.Training.Tagging;

/// <summary>How well an annotator does on gold tokens.</summary>
internal sealed record TaggingScore(int Words, int UPos, int Features, int Lemmas, int UnknownWords, int UnknownUPos, int UnknownFeatures, int UnknownLemmas)
{
    public static TaggingScore Of(ITextAnnotator annotator, IEnumerable<ConlluSentence> sentences, Func<string, bool>? isKnown = null, Action<ConlluSentence, int, Token>? onError = null)
    {
        int words = 0, upos = 0, features = 0, lemmas = 0, unknown = 0, unknownUPos = 0, unknownFeatures = 0, unknownLemmas = 0;
        var buffer = new AnnotationBuffer();
        foreach (var sentence in sentences)
        {
            buffer.Clear();
            annotator.AnnotatePretokenized([.. sentence.Tokens.Select(t => t.Misc.Contains("Opaque=Yes", StringComparison.Ordinal) ? FormAnalyzer.OpaqueForm : t.Form)], buffer);
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                var gold = sentence.Tokens[i];
                var token = buffer.Tokens[i];
                var opaque = gold.Misc.Contains("Opaque=Yes", StringComparison.Ordinal);
                var (u, f, l) = (gold.UPos == token.UPos, gold.Features == token.Features.ToString(), opaque || gold.Lemma == token.Lemma);
                words++;
                (upos, features, lemmas) = (upos + (u ? 1 : 0), features + (f ? 1 : 0), lemmas + (l ? 1 : 0));
                if (isKnown != null && !isKnown(gold.Form))
                {
                    unknown++;
                    (unknownUPos, unknownFeatures, unknownLemmas) = (unknownUPos + (u ? 1 : 0), unknownFeatures + (f ? 1 : 0), unknownLemmas + (l ? 1 : 0));
                }

                if (!(u && f && l))
                {
                    onError?.Invoke(sentence, i, token);
                }
            }
        }

        return new(words, upos, features, lemmas, unknown, unknownUPos, unknownFeatures, unknownLemmas);
    }

    public static TaggingScore operator +(TaggingScore a, TaggingScore b) =>
        new(a.Words + b.Words, a.UPos + b.UPos, a.Features + b.Features, a.Lemmas + b.Lemmas, a.UnknownWords + b.UnknownWords, a.UnknownUPos + b.UnknownUPos, a.UnknownFeatures + b.UnknownFeatures, a.UnknownLemmas + b.UnknownLemmas);

    public override string ToString() =>
        FormattableString.Invariant($"{Words} words: UPOS {Percent(UPos):F2} UFeats {Percent(Features):F2} lemmas {Percent(Lemmas):F2}; unknown {UnknownWords}: {100.0 * UnknownUPos / Math.Max(1, UnknownWords):F2} {100.0 * UnknownFeatures / Math.Max(1, UnknownWords):F2} {100.0 * UnknownLemmas / Math.Max(1, UnknownWords):F2}");

    private double Percent(int count) => 100.0 * count / Math.Max(1, Words);
}
