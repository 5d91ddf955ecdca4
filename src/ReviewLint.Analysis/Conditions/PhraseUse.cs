namespace ReviewLint.Analysis.Conditions;

/// <summary>A condition that asks for a phrase.</summary>
/// <param name="Node">Its number in the program.</param>
/// <param name="Lead">How many first words are not marked.</param>
/// <param name="Trail">How many last words are not marked.</param>
/// <param name="IsException">Asked for as an exception.</param>
internal readonly record struct PhraseUse(int Node, int Lead, int Trail, bool IsException);
