namespace ReviewLint.Accuracy.Meaning;

/// <summary>
/// SemEval-2019 task 9: does the sentence suggest something. Forum posts to a software maker (A) and hotel reviews (B). A suggestion there is any wording that wants
/// something done, so suggestion, request and directive count; an item suggests when one of its sentences does.
/// </summary>
internal sealed class SuggestionSet : IAccuracySet
{
    public string Name => "semeval2019t9";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        foreach (var (set, goal, anchor) in new[] { ("semeval2019t9a", 70, ".781 best, .749 rules"), ("semeval2019t9b", 80, ".858 best, rules") })
        {
            var tally = new Tally();
            foreach (var item in Corpus.Read(corpora, set + ".jsonl"))
            {
                tally.Add("suggestion", item.Label == "suggestion", item.Sentences.Any(s => s.AsksForAction), item);
            }

            if (tally.Count > 0)
            {
                yield return new(set + " suggestion F1", tally.F1("suggestion"), goal, "seen", tally.Count, anchor);
                yield return new(set + " suggestion precision", tally.Precision("suggestion"), null, "seen", tally.Count);
            }
        }
    }
}
