using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Documents;

/// <summary>Something that kept a document, or a part of it, from being read.</summary>
/// <param name="Id">The engine diagnostic it becomes: <c>RL0008</c>, <c>RL0010</c>, <c>RL0011</c>, <c>RL0012</c> or, for an unknown front matter value, <c>RL0002</c>.</param>
/// <param name="Span">Where.</param>
/// <param name="Message">One line that says what and what to do; null for the diagnostic's standard message.</param>
/// <param name="Arguments">Arguments of the standard message.</param>
public sealed record DocumentProblem(string Id, TextSpan Span, string? Message = null, ImmutableArray<string> Arguments = default);
