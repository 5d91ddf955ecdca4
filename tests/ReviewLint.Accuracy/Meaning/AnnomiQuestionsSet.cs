using ReviewLint.Meaning;

namespace ReviewLint.Accuracy.Meaning;

/// <summary>
/// AnnoMI, the turns of a counsellor that ask: is the last question of the turn open or closed. It is the last sentence that ends in a question mark or is
/// read as a question. Open is <see cref="Act.QuestionOpen"/>, and a turn that asks without a question ("I wonder what …", a sentence left unfinished): it invites to talk.
/// All else is closed.
/// </summary>
internal sealed class AnnomiQuestionsSet : IAccuracySet
{
    public string Name => "annomi_questions";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        var tally = new Tally();
        foreach (var item in Corpus.Read(corpora, "annomi_questions.jsonl"))
        {
            var last = item.Sentences.LastOrDefault(s => s.IsQuestion || s.Text.EndsWith('?'));
            tally.Add(item.Label, last is null or { Act: Act.QuestionOpen } ? "open" : "closed", item);
        }

        if (tally.Count > 0)
        {
            yield return new("annomi_questions open or closed, accuracy", tally.Accuracy, 82, "seen", tally.Count, ".784 regular expression, .706 bag-of-words");
        }
    }
}
