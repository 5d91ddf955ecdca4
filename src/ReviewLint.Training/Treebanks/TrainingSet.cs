using ReviewLint.Language.Conllu;

namespace ReviewLint.Training.Treebanks;

/// <summary>What a language is trained on, and what it is measured on.</summary>
internal sealed record TrainingSet(IReadOnlyList<GoldSentence> Train, IReadOnlyList<(string Name, IReadOnlyList<ConlluSentence> Sentences)> HeldOut, IReadOnlyList<string> Sources)
{
    /// <summary>How many times our own sentences are seen in one pass: they are few, and they are what the program reads.</summary>
    private const int OwnWeight = 3;

    /// <param name="language">The language.</param>
    /// <param name="treebanks">Folder of the treebanks.</param>
    /// <param name="own">Folder of our own annotated sentences.</param>
    /// <param name="full">Whether the development file trains too.</param>
    /// <param name="fold">When above 1, every so manieth training sentence is held out.</param>
    /// <param name="part">When given, the part of the development file that is held out while the others train; parts are runs of sentences, so that a text lies in one.</param>
    public static TrainingSet For(string language, string treebanks, string own, bool full, int fold = 0, (int Index, int Count)? part = null)
    {
        var train = new List<GoldSentence>();
        var heldOut = new List<(string, IReadOnlyList<ConlluSentence>)>();
        var development = language == "en" ? "en_ewt-dev" : "fi_tdt-dev";
        var (taught, measured) = Divide(TreebankLoader.Read(Path.Combine(treebanks, development + ".conllu")), full, part);
        if (language == "en")
        {
            train.AddRange(TreebankLoader.ToGold(LeaveOut(TreebankLoader.Read(Path.Combine(treebanks, "en_ewt-train.conllu")))));
        }
        else
        {
            var turku = LeaveOut([.. new[] { "fi_ood-test", "fi_pud-test", "fi_tdt-extra-train" }.SelectMany(n => TreebankLoader.Read(Path.Combine(treebanks, n + ".conllu")))]);
            var ownFinnish = Path.Combine(own, "fi_review-train.conllu");
            var models = File.Exists(ownFinnish) ? turku.Concat(TreebankLoader.Read(ownFinnish)) : turku;
            var conventions = new FinnishConventions(models.Concat(taught));
            // "etten" as one word is not how the tokenizer divides it.
            train.AddRange(TreebankLoader.ToGold(turku.Where(s => s.Tokens.All(t => !t.Lemma.EndsWith("#ei", StringComparison.Ordinal))).Select(s => conventions.Map(s, finnTreeBank: false))));
            foreach (var name in new[] { "fi_ftb-dev", "fi_ftb-extra-train" })
            {
                train.AddRange(TreebankLoader.ToGold(TreebankLoader.Read(Path.Combine(treebanks, name + ".conllu")).Select(s => conventions.Map(s, finnTreeBank: true)), domain: 1));
            }
        }

        train.AddRange(TreebankLoader.ToGold(taught));
        heldOut.Add((development + (full ? " (seen)" : " (held-out)"), measured));
        var ownTrain = Path.Combine(own, language + "_review-train.conllu");
        if (File.Exists(ownTrain))
        {
            train.AddRange(TreebankLoader.ToGold(TreebankLoader.Read(ownTrain), weight: OwnWeight));
            // These stay unseen whatever ships: they are what CI measures.
            heldOut.Add((language + "_review-test (held-out)", TreebankLoader.Read(Path.Combine(own, language + "_review-test.conllu"))));
        }

        string[] sources = language == "en" ? ["en_ewt-train"] : ["fi_ood-test", "fi_pud-test", "fi_tdt-extra-train", "fi_ftb-dev", "fi_ftb-extra-train"];
        sources = [.. sources, language + "_review-train", "ud_derived_" + language + " (train)"];
        return new(train, heldOut, full ? [.. sources, development] : sources);

        // A part of the training file to look at errors in: those of the development files stay unseen.
        List<ConlluSentence> LeaveOut(List<ConlluSentence> sentences)
        {
            if (fold < 2)
            {
                return sentences;
            }

            heldOut.Add(("training fold (held-out)", [.. sentences.Where((_, i) => i % fold == 0)]));
            return [.. sentences.Where((_, i) => i % fold != 0)];
        }
    }

    // What of the development file trains and what is measured: none and all of it, or all and all, or all but a part and that part.
    private static (IReadOnlyList<ConlluSentence> Taught, IReadOnlyList<ConlluSentence> Measured) Divide(List<ConlluSentence> sentences, bool full, (int Index, int Count)? part)
    {
        if (part is not var (index, count))
        {
            return (full ? sentences : [], sentences);
        }

        var parts = sentences.Select((s, i) => (Sentence: s, Part: i * count / sentences.Count)).ToLookup(s => s.Part == index, s => s.Sentence);
        return ([.. parts[false]], [.. parts[true]]);
    }
}
