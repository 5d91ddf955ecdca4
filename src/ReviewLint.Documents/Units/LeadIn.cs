namespace ReviewLint.Documents;

/// <summary>A <c>file:line</c> in front of a comment.</summary>
/// <param name="Reference">What it names.</param>
/// <param name="Title">It as written.</param>
/// <param name="TextStart">UTF-16 offset in the paragraph where the reviewer's own words start; 0 when the reference is all there is, or part of the sentence.</param>
/// <param name="IsBare">Whether nothing follows it.</param>
internal readonly record struct LeadIn(FileReference Reference, string Title, int TextStart, bool IsBare);
