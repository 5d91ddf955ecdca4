using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Analysis.Diagnostics;

/// <summary>A further place that a finding speaks of, in the same document.</summary>
/// <param name="Span">Where.</param>
/// <param name="Message">What it is there, e.g. <c>also: no date</c>.</param>
public readonly record struct RelatedLocation(TextSpan Span, string Message);
