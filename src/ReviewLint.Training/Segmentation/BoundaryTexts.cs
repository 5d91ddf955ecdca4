using System.Text.Json;
using ReviewLint.Language;
using ReviewLint.Language.Conllu;
using ReviewLint.Training.Meaning;
using ReviewLint.Training.Treebanks;

namespace ReviewLint.Training.Segmentation;

/// <summary>
/// The texts that boundaries are learnt from: documents as they are, and sentences that stand alone in their treebank, joined. Treebanks hold few headings
/// and fragments, so most texts are seen again with stops left out and with a heading before them.
/// </summary>
internal sealed class BoundaryTexts
{
    private const int SentencesPerText = 6;
    private const int Variants = 4;

    private readonly List<List<string>> _documents = [];
    private readonly List<List<string>> _heldOut = [];
    private readonly List<List<string>> _reviews = [];
    private readonly List<string> _fragments = [];
    private readonly List<string> _loose = [];

    private BoundaryTexts()
    {
    }

    /// <summary>Documents kept from training, as they are.</summary>
    public IEnumerable<BoundaryDocument> HeldOut => _heldOut.Select(BoundaryDocument.Join);

    /// <summary>Our own review documents that are kept from training, as they are.</summary>
    public IEnumerable<BoundaryDocument> HeldOutReviews => _reviews.Select(BoundaryDocument.Join);

    public static BoundaryTexts For(string language, string treebanks, string own)
    {
        var texts = new BoundaryTexts();
        if (language == "en")
        {
            texts.AddDocuments(TreebankLoader.Read(Path.Combine(treebanks, "en_ewt-train.conllu")), (s, _) => s.StartsParagraph);
            texts.AddDerived(Path.Combine(treebanks, "..", "ud_derived_en.jsonl"), "en_gum");
        }
        else
        {
            texts.AddDocuments(TreebankLoader.Read(Path.Combine(treebanks, "fi_ood-test.conllu")), (s, _) => s.StartsParagraph);
            texts.AddDocuments(TreebankLoader.Read(Path.Combine(treebanks, "fi_tdt-extra-train.conllu")), (s, last) => s.Id.Split('.')[0] != last.Id.Split('.')[0]);
            foreach (var name in new[] { "fi_pud-test", "fi_ftb-dev", "fi_ftb-extra-train" })
            {
                texts.AddLoose(TreebankLoader.Read(Path.Combine(treebanks, name + ".conllu")));
            }
        }

        foreach (var document in LabelledDocument.ReadAll([Path.Combine(own, "..", "meaning")]).Where(d => d.Language.Code == language))
        {
            (document.IsTest ? texts._reviews : texts._documents).Add([.. document.Sentences.Select(s => s.Text)]);
        }

        texts.AddLoose(TreebankLoader.Read(Path.Combine(own, language + "_review-train.conllu")));
        return texts;
    }

    /// <summary>The texts of one pass.</summary>
    public IEnumerable<BoundaryDocument> Pass(Random random)
    {
        var loose = _loose.ToArray();
        random.Shuffle(loose);
        var all = _documents.Concat(loose.Chunk(SentencesPerText).Select(c => c.ToList())).ToArray();
        random.Shuffle(all);
        foreach (var document in all)
        {
            yield return BoundaryDocument.Join(document);
            for (var variant = 1; variant < Variants; variant++)
            {
                yield return BoundaryDocument.Join(Vary(document, random));
            }
        }
    }

    private IEnumerable<string> Vary(List<string> document, Random random)
    {
        if (random.Next(2) == 0 && _fragments.Count > 0)
        {
            yield return _fragments[random.Next(_fragments.Count)];
        }

        foreach (var sentence in document)
        {
            yield return random.Next(7) == 0 && sentence.EndsWith('.') && !sentence.EndsWith("..", StringComparison.Ordinal) ? sentence[..^1].TrimEnd() : sentence;
            if (random.Next(24) == 0 && _fragments.Count > 0)
            {
                yield return _fragments[random.Next(_fragments.Count)];
            }
        }
    }

    private void AddDocuments(List<ConlluSentence> sentences, Func<ConlluSentence, ConlluSentence, bool> begins)
    {
        List<string>? document = null;
        var count = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            if (document is null || begins(sentences[i], sentences[i - 1]))
            {
                document = [];
                (count++ % 6 == 5 ? _heldOut : _documents).Add(document);
            }

            document.Add(sentences[i].Text);
            AddFragments(sentences[i]);
        }
    }

    private void AddLoose(List<ConlluSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            var text = Close(sentence.Text);
            if (text.Length > 0 && !char.IsLower(text[0]))
            {
                _loose.Add(text);
            }

            AddFragments(sentence);
        }
    }

    private void AddDerived(string path, string corpus)
    {
        List<string>? document = null;
        foreach (var line in File.ReadLines(path))
        {
            using var row = JsonDocument.Parse(line);
            if (row.RootElement.GetProperty("split").GetString() == "train" && row.RootElement.GetProperty("corpus").GetString() == corpus)
            {
                if (document is null || document.Count >= SentencesPerText)
                {
                    _documents.Add(document = []);
                }

                document.Add(row.RootElement.GetProperty("text").GetString()!);
            }
        }
    }

    /// <summary>Headings: short sentences without a stop, and noun phrases that stand in sentences.</summary>
    private void AddFragments(ConlluSentence sentence)
    {
        var text = Close(sentence.Text);
        if (text.Length > 0 && sentence.Tokens.Count <= 8 && char.IsUpper(text[0]))
        {
            var bare = text.TrimEnd('.', ' ');
            if (char.IsLetter(bare[^1]))
            {
                _fragments.Add(bare);
            }
        }

        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var head = sentence.Tokens[i];
            if (head.UPos is not UPos.NOUN || head.Relation is not ("nsubj" or "obj" or "nsubj:cop" or "conj") || head.Form.Length < 5)
            {
                continue;
            }

            var from = i;
            while (from > 0 && sentence.Tokens[from - 1].UPos is UPos.ADJ or UPos.NOUN && sentence.Tokens[from - 1].Relation is "amod" or "nmod:poss" or "compound")
            {
                from--;
            }

            if (i - from < 4 && (i + from) % 3 == 0)
            {
                var phrase = string.Join(' ', sentence.Tokens.Skip(from).Take(i + 1 - from).Select(t => t.Form));
                _fragments.Add(char.ToUpperInvariant(phrase[0]) + phrase[1..]);
            }
        }
    }

    /// <summary>Joins marks to their words: <c>fi_ftb</c> stands divided.</summary>
    private static string Close(string text) =>
        text.Replace(" .", ".", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal).Replace(" ?", "?", StringComparison.Ordinal).Replace(" !", "!", StringComparison.Ordinal).Trim();
}
