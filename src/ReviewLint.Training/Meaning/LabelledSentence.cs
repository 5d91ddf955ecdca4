namespace ReviewLint.Training.Meaning;

/// <summary>One labelled sentence of our own data.</summary>
/// <param name="Text">The sentence, with inline markup.</param>
/// <param name="Labels">Its value for each learned field, in the order of the model's fields; 0 or 1 for a concern.</param>
/// <param name="HasConcerns">Whether its document was read for concerns at all.</param>
internal sealed record LabelledSentence(string Text, int[] Labels, bool HasConcerns)
{
    /// <summary>The label of a field that nobody has read with care.</summary>
    public const int Unknown = -1;
}
