namespace ReviewLint.Language.Conllu;

/// <summary>One word of a CoNLL-U sentence.</summary>
/// <param name="Form">FORM.</param>
/// <param name="Lemma">LEMMA.</param>
/// <param name="UPos">UPOS.</param>
/// <param name="Features">FEATS as written; <c>_</c> when there are none.</param>
/// <param name="Relation">DEPREL; <c>_</c> when there is none.</param>
/// <param name="Misc">MISC as written.</param>
/// <param name="Surface">The multiword token it begins, as written; null for a word that begins none.</param>
/// <param name="SurfaceLength">How many words that multiword token has; 1 for a word of its own, 0 for a further word of a multiword token.</param>
/// <param name="SpaceAfter">Whether white space follows the (multiword) token.</param>
public sealed record ConlluToken(string Form, string Lemma, UPos UPos, string Features, string Relation, string Misc, string? Surface, int SurfaceLength, bool SpaceAfter);
