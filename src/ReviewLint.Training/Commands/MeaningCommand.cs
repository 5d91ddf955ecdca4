using System.Globalization;
using ReviewLint.Meaning;
using ReviewLint.Meaning.Learning;
using ReviewLint.Training.Meaning;

namespace ReviewLint.Training.Commands;

/// <summary>
/// <c>meaning [--data DIR]... [--output FILE] [--full]</c>: trains the meaning model on our own labelled sentences and scores it on their test split.
/// With <c>--full</c> the test split trains too (for what ships; never for what is reported). The same input gives the same bytes.
/// </summary>
internal static class MeaningCommand
{
    private const int Folds = 5;

    public static int Run(ReadOnlySpan<string> args)
    {
        List<string> folders = [];
        string? output = null;
        var (full, passes, rate, decay, wordDecay, least) = (false, 20, 0.1f, 4f, 10f, 2);
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--data": folders.Add(args[++i]); break;
                case "--output": output = args[++i]; break;
                case "--full": full = true; break;
                case "--passes": passes = int.Parse(args[++i], CultureInfo.InvariantCulture); break;
                case "--rate": rate = float.Parse(args[++i], CultureInfo.InvariantCulture); break;
                case "--decay": decay = float.Parse(args[++i], CultureInfo.InvariantCulture); break;
                case "--word-decay": wordDecay = float.Parse(args[++i], CultureInfo.InvariantCulture); break;
                case "--least": least = int.Parse(args[++i], CultureInfo.InvariantCulture); break;
                default: throw new ArgumentException($"Unknown option {args[i]}.");
            }
        }

        var all = LabelledDocument.ReadAll(folders.Count > 0 ? folders : ["src/ReviewLint.Training/Data/meaning"]);
        var train = all.Where(d => full || !d.IsTest).ToList();
        var test = all.Where(d => d.IsTest).ToList();
        var model = Train(train, new SoftmaxTrainer(passes, rate, decay, wordDecay), least);
        Console.Error.WriteLine($"{train.Count} documents trained, model of {model.Length / 1024} KB");
        if (output is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
            File.WriteAllBytes(output, model);
        }

        foreach (var language in new[] { "en", "fi" })
        {
            var some = test.Where(d => d.Language.Code == language).ToList();
            LinearModel.RulesAlone = true;
            MeaningScore.Print($"{language} test, rules alone", MeaningExamples.Read(some));
            LinearModel.RulesAlone = false;
            LinearModel.Override = LinearModel.Read(model);
            MeaningScore.Print($"{language} test, with model", MeaningExamples.Read(some));
            LinearModel.Override = null;
        }

        return 0;
    }

    private static byte[] Train(List<LabelledDocument> documents, SoftmaxTrainer trainer, int least)
    {
        LinearModel.RulesAlone = true;
        var examples = MeaningExamples.Read(documents);
        var acts = PredictInFolds(examples, trainer, least);

        // What follows the act is trained on acts as good, and as bad, as they will be.
        examples = MeaningExamples.Read(documents, acts);
        LinearModel.RulesAlone = false;
        var labels = examples.Labels.Select(l => l.Labels).ToList();
        var kept = Frequent(examples.Reading.Zip(examples.Decided, (a, b) => a.Concat(b)), least);
        var weights = new float[FeatureSink.Places * MeaningOutputs.Count];
        trainer.Train([.. examples.Reading.Select(f => Only(f, kept))], examples.Priors, labels, ..1, weights);
        var rest = new float[weights.Length];
        trainer.Train([.. examples.Reading.Zip(examples.Decided, (a, b) => Only([.. a, .. b], kept))], examples.Priors, labels, 1.., rest);
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] += rest[i];
        }

        return LinearModel.Write(weights);
    }

    private static Act[] PredictInFolds(MeaningExamples examples, SoftmaxTrainer trainer, int least)
    {
        var acts = new Act[examples.SentenceCount];
        var labels = examples.Labels.Select(l => l.Labels).ToList();
        for (var fold = 0; fold < Folds; fold++)
        {
            var inside = Enumerable.Range(0, labels.Count).Where(i => examples.Document[i] % Folds != fold).ToList();
            var kept = Frequent(inside.Select(i => examples.Reading[i].AsEnumerable()), least);
            var weights = new float[FeatureSink.Places * MeaningOutputs.Count];
            trainer.Train([.. inside.Select(i => Only(examples.Reading[i], kept))], [.. inside.Select(i => examples.Priors[i])], [.. inside.Select(i => labels[i])], ..1, weights);
            var model = LinearModel.Read(LinearModel.Write(weights));
            var outputs = new float[LinearModel.Width];
            foreach (var i in Enumerable.Range(0, labels.Count).Where(i => examples.Document[i] % Folds == fold))
            {
                Array.Clear(outputs);
                examples.Priors[i].CopyTo(outputs, 0);
                model.Accumulate(examples.Reading[i], 0, outputs);
                acts[examples.Position[i]] = (Act)Array.IndexOf(outputs, outputs.Take(MeaningOutputs.Acts).Max());
            }
        }

        return acts;
    }

    private static bool[] Frequent(IEnumerable<IEnumerable<int>> features, int least)
    {
        var counts = new int[FeatureSink.Places];
        foreach (var some in features)
        {
            foreach (var place in some.Distinct())
            {
                counts[place]++;
            }
        }

        return [.. counts.Select(c => c >= least)];
    }

    private static int[] Only(int[] features, bool[] kept) => [.. features.Where(f => kept[f])];
}
