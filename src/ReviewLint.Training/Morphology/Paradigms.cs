using ReviewLint.Language;
using ReviewLint.Training.Treebanks;

namespace ReviewLint.Training.Morphology;

/// <summary>
/// Words in all their forms, beside the few that texts happen to hold. They say which endings belong to which labels and lemmas, and which lemmas there are; how often a form is met
/// only texts say.
/// </summary>
internal sealed record Paradigms(IReadOnlyList<GoldWord> Words)
{
    /// <summary>Rarer nouns of texts are as often slips or names.</summary>
    private const int LeastSeen = 3;

    public static Paradigms None { get; } = new([]);

    /// <summary>The verbs of the sentences and of a list, conjugated, and the nouns of the sentences as somebody's; of a language that inflects little, none.</summary>
    /// <param name="language">The language.</param>
    /// <param name="sentences">What is trained on.</param>
    /// <param name="verbs">A file of infinitives, one a line.</param>
    public static Paradigms Of(string language, IReadOnlyList<GoldSentence> sentences, string verbs)
    {
        if (language != "fi")
        {
            return None;
        }

        var infinitives = sentences.SelectMany(s => s.Words).Where(w => w.UPos == UPos.VERB).Select(w => w.Lemma).Concat(File.Exists(verbs) ? File.ReadLines(verbs) : [])
            .Where(l => !l.Contains('#', StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal);
        // Of a compound the last part is inflected.
        var nouns = sentences.SelectMany(s => s.Words).Where(w => w.UPos == UPos.NOUN).GroupBy(w => w.Lemma[(w.Lemma.LastIndexOf('#') + 1)..], StringComparer.Ordinal).Where(g => g.Count() >= LeastSeen)
            .Select(g => g.Key).Order(StringComparer.Ordinal);
        return new([
            .. infinitives.SelectMany(verb => FinnishConjugation.Of(verb).Distinct().Select(f => new GoldWord(f.Form, f.Form, verb, UPos.VERB, MorphFeatures.Parse(f.Features).Bits))),
            .. nouns.SelectMany(noun => FinnishPossession.Of(noun).Distinct().Select(f => new GoldWord(f.Form, f.Form, noun, UPos.NOUN, MorphFeatures.Parse(f.Features).Bits)))]);
    }
}
