using System.Diagnostics;
using System.Text;
using ReviewLint.Language;
using ReviewLint.Language.Tagging;

namespace ReviewLint.Accuracy.Language;

/// <summary>Raw text to tags, features and lemmas on one core, and the time to open a model.</summary>
internal sealed class SpeedSet : IAccuracySet
{
    public string Name => "speed";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        foreach (var (language, treebank, goal) in new[] { (LanguageTag.English, "en_ewt-dev", 2.0), (LanguageTag.Finnish, "fi_tdt-dev", 1.3) })
        {
            var path = corpora is null
                ? Path.Combine(project, "src", "ReviewLint.Training", "Data", "conllu", language.Code + "_review-test.conllu")
                : Path.Combine(corpora, "ud", treebank + ".conllu");
            if (!File.Exists(path))
            {
                continue;
            }

            var clock = Stopwatch.StartNew();
            _ = ModelFile.OpenEmbedded(language.Code + ".rlmodel");
            var load = clock.Elapsed.TotalMilliseconds;
            var annotator = Annotators.For(language);

            // Processor time, so that other work on the machine does not count.
            // Paragraphs of about 400 characters, as reviews have them.
            var texts = new List<string>();
            var text = new StringBuilder();
            foreach (var sentence in GoldTagging.Read(path))
            {
                text.Append(text.Length == 0 ? "" : " ").Append(sentence.Text);
                if (text.Length > 400)
                {
                    texts.Add(text.ToString());
                    text.Clear();
                }
            }

            var buffer = new AnnotationBuffer();
            double best = 0;
            long tokens = 0;
            // The compiler works beside the first rounds, and on their account.
            for (var round = 0; round < 80; round++)
            {
                tokens = 0;
                var start = Environment.CpuUsage.TotalTime;
                foreach (var paragraph in texts)
                {
                    buffer.Clear();
                    annotator.Annotate(paragraph, [], buffer);
                    tokens += buffer.TokenCount;
                }

                best = Math.Max(best, tokens / (Environment.CpuUsage.TotalTime - start).TotalSeconds / 1e6);
            }

            yield return new($"{language} million tokens a second, warm", best, goal, "time", (int)tokens);
            yield return new($"{language} model opened, ms (JIT included)", load, 5, "time", 1);
        }
    }
}
