using ReviewLint.Meaning;
using ReviewLint.Meaning.Learning;

namespace ReviewLint.Training.Meaning;

/// <summary>Trains a meaning model: the act on top of the rules, then what follows it on top of acts predicted in folds, as good and as bad as they will be.</summary>
internal sealed class MeaningTrainer(TrainingSettings settings, byte[] classTable)
{
    private const int Folds = 5;
    private readonly WordClasses _classes = new(classTable);
    private readonly SoftmaxTrainer _trainer = new(settings);

    public byte[] Train(List<LabelledDocument> documents)
    {
        if (settings.Share < 1)
        {
            documents = [.. documents.Where((_, i) => (i * 7 % 100) < settings.Share * 100)];
        }

        // Reviewers write in haste more often than our sentences do. A copy falls into the fold of its original.
        var originals = documents.Count / Folds * Folds;
        documents = settings.Hasty ? [.. documents.Take(originals), .. documents.Take(originals).Select(d => d.InHaste()), .. documents.Skip(originals)] : documents;
        var before = LinearModel.RulesAlone;
        LinearModel.RulesAlone = true;
        try
        {
            var acts = PredictActs(MeaningExamples.Read(documents, _classes));
            var examples = MeaningExamples.Read(documents, _classes, acts);
            var space = new FeatureSpace(examples.Reading.Zip(examples.Decided, (a, b) => new RecordedFeatures([.. a.Hashes, .. b.Hashes], [.. a.Kinds, .. b.Kinds])), settings);
            var labels = examples.Labels.Select(l => l.Labels).ToList();
            var act = _trainer.Train([.. examples.Reading.Select(r => space.NumbersOf(r))], space.Pull, labels, ..1);
            var numbers = examples.Reading.Zip(examples.Decided, (a, b) => space.NumbersOf(a, b)).ToArray();
            var rest = _trainer.Train(numbers, space.Pull, labels, 1..MeaningOutputs.Choices);
            var (concerns, thresholds) = new ConcernTrainer(settings).Train(examples, numbers, space);
            for (var i = 0; i < act.Length; i++)
            {
                act[i] += rest[i] + concerns[i];
            }

            return LinearModel.Write(space.Hashes, act, thresholds, classTable);
        }
        finally
        {
            LinearModel.RulesAlone = before;
        }
    }

    private Act[] PredictActs(MeaningExamples examples)
    {
        var acts = new Act[examples.SentenceCount];
        var labels = examples.Labels.Select(l => l.Labels).ToList();
        for (var fold = 0; fold < Folds; fold++)
        {
            var inside = Enumerable.Range(0, labels.Count).Where(i => examples.Document[i] % Folds != fold).ToList();
            var space = new FeatureSpace(inside.Select(i => examples.Reading[i]), settings);
            var weights = _trainer.Train([.. inside.Select(i => space.NumbersOf(examples.Reading[i]))], space.Pull, [.. inside.Select(i => labels[i])], ..1);
            var scores = new float[MeaningOutputs.Acts];
            foreach (var i in Enumerable.Range(0, labels.Count).Where(i => examples.Document[i] % Folds == fold))
            {
                Array.Clear(scores);
                foreach (var feature in space.NumbersOf(examples.Reading[i]))
                {
                    for (var o = 0; o < scores.Length; o++)
                    {
                        scores[o] += weights[(feature * MeaningOutputs.Width) + o];
                    }
                }

                acts[examples.Position[i]] = (Act)Array.IndexOf(scores, scores.Max());
            }
        }

        return acts;
    }
}
