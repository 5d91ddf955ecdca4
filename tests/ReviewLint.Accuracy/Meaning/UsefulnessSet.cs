using ReviewLint.Meaning;

namespace ReviewLint.Accuracy.Meaning;

/// <summary>
/// Comments of code review, useful or not by what their receiver did with them. That cannot be read off a comment; the nearest reading is whether it leaves
/// something to do or to answer (judgement, question, or whatever wants action). F1 of the rare class, not useful.
/// </summary>
internal sealed class UsefulnessSet : IAccuracySet
{
    public string Name => "nova_usefulness";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        var tally = new Tally();
        foreach (var item in Corpus.Read(corpora, "nova_usefulness.jsonl"))
        {
            tally.Add("not useful", item.Label == "not_useful", !item.Sentences.Any(s => s.AsksForAction || s.IsQuestion || s.Act == Act.Judgement), item);
        }

        if (tally.Count > 0)
        {
            yield return new("nova_usefulness not useful, F1", tally.F1("not useful"), null, "held-out", tally.Count, ".47 about");
        }
    }
}
