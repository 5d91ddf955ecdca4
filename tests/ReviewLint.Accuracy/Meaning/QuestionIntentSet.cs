using ReviewLint.Meaning;

namespace ReviewLint.Accuracy.Meaning;

/// <summary>
/// Ebert et al.: what a question in a code review is for. Information-seeking: request for information, confirmation, clarification, rationale, opinion. A directive
/// in question form: suggestion, request for action. Items with other or with both kinds of label are left out. Ours is a directive when a sentence of it is a
/// suggestion, request, directive or leading question.
/// </summary>
internal sealed class QuestionIntentSet : IAccuracySet
{
    public string Name => "ebert_question_intent";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        var tally = new Tally();
        foreach (var item in Corpus.Read(corpora, "ebert_question_intent.jsonl"))
        {
            var kinds = item.Strings("labels").Select(KindOf).Distinct().ToList();
            if (kinds is ["directive"] or ["information"])
            {
                tally.Add(kinds[0], item.Sentences.Any(s => s.AsksForAction || s.Act == Act.QuestionLeading) ? "directive" : "information", item);
            }
        }

        if (tally.Count > 0)
        {
            yield return new("ebert_question_intent macro-F1", tally.MacroF1("directive", "information"), 80, "seen", tally.Count, ".76-.81 trained on it");
            yield return new("ebert_question_intent directive F1", tally.F1("directive"), null, "seen", tally.Count);
            yield return new("ebert_question_intent information F1", tally.F1("information"), null, "seen", tally.Count);
        }
    }

    private static string KindOf(string label) => label switch
    {
        "suggestion" or "request for action" => "directive",
        "request for information" or "request for confirmation" or "request for clarification" or "request for rationale" or "request for opinion" => "information",
        _ => "neither",
    };
}
