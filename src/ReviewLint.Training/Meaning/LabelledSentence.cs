using ReviewLint.Meaning;

namespace ReviewLint.Training.Meaning;

/// <summary>One labelled sentence of our own data.</summary>
/// <param name="Text">The sentence, with inline markup.</param>
/// <param name="Labels">Its value for each learned field, in the order of the model's fields.</param>
/// <param name="Owner">Its owner, which is not learned but scored.</param>
internal sealed record LabelledSentence(string Text, int[] Labels, Owner Owner);
