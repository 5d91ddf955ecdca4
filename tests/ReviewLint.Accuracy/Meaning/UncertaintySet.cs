namespace ReviewLint.Accuracy.Meaning;

/// <summary>
/// Szeged uncertainty corpus, Wikipedia: an uncertain sentence is epistemic, doxastic, conditional or a weasel. Ours is one that we call hedged, or that states a condition
/// with <em>if</em> or <em>unless</em> (a conditional is no hedge with us).
/// </summary>
internal sealed class UncertaintySet : IAccuracySet
{
    public string Name => "szeged_wiki";

    public IEnumerable<Figure> Measure(string? corpora, string project)
    {
        var tally = new Tally();
        foreach (var item in Corpus.Read(corpora, "szeged_wiki.jsonl"))
        {
            tally.Add("uncertain", item.Label == "uncertain", item.Sentences.Any(s => s.Meaning.Hedged || s.IsConditional), item);
        }

        if (tally.Count > 0)
        {
            yield return new("szeged_wiki hedged F1", tally.F1("uncertain"), 78, "seen", tally.Count, ".804 bag-of-words, .783 cue list");
            yield return new("szeged_wiki hedged precision", tally.Precision("uncertain"), null, "seen", tally.Count);
        }
    }
}
