using ReviewLint.Meaning;
using ReviewLint.Meaning.Learning;

namespace ReviewLint.Training.Meaning;

/// <summary>One labelled sentence of our own data.</summary>
/// <param name="Text">The sentence, with inline markup.</param>
/// <param name="Labels">Its value for each learned field, in the order of the model's fields; 0 or 1 for a concern.</param>
/// <param name="HasConcerns">Whether its document was read for concerns at all.</param>
internal sealed record LabelledSentence(string Text, int[] Labels, bool HasConcerns)
{
    /// <summary>The label of a field that nobody has read with care.</summary>
    public const int Unknown = -1;

    /// <summary>A value by its name.</summary>
    /// <exception cref="FormatException">There is none of that name.</exception>
    public static T Value<T>(string word)
        where T : struct, Enum => MeaningNames.TryParse<T>(word, out var value) ? value : throw new FormatException($"'{word}' is no {typeof(T).Name}.");

    /// <summary>The labels of the concerns, in the order of their bits.</summary>
    /// <param name="raised">Those that the sentence raises.</param>
    /// <param name="unknown">Those that nobody can have labelled.</param>
    public static IEnumerable<int> LabelsOf(Concerns raised, Concerns unknown = Concerns.None) =>
        Enumerable.Range(0, MeaningOutputs.Concerns).Select(i => ((uint)unknown & (1u << i)) != 0 ? Unknown : (int)(((uint)raised >> i) & 1));
}
