namespace ReviewLint.Language;

/// <summary>A word that waits for its label.</summary>
/// <param name="Start">UTF-16 offset in the text.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Flags">What is known of it.</param>
internal readonly record struct PendingWord(int Start, int Length, TokenFlags Flags);
