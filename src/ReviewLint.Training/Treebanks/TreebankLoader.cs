using ReviewLint.Language;
using ReviewLint.Language.Conllu;
using ReviewLint.Language.Tagging;

namespace ReviewLint.Training.Treebanks;

/// <summary>Reads treebanks and brings them to one convention.</summary>
internal static class TreebankLoader
{
    /// <summary>Reads sentences as they are.</summary>
    public static List<ConlluSentence> Read(string path)
    {
        using var reader = new StreamReader(path);
        return [.. ConlluReader.Read(reader)];
    }

    /// <summary>Turns sentences into gold words.</summary>
    public static IEnumerable<GoldSentence> ToGold(IEnumerable<ConlluSentence> sentences, int domain = 0, int weight = 1) =>
        sentences.Select(s => new GoldSentence([.. s.Tokens.Select(ToWord)], domain, weight));

    public static GoldWord ToWord(ConlluToken token)
    {
        var opaque = token.Misc.Contains("Opaque=Yes", StringComparison.Ordinal) || LooksLikeAddress(token.Form);
        return new GoldWord(opaque ? FormAnalyzer.OpaqueForm : token.Form, token.Form, token.Lemma, token.UPos, MorphFeatures.Parse(token.Features).Bits);
    }

    /// <summary>What the tokenizer makes opaque by itself.</summary>
    private static bool LooksLikeAddress(string form) => form.Contains("://", StringComparison.Ordinal) || form.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || (form.IndexOf('@') is > 0 and var at && form.IndexOf('.', at) > at + 1);
}
