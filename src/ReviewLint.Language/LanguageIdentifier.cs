namespace ReviewLint.Language;

/// <summary>Tells English from Finnish, paragraph by paragraph.</summary>
public static class LanguageIdentifier
{
    /// <summary>
    /// The language of a text, or <see cref="LanguageTag.Undetermined"/> when it holds too little to tell
    /// (the caller then takes the language of the paragraphs around it).
    /// </summary>
    /// <param name="text">A paragraph without markup.</param>
    /// <param name="opaque">Ranges to pass over (inline code, URLs); in order, not overlapping.</param>
    public static LanguageTag Identify(ReadOnlySpan<char> text, ReadOnlySpan<TextRange> opaque) => throw new NotImplementedException();
}
