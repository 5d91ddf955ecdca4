using ReviewLint.Language;

namespace ReviewLint.Accuracy.Language;

/// <summary>Language of single sentences: ours, and the treebanks' where they are. "Undetermined" counts as neither right nor wrong, but is reported.</summary>
internal sealed class LanguageIdentificationSet : IAccuracySet
{
    public string Name => "language-identification";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        foreach (var language in new[] { LanguageTag.English, LanguageTag.Finnish })
        {
            var own = Path.Combine(project, "src", "ReviewLint.Training", "Data", "conllu", language.Code + "_review-test.conllu");
            var files = new List<(string Name, string Path)> { (language.Code + "_review", own) };
            if (corpora is not null)
            {
                files.Add((language == LanguageTag.English ? "en_ewt-dev" : "fi_tdt-dev", Path.Combine(corpora, "ud", language == LanguageTag.English ? "en_ewt-dev.conllu" : "fi_tdt-dev.conllu")));
            }

            foreach (var (name, path) in files.Where(f => File.Exists(f.Path)))
            {
                int right = 0, wrong = 0, unknown = 0;
                foreach (var sentence in GoldTagging.Read(path))
                {
                    var found = LanguageIdentifier.Identify(sentence.Text, []);
                    unknown += found == LanguageTag.Undetermined ? 1 : 0;
                    right += found == language ? 1 : 0;
                    if (found != language && found != LanguageTag.Undetermined)
                    {
                        wrong++;
                        if (Environment.GetEnvironmentVariable("SHOW_DIFFERENCES") is not null)
                        {
                            Console.Error.WriteLine($"{found}: {sentence.Text}");
                        }
                    }
                }

                yield return new($"{name} language right when told", 100.0 * right / Math.Max(1, right + wrong), null, "rules", right + wrong);
                yield return new($"{name} language told", 100.0 * (right + wrong) / Math.Max(1, right + wrong + unknown), null, "rules", right + wrong + unknown);
            }
        }
    }
}
