namespace ReviewLint.Analysis.Conditions;

/// <summary>A condition found more phrases in a document than can be kept; what it comes to there is not known.</summary>
/// <param name="most">Most phrases that are kept of one document, all conditions together.</param>
internal sealed class PhraseExcessException(int most) : Exception($"the rule packs find more than {most} phrases in this document");
