using ReviewLint.Language;

namespace ReviewLint.Accuracy.Language;

/// <summary>
/// Tagging of the treebanks' development files, gold tokens. What ships has trained on them (<c>train LANGUAGE --full</c>), so the figures are <i>seen</i>; the held-out ones
/// are printed by <c>train LANGUAGE</c> and <c>train LANGUAGE --cross-validate 5</c>.
/// </summary>
internal sealed class TreebankTaggingSet : IAccuracySet
{
    public string Name => "treebank-tagging";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        if (corpora is null)
        {
            yield break;
        }

        foreach (var (file, language, goals) in new[] { ("en_ewt-dev", LanguageTag.English, new[] { 95.5, 96.0, 96.5 }), ("fi_tdt-dev", LanguageTag.Finnish, [94.0, 91.0, 86.0]) })
        {
            var sentences = GoldTagging.Read(Path.Combine(corpora, "ud", file + ".conllu"));
            var (words, upos, features, lemmas) = GoldTagging.Score(Annotators.For(language), sentences);
            yield return new($"{file} UPOS", upos, goals[0], "seen", words);
            yield return new($"{file} UFeats", features, goals[1], "seen", words);
            yield return new($"{file} lemmas", lemmas, goals[2], "seen", words);
        }
    }
}
