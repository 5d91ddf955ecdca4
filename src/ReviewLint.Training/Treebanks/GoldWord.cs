using ReviewLint.Language;

namespace ReviewLint.Training.Treebanks;

/// <summary>A word of a treebank as the models learn it.</summary>
/// <param name="Form">Its form; the opaque form for code and addresses.</param>
/// <param name="Written">Its form as written.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="UPos">Its part of speech.</param>
/// <param name="Bits">Its features.</param>
internal sealed record GoldWord(string Form, string Written, string Lemma, UPos UPos, UInt128 Bits);
