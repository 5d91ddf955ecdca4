namespace ReviewLint.Training.Meaning;

/// <summary>One labelled sentence of our own data.</summary>
/// <param name="Text">The sentence, with inline markup.</param>
/// <param name="Labels">Its value for each learned field, in the order of the model's fields.</param>
internal sealed record LabelledSentence(string Text, int[] Labels);
