using System.Globalization;
using ReviewLint.Meaning.Learning;
using ReviewLint.Training.Meaning;

namespace ReviewLint.Training.Commands;

/// <summary>
/// <c>meaning [--data DIR]... [--reviews DIR] [--words DIR] [--output FILE] [--full] [--folds [--errors FILE]] [--score FILE] [--measured DIR]...</c>: trains the meaning model on our own labelled sentences and whole reviews and scores it on
/// the sentences' test split. With <c>--full</c> the test split trains too (for what ships; never for what is reported). With <c>--folds</c> the train split alone is
/// cross-validated and nothing of the test split is read. With <c>--score FILE</c> nothing is trained: that model is scored. <c>--measured DIR</c> scores whole reviews too. The same input gives the same bytes.
/// </summary>
internal static class MeaningCommand
{
    public static int Run(ReadOnlySpan<string> args)
    {
        List<string> folders = [];
        List<string> measured = [];
        var words = "src/ReviewLint.Training/Data/words";
        var reviews = "src/ReviewLint.Training/Data/reviews";
        string? output = null;
        string? errors = null;
        string? scored = null;
        var (full, folds, rules) = (false, false, false);
        var settings = new TrainingSettings();
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--data": folders.Add(args[++i]); break;
                case "--reviews": reviews = args[++i]; break;
                case "--measured": measured.Add(args[++i]); break;
                case "--words": words = args[++i]; break;
                case "--output": output = args[++i]; break;
                case "--score": scored = args[++i]; break;
                case "--errors": errors = args[++i]; break;
                case "--full": full = true; break;
                case "--folds": folds = true; break;
                case "--rules": rules = true; break;
                case "--passes": settings = settings with { Passes = int.Parse(args[++i], CultureInfo.InvariantCulture) }; break;
                case "--rate": settings = settings with { Rate = Number(args[++i]) }; break;
                case "--decay": settings = settings with { Decay = Number(args[++i]) }; break;
                case "--word-decay": settings = settings with { WordDecay = Number(args[++i]) }; break;
                case "--class-decay": settings = settings with { ClassDecay = Number(args[++i]) }; break;
                case "--drop": settings = settings with { Drop = Number(args[++i]) }; break;
                case "--tidy": settings = settings with { Hasty = false }; break;
                case "--precision": settings = settings with { Precision = Number(args[++i]) }; break;
                case "--suspicion": settings = settings with { SuspicionPrecision = Number(args[++i]) }; break;
                case "--doubted": settings = settings with { Doubted = Number(args[++i]) }; break;
                case "--acts-passes": settings = settings with { PassesOfActs = int.Parse(args[++i], CultureInfo.InvariantCulture) }; break;
                case "--unit-drop": settings = settings with { UnitDrop = Number(args[++i]) }; break;
                case "--act-weight": settings = settings with { ActWeight = Number(args[++i]) }; break;
                case "--concern-weight": settings = settings with { ConcernWeight = Number(args[++i]) }; break;
                case "--share": settings = settings with { Share = Number(args[++i]) }; break;
                case "--least": settings = settings with { Least = int.Parse(args[++i], CultureInfo.InvariantCulture) }; break;
                case "--without": settings = settings with { Without = args[++i].Split(',').ToHashSet() }; break;
                default: throw new ArgumentException($"Unknown option {args[i]}.");
            }
        }

        var all = LabelledDocument.ReadAll(folders.Count > 0 ? folders : ["src/ReviewLint.Training/Data/meaning"]);
        var train = all.Where(d => full || !d.IsTest).Concat(LabelledReview.ReadAll(reviews)).ToList();
        var trainer = new MeaningTrainer(settings, WordClassFile.Read(words));
        if (rules)
        {
            PrintRules("train", train);
            return 0;
        }

        if (folds)
        {
            using var file = errors is null ? null : File.CreateText(errors);
            CrossValidation.Run(train, trainer, file);
            return 0;
        }

        var model = scored is null ? trainer.Train(train) : File.ReadAllBytes(scored);
        Console.Error.WriteLine($"{(scored is null ? train.Count : 0)} documents trained, model of {model.Length / 1024} KB");
        if (output is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
            File.WriteAllBytes(output, model);
        }

        var test = all.Where(d => d.IsTest).ToList();
        PrintRules("test", test);
        MeaningNetwork.Override = MeaningNetwork.Read(model);
        foreach (var language in new[] { "en", "fi" })
        {
            var score = new MeaningScore();
            var concerns = new ConcernScore();
            var examples = MeaningExamples.Read([.. test.Where(d => d.Language.Code == language)]);
            score.Add(examples);
            concerns.Add(examples);
            score.Print($"{language} test, with model");
            score.PrintActs();
            concerns.Print(language);
        }

        foreach (var folder in measured)
        {
            var score = new MeaningScore();
            score.Add(MeaningExamples.Read([.. LabelledReview.ReadAll(folder)]));
            score.Print($"{folder}, with model");
        }

        MeaningNetwork.Override = null;
        return 0;
    }

    private static void PrintRules(string title, List<LabelledDocument> documents)
    {
        MeaningNetwork.RulesAlone = true;
        foreach (var language in new[] { "en", "fi" })
        {
            var score = new MeaningScore();
            score.Add(MeaningExamples.Read([.. documents.Where(d => d.Language.Code == language)]));
            score.Print($"{language} {title}, rules alone");
        }

        MeaningNetwork.RulesAlone = false;
    }

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);
}
