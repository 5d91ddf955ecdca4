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
    /// <param name="full">Whether what measures trains too.</param>
    /// <param name="fold">When above 1, every so manieth training sentence is held out.</param>
    /// <param name="part">When given, the part of the development file that is held out while the others train; parts are runs of sentences, so that a text lies in one.</param>
    public static TrainingSet For(string language, string treebanks, string own, bool full, int fold = 0, (int Index, int Count)? part = null)
    {
        var train = new List<GoldSentence>();
        var heldOut = new List<(string, IReadOnlyList<ConlluSentence>)>();
        if (language == "en")
        {
            train.AddRange(TreebankLoader.ToGold(LeaveOut(TreebankLoader.Read(Path.Combine(treebanks, "en_ewt-train.conllu")))));
            HoldOut("en_ewt-dev", Path.Combine(treebanks, "en_ewt-dev.conllu"));
        }
        else
        {
            var turku = LeaveOut([.. new[] { "fi_ood-test", "fi_pud-test", "fi_tdt-extra-train" }.SelectMany(n => TreebankLoader.Read(Path.Combine(treebanks, n + ".conllu")))]);
            var ownFinnish = Path.Combine(own, "fi_review-train.conllu");
            var models = File.Exists(ownFinnish) ? turku.Concat(TreebankLoader.Read(ownFinnish)) : turku;
            if (full || part != null)
            {
                models = models.Concat(TreebankLoader.Read(Path.Combine(treebanks, "fi_tdt-dev.conllu")).Where((s, i) => full || !IsHeldOut(i, DevelopmentCount())));
            }

            var conventions = new FinnishConventions(models);
            // "etten" as one word is not how the tokenizer divides it.
            train.AddRange(TreebankLoader.ToGold(turku.Where(s => s.Tokens.All(t => !t.Lemma.EndsWith("#ei", StringComparison.Ordinal))).Select(s => conventions.Map(s, finnTreeBank: false))));
            foreach (var name in new[] { "fi_ftb-dev", "fi_ftb-extra-train" })
            {
                train.AddRange(TreebankLoader.ToGold(TreebankLoader.Read(Path.Combine(treebanks, name + ".conllu")).Select(s => conventions.Map(s, finnTreeBank: true)), domain: 1));
            }

            HoldOut("fi_tdt-dev", Path.Combine(treebanks, "fi_tdt-dev.conllu"));
        }

        var ownTrain = Path.Combine(own, language + "_review-train.conllu");
        if (File.Exists(ownTrain))
        {
            train.AddRange(TreebankLoader.ToGold(TreebankLoader.Read(ownTrain), weight: OwnWeight));
            HoldOut(language + "_review-test", Path.Combine(own, language + "_review-test.conllu"));
        }

        string[] sources = language == "en" ? ["en_ewt-train"] : ["fi_ood-test", "fi_pud-test", "fi_tdt-extra-train", "fi_ftb-dev", "fi_ftb-extra-train"];
        sources = [.. sources, language + "_review-train", "ud_derived_" + language + " (train)"];
        return new(train, heldOut, [.. sources, .. heldOut.Where(h => h.Item1.EndsWith("(seen)", StringComparison.Ordinal)).Select(h => h.Item1.Split(' ')[0])]);

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

        int DevelopmentCount() => TreebankLoader.Read(Path.Combine(treebanks, "fi_tdt-dev.conllu")).Count;

        bool IsHeldOut(int index, int count) => index * part!.Value.Count / count == part.Value.Index;

        void HoldOut(string name, string path)
        {
            var sentences = TreebankLoader.Read(path);
            if (part != null && name.EndsWith("-dev", StringComparison.Ordinal))
            {
                var count = sentences.Count;
                train.AddRange(TreebankLoader.ToGold(sentences.Where((_, i) => !IsHeldOut(i, count))));
                sentences = [.. sentences.Where((_, i) => IsHeldOut(i, count))];
            }

            // Our own test sentences stay unseen whatever ships: they are what CI measures.
            var seen = full && name.EndsWith("-dev", StringComparison.Ordinal);
            heldOut.Add((name + (seen ? " (seen)" : " (held-out)"), sentences));
            if (seen)
            {
                train.AddRange(TreebankLoader.ToGold(sentences));
            }
        }
    }
}
