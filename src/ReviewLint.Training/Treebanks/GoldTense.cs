using ReviewLint.Language;

namespace ReviewLint.Training.Treebanks;

/// <summary>Tense and mood of Finnish sentences from their gold trees, as <c>ud_derived_fi</c> has them: those of the root and its auxiliaries.</summary>
internal static class GoldTense
{
    private static readonly FeatureTest Finite = FeatureTest.Parse("VerbForm=Fin");
    private static readonly FeatureTest Participle = FeatureTest.Parse("VerbForm=Part");
    private static readonly FeatureTest Conditional = FeatureTest.Parse("Mood=Cnd");
    private static readonly FeatureTest Potential = FeatureTest.Parse("Mood=Pot");
    private static readonly FeatureTest Imperative = FeatureTest.Parse("Mood=Imp");
    private static readonly FeatureTest Past = FeatureTest.Parse("Tense=Past");
    private static readonly FeatureTest Present = FeatureTest.Parse("Tense=Pres");
    private static readonly FeatureTest Negative = FeatureTest.Parse("Polarity=Neg");

    /// <summary>The sentences of a treebank file that have a root, and that root as written.</summary>
    public static IEnumerable<(string Text, SentenceTense Tense, string Root)> Read(string path)
    {
        var text = "";
        var words = new List<Word>();
        foreach (var line in File.ReadLines(path).Append(""))
        {
            const string Mark = "# text = ";
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                text = line[Mark.Length..].Trim();
            }
            else if (line.Length == 0)
            {
                if (words.FirstOrDefault(w => w.Relation == "root") is { } root && text.Length > 0)
                {
                    yield return (text, TenseOf(root, [.. words.Where(w => w.Head == root.Id && w.Relation is "aux" or "cop")]), root.Form);
                }

                text = "";
                words.Clear();
            }
            else if (line[0] != '#' && line.Split('\t') is { Length: 10 } columns && columns[0].All(char.IsAsciiDigit))
            {
                words.Add(new Word(columns[0], columns[1], columns[2], columns[3] is "VERB" or "AUX", MorphFeatures.Parse(columns[5]), columns[6], columns[7].Split(':')[0]));
            }
        }
    }

    private static SentenceTense TenseOf(Word root, List<Word> auxiliaries)
    {
        List<Word> chain = [.. auxiliaries, root];
        var finite = chain.Where(w => w.IsVerb && (w.Features.Has(Finite) || w.Features.Has(Conditional) || w.Features.Has(Imperative) || w.Features.Has(Potential))).ToList();
        if (finite.Count == 0)
        {
            return SentenceTense.None;
        }

        if (chain.Exists(w => w.Features.Has(Conditional)))
        {
            return SentenceTense.Conditional;
        }

        if (finite.Exists(w => w.Features.Has(Potential)))
        {
            return SentenceTense.Potential;
        }

        if (finite.Exists(w => w.Features.Has(Imperative)))
        {
            return SentenceTense.Imperative;
        }

        var perfect = auxiliaries.Where(w => w.Lemma == "olla" && w.Relation == "aux").ToList();
        if (perfect.Count > 0 && root.IsVerb && root.Features.Has(Participle))
        {
            return perfect.Exists(w => w.Features.Has(Past) || w.Features.Has(Participle)) ? SentenceTense.Past : SentenceTense.Perfect;
        }

        return finite.Exists(w => w.Features.Has(Past)) ? SentenceTense.Past
            : finite.Exists(w => w.Features.Has(Present)) ? SentenceTense.Present
            : auxiliaries.Exists(w => w.Features.Has(Negative)) && chain.Exists(w => w.Features.Has(Participle)) ? SentenceTense.Past : SentenceTense.Present;
    }

    private sealed record Word(string Id, string Form, string Lemma, bool IsVerb, MorphFeatures Features, string Head, string Relation);
}
