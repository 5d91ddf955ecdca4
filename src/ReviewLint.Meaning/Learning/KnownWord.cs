using ReviewLint.Language;

namespace ReviewLint.Meaning.Learning;

/// <summary>What features ask of a word, worked out when a thread first meets it.</summary>
internal sealed class KnownWord
{
    public required string Norm { get; init; }

    public required string Lemma { get; init; }

    public required bool Finnish { get; init; }

    public required UPos UPos { get; init; }

    public required MorphFeatures Features { get; init; }

    public uint NormHash { get; init; }

    public uint LemmaHash { get; init; }

    /// <summary>Its entry of <see cref="WordClasses"/>.</summary>
    public ushort Entry { get; init; }

    public bool IsNegation { get; init; }

    /// <summary>The weights of what the word says alone; null until it is met, empty when the model knows nothing of it.</summary>
    public short[]? Alone;

    /// <summary>The weights of what its inflection says; null until it is met, empty when the model knows nothing of it.</summary>
    public short[]? Inflection;
}
