namespace ReviewLint.Accuracy.Meaning;

/// <summary>
/// AnnoMI, every turn of a counsellor: does it ask (a question act in one of its sentences), and does it advise or offer options (suggestion, request or directive).
/// Reflection has no counterpart among our acts.
/// </summary>
internal sealed class AnnomiTherapistSet : IAccuracySet
{
    public string Name => "annomi_therapist";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        var (question, advice) = (new Tally(), new Tally());
        foreach (var item in Corpus.Read(corpora, "annomi_therapist.jsonl"))
        {
            question.Add("question", item.String("question") != "none", item.Sentences.Any(s => s.IsQuestion), item);
            advice.Add("advice", item.String("input") is "advice" or "options", item.Sentences.Any(s => s.AsksForAction), item);
        }

        if (question.Count > 0)
        {
            yield return new("annomi_therapist question F1", question.F1("question"), null, "held-out", question.Count);
            yield return new("annomi_therapist advice F1", advice.F1("advice"), null, "held-out", advice.Count);
        }
    }
}
