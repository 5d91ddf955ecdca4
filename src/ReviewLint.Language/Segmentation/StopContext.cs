namespace ReviewLint.Language.Segmentation;

/// <summary>A stop that may end a sentence.</summary>
/// <param name="Mark">Index of the token that is, or holds, the stop.</param>
/// <param name="Last">Index of the last token that would belong to the sentence: closing marks and emoji follow the stop.</param>
/// <param name="First">Index of the sentence's first token.</param>
/// <param name="Stop">The stop's first character.</param>
/// <param name="Closed">Whether a bracket or quotation mark closes right after the stop.</param>
internal readonly record struct StopContext(int Mark, int Last, int First, char Stop, bool Closed);
