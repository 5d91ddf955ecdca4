namespace ReviewLint.Training.Treebanks;

/// <summary>A sentence of a treebank as the models learn it.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Domain">0 for the conventions and registers we tag in, 1 for a treebank of other conventions that only helps.</param>
/// <param name="Weight">How many times it is seen in one pass.</param>
internal sealed record GoldSentence(IReadOnlyList<GoldWord> Words, int Domain, int Weight);
