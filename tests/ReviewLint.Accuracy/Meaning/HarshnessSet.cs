namespace ReviewLint.Accuracy.Meaning;

/// <summary>
/// Sets that tell harsh comments from civil ones. An item is harsh when one of its sentences is hostile, sarcastic or condescending: all three wound, and none of the
/// sets tells them apart as we do.
/// </summary>
internal abstract class HarshnessSet(string name, string label, double? goal, string? anchor, string kind) : IAccuracySet
{
    public string Name => name;

    /// <summary>Whether the set calls the item harsh; null to leave it out.</summary>
    protected abstract bool? IsHarsh(CorpusItem item);

    /// <summary>Whether an item is harsh by our reading.</summary>
    protected virtual bool IsHarshToUs(CorpusItem item) => item.Sentences.Any(s => s.IsHarsh);

    /// <summary>Gives the text back what the set has lost of it.</summary>
    protected virtual string Mend(string text) => text;

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        var tally = new Tally();
        foreach (var item in Corpus.Read(corpora, name + ".jsonl", mend: Mend))
        {
            if (IsHarsh(item) is { } gold)
            {
                tally.Add(label, gold, IsHarshToUs(item), item);
            }
        }

        if (tally.Count > 0)
        {
            yield return new($"{name} {label} F1", tally.F1(label), goal, kind, tally.Count, anchor);
            yield return new($"{name} {label} precision", tally.Precision(label), PrecisionGoal, kind, tally.Count);
        }
    }

    protected virtual double? PrecisionGoal => null;
}
