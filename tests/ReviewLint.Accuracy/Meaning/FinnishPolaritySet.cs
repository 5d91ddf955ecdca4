using ReviewLint.Meaning;

namespace ReviewLint.Accuracy.Meaning;

/// <summary>XED: polarity of Finnish subtitle lines by their emotions, neutral lines included, mixed ones left out. A line with good and bad sentences counts as the first of them.</summary>
internal sealed class FinnishPolaritySet : IAccuracySet
{
    public string Name => "xed_fi";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        var tally = new Tally();
        foreach (var item in Corpus.Read(corpora, "xed_fi.jsonl", row => !row.GetProperty("label").ValueEquals("mixed")))
        {
            var first = item.Sentences.FirstOrDefault(s => s.Meaning.Polarity != Polarity.Neutral || s.Tone != Tone.Neutral);
            tally.Add(item.Label, OursOf(first), item);
        }

        if (tally.Count > 0)
        {
            yield return new("xed_fi polarity macro-F1", tally.MacroF1("positive", "negative", "neutral"), null, "held-out", tally.Count, ".615 trained on it");
        }
    }

    private static string OursOf(ReadSentence? sentence) => sentence switch
    {
        null => "neutral",
        { Meaning.Polarity: Polarity.Positive } or { Tone: Tone.Warm } => "positive",
        _ => "negative",
    };
}
