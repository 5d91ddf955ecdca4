using ReviewLint.Language;
using ReviewLint.Language.Conllu;

namespace ReviewLint.Accuracy.Language;

/// <summary>Sentence boundaries of the treebanks' development files from raw text: paragraphs in English, documents in Finnish (TDT marks no paragraphs).</summary>
internal sealed class SentenceBoundarySet : IAccuracySet
{
    public string Name => "sentences";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        if (corpora is null)
        {
            yield break;
        }

        Action<string>? show = Environment.GetEnvironmentVariable("SHOW_DIFFERENCES") is null ? null : Console.Error.WriteLine;
        var english = SentenceSpans.Score(Annotators.For(LanguageTag.English), Paragraphs(Path.Combine(corpora, "ud", "en_ewt-dev.conllu"), (s, _) => s.StartsParagraph), show);
        yield return new("en_ewt-dev sentence F1", english.Sentences, 82, "seen", english.Count);
        yield return new("en_ewt-dev token F1", english.Words, null, "rules", english.Count);
        var finnish = SentenceSpans.Score(Annotators.For(LanguageTag.Finnish), Paragraphs(Path.Combine(corpora, "ud", "fi_tdt-dev.conllu"), (s, last) => Document(s) != Document(last)), show);
        yield return new("fi_tdt-dev sentence F1", finnish.Sentences, 90, "seen", finnish.Count);
        yield return new("fi_tdt-dev token F1", finnish.Words, null, "rules", finnish.Count);
    }

    private static string Document(ConlluSentence sentence) => sentence.Id.Split('.')[0];

    private static List<List<ConlluSentence>> Paragraphs(string path, Func<ConlluSentence, ConlluSentence, bool> begins)
    {
        var result = new List<List<ConlluSentence>>();
        foreach (var sentence in GoldTagging.Read(path))
        {
            if (result.Count == 0 || begins(sentence, result[^1][^1]))
            {
                result.Add([]);
            }

            result[^1].Add(sentence);
        }

        return result;
    }
}
