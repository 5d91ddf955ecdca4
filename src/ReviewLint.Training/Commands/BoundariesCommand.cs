using ReviewLint.Language.Segmentation;
using ReviewLint.Language.Tagging;
using ReviewLint.Training.Segmentation;

namespace ReviewLint.Training.Commands;

/// <summary><c>boundaries LANGUAGE --output DIR</c>: trains where sentences begin without a stop before them, on top of the language's words in that folder.</summary>
internal static class BoundariesCommand
{
    public static unsafe int Run(string language, CommandOptions options)
    {
        var folder = options.Output ?? "src/ReviewLint.Language/Models";
        var words = ModelInMemory.Open(File.ReadAllBytes(Path.Combine(folder, language + ".rlmodel")));
        var trainer = new BoundaryTrainer(language == "fi" ? SegmentationRules.Finnish : SegmentationRules.English, new FormAnalyzer(words));
        var texts = BoundaryTexts.For(language, options.Treebanks, options.Own);
        var bytes = trainer.Train(texts, Console.Error.WriteLine);
        Console.Error.WriteLine($"{bytes.Length / 1024} KB");
        File.WriteAllBytes(Path.Combine(folder, language + ".boundaries.rlmodel"), bytes);
        fixed (byte* start = bytes)
        {
            var table = new WeightTable(start);
            var model = new BoundaryModel(key => table.Find(key));
            trainer.Report("treebank documents (held-out)", model, texts.HeldOut, Console.WriteLine);
            trainer.Report("review documents (held-out)", model, texts.HeldOutReviews, Console.WriteLine);
        }

        return 0;
    }
}
