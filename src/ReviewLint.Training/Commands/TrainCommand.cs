using ReviewLint.Language;
using ReviewLint.Language.Conllu;
using ReviewLint.Language.Tagging;
using ReviewLint.Training.Morphology;
using ReviewLint.Training.Tagging;
using ReviewLint.Training.Treebanks;

namespace ReviewLint.Training.Commands;

/// <summary><c>train LANGUAGE --treebanks DIR --output DIR</c>: trains a language's model and writes it. The same input gives the same bytes.</summary>
internal static class TrainCommand
{
    public static int Run(string language, CommandOptions options)
    {
        if (options.Parts > 1)
        {
            return CrossValidate(language, options);
        }

        var set = TrainingSet.For(language, options.Treebanks, options.Own, options.Full, options.Fold);
        Console.Error.WriteLine($"{set.Train.Count} sentences, {set.Train.Sum(s => s.Words.Count)} words");
        var builder = Train(set.Train, language, options, options.Passes, options.Shuffles, Console.Error.WriteLine);
        builder.SetProvenance(string.Join(' ', set.Sources));
        var bytes = builder.Build();
        var derived = Path.Combine(options.Treebanks, "..", $"ud_derived_{language}.jsonl");
        if (File.Exists(derived))
        {
            builder.Sections[ModelSection.Predicates] = TrainPredicates(language, set.Train, bytes, derived, options);
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

    // What a model of all there is would do on the next text of the treebank: each part of the development file by a model of everything else.
    private static int CrossValidate(string language, CommandOptions options)
    {
        var sum = new TaggingScore(0, 0, 0, 0, 0, 0, 0, 0);
        for (var part = 0; part < options.Parts; part++)
        {
            var set = TrainingSet.For(language, options.Treebanks, options.Own, full: false, part: (part, options.Parts));
            var builder = Train(set.Train, language, options, options.Passes, options.Shuffles, _ => { });
            var (name, sentences) = set.HeldOut[0];
            var score = TaggingScore.Of(ModelInMemory.Annotator(language, builder.Build()), sentences, builder.FormCounts.ContainsKey);
            Console.Error.WriteLine($"{name}, part {part + 1} of {options.Parts}: {score}");
            sum += score;
        }

        Console.WriteLine($"development file, cross-validated (held-out): {sum}");
        return 0;
    }

    /// <summary><c>predicates LANGUAGE --output DIR</c>: trains the choice of the main verb anew for the model in that folder.</summary>
    public static int RunPredicates(string language, CommandOptions options)
    {
        var path = Path.Combine(options.Output ?? ".", language + ".rlmodel");
        var bytes = File.ReadAllBytes(path);
        var sections = ModelFile.Divide(bytes);
        var derived = Path.Combine(options.Treebanks, "..", $"ud_derived_{language}.jsonl");
        var set = TrainingSet.For(language, options.Treebanks, options.Own, options.Full, options.Fold);
        sections[ModelSection.Predicates] = TrainPredicates(language, set.Train, bytes, derived, options);
        File.WriteAllBytes(path, ModelFile.Build(sections));
        return 0;
    }

    private static ModelBuilder Train(IReadOnlyList<GoldSentence> sentences, string language, CommandOptions options, int passes, int shuffles, Action<string> report)
    {
        var builder = new ModelBuilder(sentences, Lexicon.Read(Path.Combine(options.Lexicon, language + ".tsv")), Paradigms.Of(language, sentences, Path.Combine(options.Lexicon, language + "-verbs.txt")));
        var counted = ModelInMemory.Open(builder.Build());
        var trainers = new List<TaggerTrainer>();
        for (var seed = 0; seed < shuffles; seed++)
        {
            trainers.Add(new TaggerTrainer(counted, builder, options.Margin, options.Dropout, seed));
            trainers[^1].Train(sentences, passes, report);
        }

        builder.Sections[ModelSection.Weights] = TaggerTrainer.Pack(trainers, options.LeastChanges, options.LeastWeight);
        return builder;
    }

    private static byte[] TrainPredicates(string language, IReadOnlyList<GoldSentence> sentences, byte[] model, string derived, CommandOptions options)
    {
        var shipped = ModelInMemory.Annotator(language, model);
        var annotators = new HeldOutAnnotators(language, sentences, shipped, (part, passes) => Train(part, language, options, passes, 1, _ => { }).Build());
        var tag = new LanguageTag(language);
        var table = PredicateTrainer.Train(tag, annotators.For, derived, 8, Console.Error.WriteLine);
        var score = PredicateTrainer.Score(tag, shipped, derived, table);
        Console.WriteLine($"tense and mood, development file ({(options.Full ? "tags seen" : "held-out")}): {score:F2}");
        return table;
    }

    private static void PrintError(ConlluSentence sentence, int at, Language.Token token)
    {
        var gold = sentence.Tokens[at];
        var around = string.Join(' ', sentence.Tokens.Skip(Math.Max(0, at - 3)).Take(7).Select(t => t.Form));
        Console.WriteLine($"ERR\t{gold.Form}\t{gold.UPos}>{token.UPos}\t{gold.Features}>{token.Features}\t{gold.Lemma}>{token.Lemma}\t{around}");
    }
}
