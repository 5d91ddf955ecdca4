using ReviewLint.Language;

namespace ReviewLint.Accuracy.Language;

/// <summary>The project's own annotated sentences, the fifth that is kept for testing.</summary>
internal sealed class OwnSentencesSet : IAccuracySet
{
    public string Name => "own-sentences";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        foreach (var language in new[] { LanguageTag.English, LanguageTag.Finnish })
        {
            var path = Path.Combine(project, "src", "ReviewLint.Training", "Data", "conllu", language.Code + "_review-test.conllu");
            if (!File.Exists(path))
            {
                continue;
            }

            var sentences = GoldTagging.Read(path);
            var annotator = Annotators.For(language);
            var (words, upos, features, lemmas) = GoldTagging.Score(annotator, sentences);
            yield return new($"{language}_review UPOS", upos, null, "held-out", words);
            yield return new($"{language}_review UFeats", features, null, "held-out", words);
            yield return new($"{language}_review lemmas", lemmas, null, "held-out", words);

            var buffer = new AnnotationBuffer();
            int whole = 0, rightQuestions = 0, questions = 0;
            double goldWords = 0, ourWords = 0, sameWords = 0;
            foreach (var sentence in sentences)
            {
                buffer.Clear();
                annotator.Annotate(sentence.Text, [], buffer);
                whole += buffer.SentenceCount == 1 ? 1 : 0;
                var ours = SentenceSpans.WordsOf(sentence.Text, buffer);
                var gold = SentenceSpans.WordsOf(sentence);
                (goldWords, ourWords) = (goldWords + gold.Count, ourWords + ours.Count);
                gold.IntersectWith(ours);
                sameWords += gold.Count;
                if (sentence.Comments.FirstOrDefault(c => c.StartsWith("# question", StringComparison.Ordinal)) is { } comment)
                {
                    questions++;
                    rightQuestions += comment.EndsWith("yes", StringComparison.Ordinal) == Questions.Any(buffer, language) ? 1 : 0;
                }
            }

            yield return new($"{language}_review kept whole", 100.0 * whole / sentences.Count, null, "rules", sentences.Count);
            yield return new($"{language}_review words F1", 200.0 * sameWords / (goldWords + ourWords), null, "rules", (int)goldWords);
            yield return new($"{language}_review question", 100.0 * rightQuestions / Math.Max(1, questions), 99, "held-out", questions);
        }
    }
}
