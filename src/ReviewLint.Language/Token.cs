namespace ReviewLint.Language;

/// <summary>
/// One syntactic word. Offsets are UTF-16, from the start of the text that was annotated. The words of a multiword token that does not
/// divide into substrings (Finnish <c>mikset</c> = <c>miksi</c> + <c>et</c>) share its range; <see cref="Norm"/> then tells them apart.
/// </summary>
/// <param name="Start">UTF-16 offset of the first character.</param>
/// <param name="Length">Length in UTF-16 units, at least 1.</param>
/// <param name="Norm">The word form in lower case; for an <see cref="TokenFlags.Opaque"/> token its text as written.</param>
/// <param name="Lemma">The lemma as UD writes it.</param>
/// <param name="Features">Morphological features.</param>
/// <param name="UPos">Part of speech.</param>
/// <param name="Flags">Further facts.</param>
public readonly record struct Token(int Start, int Length, string Norm, string Lemma, MorphFeatures Features, UPos UPos, TokenFlags Flags)
{
    /// <summary>UTF-16 offset just past the last character.</summary>
    public int End => Start + Length;

    /// <summary>
    /// A number that tokens with the same <see cref="Norm"/> and <see cref="Lemma"/> share, for tables of what is known of a word; 0 for none. Different numbers may stand
    /// for the same word, and it is no part of the token's value.
    /// </summary>
    internal int Word { get; init; }

    /// <summary>Whether the token carries the flag.</summary>
    public bool Is(TokenFlags flag) => (Flags & flag) != 0;

    /// <inheritdoc/>
    public bool Equals(Token other) =>
        Start == other.Start && Length == other.Length && Norm == other.Norm && Lemma == other.Lemma && Features == other.Features && UPos == other.UPos && Flags == other.Flags;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, Length, Norm, Lemma, Features, UPos, Flags);
}
