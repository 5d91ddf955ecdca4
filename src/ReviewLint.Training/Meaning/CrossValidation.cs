using ReviewLint.Meaning;
using ReviewLint.Meaning.Learning;

namespace ReviewLint.Training.Meaning;

/// <summary>Trains on four fifths of the documents and reads the fifth with the program itself, five times over.</summary>
internal static class CrossValidation
{
    private const int Folds = 5;

    /// <param name="documents">The train split.</param>
    /// <param name="trainer">How to train.</param>
    /// <param name="errors">Where to write the sentences that came out wrong, with labels and values; null for nowhere.</param>
    public static void Run(List<LabelledDocument> documents, MeaningTrainer trainer, TextWriter? errors)
    {
        var concerns = new Dictionary<string, ConcernScore> { ["en"] = new(), ["fi"] = new() };
        var scores = new Dictionary<string, MeaningScore> { ["en"] = new(), ["fi"] = new() };
        for (var fold = 0; fold < Folds; fold++)
        {
            var held = documents.Where((_, i) => FoldOf(i) == fold).ToList();
            MeaningNetwork.Override = MeaningNetwork.Read(trainer.Train([.. documents.Where((_, i) => FoldOf(i) != fold)]));
            foreach (var (language, score) in scores)
            {
                var examples = MeaningExamples.Read([.. held.Where(d => d.Language.Code == language)]);
                score.Add(examples);
                concerns[language].Add(examples);
                Write(errors, language, examples);
            }
        }

        MeaningNetwork.Override = null;
        foreach (var (language, score) in scores)
        {
            score.Print($"{language} train, {Folds} folds");
            score.PrintActs();
            concerns[language].Print(language);
        }
    }

    // Not the remainder that the inner folds take.
    private static int FoldOf(int document) => document / 3 % Folds;

    private static void Write(TextWriter? errors, string language, MeaningExamples examples)
    {
        for (var i = 0; errors is not null && i < examples.Said.Count; i++)
        {
            errors.WriteLine($"{language}\t{string.Join(' ', examples.Labels[i].Labels)}\t{string.Join(' ', MeaningScore.ValuesOf(examples.Said[i]))}\t{(Act)examples.Labels[i].Labels[0]}\t{examples.Said[i].Act}\t{examples.Said[i].Confidence:0.00}\t{examples.Labels[i].Text}");
        }
    }
}
