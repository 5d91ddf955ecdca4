namespace ReviewLint.Language.Segmentation;

/// <summary>What a form that stands nowhere in the text says alone.</summary>
/// <param name="form">The form as written.</param>
internal delegate FormFacts FormLookup(ReadOnlySpan<char> form);
