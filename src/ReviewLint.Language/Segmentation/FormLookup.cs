namespace ReviewLint.Language.Segmentation;

/// <summary>What the form of a word says alone, out of its sentence; false when nothing is known of any word.</summary>
/// <param name="form">The form as written.</param>
/// <param name="upos">Its likeliest part of speech.</param>
/// <param name="features">Its likeliest features.</param>
/// <param name="known">Whether the vocabulary holds it.</param>
internal delegate bool FormLookup(ReadOnlySpan<char> form, out UPos upos, out MorphFeatures features, out bool known);
