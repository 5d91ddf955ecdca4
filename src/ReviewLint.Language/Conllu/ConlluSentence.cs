namespace ReviewLint.Language.Conllu;

/// <summary>One sentence of a CoNLL-U file.</summary>
/// <param name="Id">Its <c>sent_id</c>, or an empty string.</param>
/// <param name="Text">Its <c>text</c>, or the words joined as their MISC columns say.</param>
/// <param name="StartsParagraph">Whether a <c>newdoc</c> or <c>newpar</c> comment stands before it.</param>
/// <param name="Tokens">Its words.</param>
/// <param name="Comments">Its comment lines as written.</param>
public sealed record ConlluSentence(string Id, string Text, bool StartsParagraph, IReadOnlyList<ConlluToken> Tokens, IReadOnlyList<string> Comments);
