using ReviewLint.Meaning;
using ReviewLint.Meaning.Learning;

namespace ReviewLint.Training.Meaning;

/// <summary>Trains a meaning network: on top of the rules, with acts predicted in folds for what follows the act, as good and as bad as they will be.</summary>
internal sealed class MeaningTrainer(TrainingSettings settings, byte[] classTable)
{
    private const int Fifths = 5;
    private readonly WordClasses _classes = new(classTable);
    private readonly NetworkTrainer _trainer = new(settings);

    public byte[] Train(List<LabelledDocument> documents)
    {
        if (settings.Share < 1)
        {
            documents = [.. documents.Where((_, i) => (i * 7 % 100) < settings.Share * 100)];
        }

        // Reviewers write in haste more often than our sentences do. A copy falls into the fold of its original.
        var originals = documents.Count / Fifths * Fifths;
        documents = settings.Hasty ? [.. documents.Take(originals), .. documents.Take(originals).Select(d => d.InHaste()), .. documents.Skip(originals)] : documents;
        var before = MeaningNetwork.RulesAlone;
        MeaningNetwork.RulesAlone = true;
        try
        {
            var acts = PredictActs(MeaningExamples.Read(documents, _classes));
            var read = MeaningExamples.Read(documents, _classes, acts);
            var space = new FeatureSpace(read.Reading.Zip(read.Decided, (a, b) => new RecordedFeatures([.. a.Hashes, .. b.Hashes], [.. a.Kinds, .. b.Kinds])), settings);
            var examples = Enumerable.Range(0, read.Labels.Count)
                .Select(i => new NetworkExample(space.NumbersOf(read.Reading[i], read.Decided[i]), space.NumbersOf(read.Reading[i]).Length, read.Labels[i].Labels, read.Labels[i].HasConcerns))
                .ToList();
            var calibration = new Calibration(settings);
            var complete = new NetworkExample[examples.Count];
            Folds.Run(read.Document, chosen => Train(chosen, examples, space), (held, weights) =>
            {
                foreach (var i in held)
                {
                    var sums = NetworkSums.Of(examples[i], weights);
                    calibration.Add(examples[i], sums);
                    complete[i] = MissingLabels.Fill(examples[i], sums);
                }
            });
            var weights = Train([.. Enumerable.Range(0, examples.Count)], complete, space);
            calibration.Temper(weights);
            return MeaningNetwork.Write(space.Hashes, weights, calibration.Thresholds(), classTable);
        }
        finally
        {
            MeaningNetwork.RulesAlone = before;
        }
    }

    private NetworkWeights Train(List<int> chosen, IReadOnlyList<NetworkExample> examples, FeatureSpace space) =>
        _trainer.Train([.. chosen.Select(i => examples[i])], space.Pull, settings.Passes, MeaningOutputs.Fields.Length);

    private Act[] PredictActs(MeaningExamples read)
    {
        var acts = new Act[read.SentenceCount];
        var space = new FeatureSpace(read.Reading, settings);
        var examples = read.Reading.Select((reading, i) =>
        {
            var features = space.NumbersOf(reading);
            return new NetworkExample(features, features.Length, read.Labels[i].Labels, HasConcerns: false);
        }).ToList();
        Folds.Run(
            read.Document,
            chosen => _trainer.Train([.. chosen.Select(i => examples[i])], space.Pull, settings.PassesOfActs, fields: 1),
            (held, weights) => held.ForEach(i => acts[read.Position[i]] = ActOf(examples[i], weights)));
        return acts;
    }

    private static Act ActOf(NetworkExample example, NetworkWeights weights) => (Act)NetworkSums.Best(NetworkSums.Of(example, weights).AsSpan(MeaningOutputs.Act, MeaningOutputs.Acts));
}
