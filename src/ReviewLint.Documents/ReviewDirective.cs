using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents;

/// <summary>An HTML comment addressed to the tool: <c>&lt;!-- reviewlint: intent=feedback --&gt;</c>, <c>&lt;!-- reviewlint-disable-next-line RL4001 -- reason --&gt;</c>.</summary>
/// <param name="Name">The first word: <c>reviewlint</c>, <c>reviewlint-disable</c>, <c>reviewlint-enable</c>, <c>reviewlint-disable-line</c>, <c>reviewlint-disable-next-line</c>, or an unknown one that starts with <c>reviewlint</c>.</param>
/// <param name="NameSpan">Where that word stands.</param>
/// <param name="Arguments">What follows it (after a colon, if any), trimmed.</param>
/// <param name="ArgumentsSpan">Where that stands.</param>
/// <param name="Span">The whole comment.</param>
/// <param name="BlockIndex">Index of the first block after the comment; the number of blocks when none follows.</param>
public sealed record ReviewDirective(string Name, TextSpan NameSpan, string Arguments, TextSpan ArgumentsSpan, TextSpan Span, int BlockIndex);
