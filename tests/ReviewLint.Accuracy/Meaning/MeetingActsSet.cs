using ReviewLint.Meaning;

namespace ReviewLint.Accuracy.Meaning;

/// <summary>
/// AMI meetings, the dialogue acts that ours can tell: elicit (any question), suggest and offer (whatever wants action, commitment), assess (judgement, praise, other)
/// and inform (observation). Back-channels, stalls, fragments and social formulas are left out. The first sentence of the utterance decides.
/// </summary>
internal sealed class MeetingActsSet : IAccuracySet
{
    public string Name => "ami_da";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        var tally = new Tally();
        foreach (var item in Corpus.Read(corpora, "ami_da.jsonl", row => GoldOf(row.GetProperty("label").GetString()!) is not null))
        {
            if (item.Sentences.Count > 0)
            {
                tally.Add(GoldOf(item.Label)!, OursOf(item.Sentences[0]), item);
            }
        }

        if (tally.Count > 0)
        {
            yield return new("ami_da four acts, accuracy", tally.Accuracy, null, "held-out", tally.Count, ".60-.67 trained on it, fifteen acts");
            yield return new("ami_da four acts, macro-F1", tally.MacroF1("elicit", "suggest", "assess", "inform"), null, "held-out", tally.Count);
        }
    }

    private static string? GoldOf(string label) => label switch
    {
        "inf" => "inform",
        "ass" => "assess",
        "sug" or "off" => "suggest",
        "el.inf" or "el.ass" or "el.sug" or "el.und" => "elicit",
        _ => null,
    };

    private static string OursOf(ReadSentence sentence) => sentence.IsQuestion ? "elicit"
        : sentence.AsksForAction || sentence.Act == Act.Commitment ? "suggest"
        : sentence.Act == Act.Observation ? "inform" : "assess";
}
