using ReviewLint.Language.Conllu;

namespace ReviewLint.Training.Tests.Treebanks;

/// <summary>A treebank of a few sentences, of our own making: a line is <c>form/lemma/UPOS/features</c>, words divided by spaces.</summary>
internal static class TinyTreebank
{
    /// <summary>"review" is a verb after "we" and a noun after "the"; "fix" is a verb at the start and a noun after an article.</summary>
    public static readonly string[] English =
    [
        "We/we/PRON/Case=Nom|Number=Plur|Person=1|PronType=Prs review/review/VERB/Mood=Ind|Number=Plur|Person=1|Tense=Pres|VerbForm=Fin the/the/DET/Definite=Def|PronType=Art change/change/NOUN/Number=Sing ././PUNCT/_",
        "The/the/DET/Definite=Def|PronType=Art review/review/NOUN/Number=Sing helps/help/VERB/Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin us/we/PRON/Case=Acc|Number=Plur|Person=1|PronType=Prs ././PUNCT/_",
        "Fix/fix/VERB/Mood=Imp|VerbForm=Fin the/the/DET/Definite=Def|PronType=Art test/test/NOUN/Number=Sing ././PUNCT/_",
        "The/the/DET/Definite=Def|PronType=Art fix/fix/NOUN/Number=Sing works/work/VERB/Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin ././PUNCT/_",
        "We/we/PRON/Case=Nom|Number=Plur|Person=1|PronType=Prs test/test/VERB/Mood=Ind|Number=Plur|Person=1|Tense=Pres|VerbForm=Fin the/the/DET/Definite=Def|PronType=Art changes/change/NOUN/Number=Plur ././PUNCT/_",
    ];

    public static ConlluSentence Sentence(string line)
    {
        var tokens = line.Split(' ').Select(word => word.Split('/') is var f && f.Length == 4
            ? new ConlluToken(f[0], f[1], Enum.Parse<Language.UPos>(f[2]), f[3], "dep", "", null, 0, true)
            : new ConlluToken(f[0], f[1], Enum.Parse<Language.UPos>(f[2]), f[3], f[4], "", null, 0, true)).ToList();
        return new ConlluSentence("", string.Join(' ', tokens.Select(t => t.Form)), false, tokens, []);
    }

    /// <summary>The words of a sentence, written as its line.</summary>
    public static string Line(ConlluSentence sentence) => string.Join(' ', sentence.Tokens.Select(t => $"{t.Form}/{t.Lemma}/{t.UPos}/{t.Features}"));
}
