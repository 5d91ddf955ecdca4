namespace ReviewLint.Meaning.Words;

/// <summary>A phrase found in a sentence.</summary>
/// <param name="Id">The number the phrase was added under.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="TokenCount">How many tokens it covers, gaps included.</param>
public readonly record struct PhraseMatch(int Id, int FirstToken, int TokenCount);
