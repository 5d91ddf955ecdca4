using ReviewLint.Language.Conllu;

namespace ReviewLint.Training.Treebanks;

/// <summary>What a language is trained on, and what it is measured on.</summary>
internal sealed record TrainingSet(IReadOnlyList<GoldSentence> Train, IReadOnlyList<(string Name, IReadOnlyList<ConlluSentence> Sentences)> HeldOut, IReadOnlyList<string> Sources)
{
    /// <summary>How many times our own sentences are seen in one pass: they are few, and they are what the program reads.</summary>
    private const int OwnWeight = 3;

    public static TrainingSet For(string language, string treebanks, string own, bool full, int fold = 0)
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
            if (full)
            {
                models = models.Concat(TreebankLoader.Read(Path.Combine(treebanks, "fi_tdt-dev.conllu")));
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
        return new(train, heldOut, full ? [.. sources, .. heldOut.Select(h => h.Item1.Split(' ')[0])] : sources);

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

        void HoldOut(string name, string path)
        {
            var sentences = TreebankLoader.Read(path);
            heldOut.Add((name + (full ? " (seen)" : " (held-out)"), sentences));
            if (full)
            {
                train.AddRange(TreebankLoader.ToGold(sentences));
            }
        }
    }
}
