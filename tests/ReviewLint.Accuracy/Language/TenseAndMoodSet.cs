using System.Text.Json;
using ReviewLint.Language;

namespace ReviewLint.Accuracy.Language;

/// <summary>Tense and mood of the main clause, from raw text, on the sentences derived from gold trees.</summary>
internal sealed class TenseAndMoodSet : IAccuracySet
{
    public string Name => "tense-mood";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        if (corpora is null)
        {
            yield break;
        }

        foreach (var (language, file, treebank) in new[] { (LanguageTag.English, "ud_derived_en.jsonl", "en_ewt"), (LanguageTag.Finnish, "ud_derived_fi.jsonl", "fi_tdt") })
        {
            var annotator = Annotators.For(language);
            int all = 0, right = 0, questions = 0;
            foreach (var line in File.ReadLines(Path.Combine(corpora, file)))
            {
                using var row = JsonDocument.Parse(line);
                if (row.RootElement.GetProperty("split").GetString() != "dev" || !Enum.TryParse<SentenceTense>(row.RootElement.GetProperty("label").GetString(), ignoreCase: true, out var gold))
                {
                    continue;
                }

                var buffer = new AnnotationBuffer();
                var text = row.RootElement.GetProperty("text").GetString()!;
                annotator.Annotate(text, [], buffer);
                var guess = SentenceForm.TenseOf(buffer.Tokens, language);
                all++;
                right += guess == gold ? 1 : 0;
                if (guess != gold && Environment.GetEnvironmentVariable("SHOW_DIFFERENCES") is not null)
                {
                    Console.Error.WriteLine($"{gold}>{guess}\t{text}");
                }

                questions += (row.RootElement.GetProperty("question").GetString() != "no") == Questions.Any(buffer, language) ? 1 : 0;
            }

            yield return new($"{treebank} tense and mood (ud_derived dev)", 100.0 * right / all, 93, "seen", all);
            yield return new($"{treebank} question (ud_derived dev)", 100.0 * questions / all, null, "rules", all);
        }
    }
}
