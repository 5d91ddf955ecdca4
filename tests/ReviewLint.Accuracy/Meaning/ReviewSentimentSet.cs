using ReviewLint.Meaning;

namespace ReviewLint.Accuracy.Meaning;

/// <summary>SentiCR: negative code-review comments. Ours is negative when a sentence judges, is of negative polarity or is harsh.</summary>
internal sealed class ReviewSentimentSet : IAccuracySet
{
    public string Name => "senticr";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        var tally = new Tally();
        foreach (var item in Corpus.Read(corpora, "senticr.jsonl"))
        {
            tally.Add("negative", item.Label == "negative", item.Sentences.Any(s => s.Act == Act.Judgement || s.Meaning.Polarity == Polarity.Negative || s.IsHarsh), item);
        }

        if (tally.Count > 0)
        {
            yield return new("senticr negative F1", tally.F1("negative"), null, "held-out", tally.Count, ".681 trained on it");
        }
    }
}
