namespace ReviewLint.Documents;

/// <summary>A <c>file:line</c> in front of a comment.</summary>
/// <param name="Reference">What it names.</param>
/// <param name="Title">It as written.</param>
/// <param name="TextStart">UTF-16 offset in the paragraph where the reviewer's own words start; the length of the paragraph when nothing follows; 0 when the reference is part of the sentence.</param>
internal readonly record struct LeadIn(FileReference Reference, string Title, int TextStart);
