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

    /// <summary>Whether the token carries the flag.</summary>
    public bool Is(TokenFlags flag) => (Flags & flag) != 0;
}
