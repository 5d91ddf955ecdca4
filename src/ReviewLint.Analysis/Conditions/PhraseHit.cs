namespace ReviewLint.Analysis.Conditions;

/// <summary>A phrase of a condition, found in a document.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="First">Index of the first marked word in it.</param>
/// <param name="Count">How many words are marked.</param>
/// <param name="IsException">A phrase of the exceptions.</param>
/// <param name="Next">The next hit of the same condition; -1 for none.</param>
internal record struct PhraseHit(int Sentence, int First, int Count, bool IsException, int Next);
