using ReviewLint.Meaning;

namespace ReviewLint.Accuracy.Meaning;

/// <summary>
/// Stanford politeness, requests on Wikipedia, the polite and the impolite quarter. We grade no politeness: a request is taken for polite when none of its sentences
/// is harsh or judges, and one is warm, hedged, thanks or asks in the form of a request. Shows how far those marks reach, no more.
/// </summary>
internal sealed class PolitenessSet : IAccuracySet
{
    public string Name => "stanford_politeness";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        var tally = new Tally();
        foreach (var item in Corpus.Read(corpora, "stanford_politeness.jsonl", row => row.GetProperty("domain").ValueEquals("wiki") && !row.GetProperty("label").ValueEquals("middle")))
        {
            var harsh = item.Sentences.Any(s => s.IsHarsh || s.Act == Act.Judgement);
            var polite = item.Sentences.Any(s => s.Tone == Tone.Warm || s.Meaning.Hedged || s.Act is Act.Request or Act.Social or Act.Praise);
            tally.Add(item.Label, !harsh && polite ? "polite" : "impolite", item);
        }

        if (tally.Count > 0)
        {
            yield return new("stanford_politeness (wiki) accuracy", tally.Accuracy, null, "held-out", tally.Count, ".838 trained on it");
        }
    }
}
