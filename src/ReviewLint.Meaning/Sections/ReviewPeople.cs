namespace ReviewLint.Meaning.Sections;

/// <summary>The two people of a review.</summary>
/// <param name="Receiver">Name of the person reviewed as written; null when not known.</param>
/// <param name="Reviewer">Name of the writer as written; null when not known.</param>
/// <param name="ReceiverNames">Each part of the receiver's name, in lower case.</param>
/// <param name="ReviewerNames">Each part of the writer's name, in lower case.</param>
internal sealed record ReviewPeople(string? Receiver, string? Reviewer, IReadOnlyList<string> ReceiverNames, IReadOnlyList<string> ReviewerNames);
