using ReviewLint.Meaning;

namespace ReviewLint.Accuracy.Meaning;

/// <summary>ReAct: does a sentence of a peer review leave its reader something to do. There that is a shortcoming, a suggestion or a question; here a judgement, whatever wants action, and every question.</summary>
internal sealed class ReactSet : IAccuracySet
{
    public string Name => "react";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        var tally = new Tally();
        foreach (var item in Corpus.Read(corpora, "react.jsonl"))
        {
            tally.Add("actionable", item.Label == "actionable", item.Sentences.Any(s => s.AsksForAction || s.IsQuestion || s.Act == Act.Judgement), item);
        }

        if (tally.Count > 0)
        {
            yield return new("react actionable F1", tally.F1("actionable"), null, "held-out", tally.Count, ".753 bag-of-words");
        }
    }
}
