using ReviewLint.Meaning;

namespace ReviewLint.Accuracy.Meaning;

/// <summary>
/// DISAPERE: what a sentence of a peer review does. Its request (explanation, experiment, edit, typo, clarification) is anything that wants an answer or a change:
/// question, request, directive, suggestion. Its evaluative is judgement and praise. Polarity is scored on all sentences: negative, positive, none.
/// </summary>
internal sealed class DisapereSet : IAccuracySet
{
    public string Name => "disapere";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        var (request, evaluative, polarity) = (new Tally(), new Tally(), new Tally());
        foreach (var item in Corpus.Read(corpora, "disapere.jsonl"))
        {
            request.Add("request", item.Label == "request", item.Sentences.Any(s => s.IsQuestion || s.AsksForAction), item);
            evaluative.Add("evaluative", item.Label == "evaluative", item.Sentences.Any(s => s.Evaluates), item);
            polarity.Add(item.String("polarity"), PolarityOf(item), item);
        }

        if (request.Count > 0)
        {
            yield return new("disapere request F1", request.F1("request"), 65, "seen", request.Count, ".671 trained on it");
            yield return new("disapere evaluative F1", evaluative.F1("evaluative"), 65, "seen", evaluative.Count, ".674 trained on it");
            yield return new("disapere polarity macro-F1", polarity.MacroF1("negative", "positive", "none"), null, "seen", polarity.Count, ".657 trained on it");
        }
    }

    // Mixed counts as negative: what a peer reviewer says after "but" is what weighs.
    private static string PolarityOf(CorpusItem item) =>
        item.Sentences.Any(s => s.Meaning.Polarity is Polarity.Negative or Polarity.Mixed) ? "negative" : item.Sentences.Any(s => s.Meaning.Polarity == Polarity.Positive) ? "positive" : "none";
}
