namespace ReviewLint.Accuracy.Meaning;

/// <summary>ClearCRC: its informativeness (the comment gives enough to act on) is nearest to specific, in one sentence at least. F1 of the rare class, not informative.</summary>
internal sealed class ClaritySet : IAccuracySet
{
    public string Name => "clearcrc";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        var tally = new Tally();
        foreach (var item in Corpus.Read(corpora, "clearcrc.jsonl"))
        {
            tally.Add("not informative", item.Row.GetProperty("informativeness").GetInt32() == 0, !item.Sentences.Any(s => s.Meaning.Specific), item);
        }

        if (tally.Count > 0)
        {
            yield return new("clearcrc not informative, F1", tally.F1("not informative"), null, "held-out", tally.Count, ".47 about");
        }
    }
}
