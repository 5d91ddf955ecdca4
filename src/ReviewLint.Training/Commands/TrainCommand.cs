using ReviewLint.Language.Conllu;
using ReviewLint.Language.Tagging;
using ReviewLint.Training.Tagging;
using ReviewLint.Training.Treebanks;

namespace ReviewLint.Training.Commands;

/// <summary><c>train LANGUAGE --treebanks DIR --output DIR</c>: trains a language's model and writes it. The same input gives the same bytes.</summary>
internal static class TrainCommand
{
    public static int Run(string language, CommandOptions options)
    {
        var set = TrainingSet.For(language, options.Treebanks, options.Own, options.Full, options.Fold);
        var builder = new ModelBuilder(set.Train);
        Console.Error.WriteLine($"{set.Train.Count} sentences, {set.Train.Sum(s => s.Words.Count)} words");
        var trainer = new TaggerTrainer(ModelInMemory.Open(builder.Build()), builder, options.Margin);
        trainer.Train(set.Train, options.Passes, Console.Error.WriteLine);
        builder.Sections[ModelSection.Weights] = trainer.Pack(options.LeastChanges, options.LeastWeight);
        builder.SetProvenance(string.Join(' ', set.Sources));
        var bytes = builder.Build();
        var derived = Path.Combine(options.Treebanks, "..", $"ud_derived_{language}.jsonl");
        if (File.Exists(derived))
        {
            builder.Sections[ModelSection.Predicates] = PredicateTrainer.Train(ModelInMemory.Annotator(language, bytes), derived, 8, Console.Error.WriteLine);
            bytes = builder.Build();
        }

        if (options.Output is { } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, language + ".rlmodel"), bytes);
        }

        foreach (var (section, content) in builder.Sections.OrderBy(s => s.Key))
        {
            Console.Error.WriteLine($"{section}: {content.Length / 1024} KB");
        }

        var annotator = ModelInMemory.Annotator(language, bytes);
        foreach (var (name, sentences) in set.HeldOut)
        {
            Console.WriteLine($"{name}: {TaggingScore.Of(annotator, sentences, f => builder.FormCounts.ContainsKey(f), options.Errors && name.StartsWith("training", StringComparison.Ordinal) ? PrintError : null)}");
        }

        return 0;
    }

    /// <summary><c>predicates LANGUAGE --output DIR</c>: trains the choice of the main verb anew for the model in that folder.</summary>
    public static int RunPredicates(string language, CommandOptions options)
    {
        var path = Path.Combine(options.Output ?? ".", language + ".rlmodel");
        var bytes = File.ReadAllBytes(path);
        var sections = ModelFile.Divide(bytes);
        var derived = Path.Combine(options.Treebanks, "..", $"ud_derived_{language}.jsonl");
        sections[ModelSection.Predicates] = PredicateTrainer.Train(ModelInMemory.Annotator(language, bytes), derived, 8, Console.Error.WriteLine);
        File.WriteAllBytes(path, ModelFile.Build(sections));
        return 0;
    }

    private static void PrintError(ConlluSentence sentence, int at, Language.Token token)
    {
        var gold = sentence.Tokens[at];
        var around = string.Join(' ', sentence.Tokens.Skip(Math.Max(0, at - 3)).Take(7).Select(t => t.Form));
        Console.WriteLine($"ERR\t{gold.Form}\t{gold.UPos}>{token.UPos}\t{gold.Features}>{token.Features}\t{gold.Lemma}>{token.Lemma}\t{around}");
    }
}
