using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ReviewLint.Analysis.Diagnostics;

/// <summary>A change that removes a finding.</summary>
/// <param name="Title">What it does, in the document's language.</param>
/// <param name="Safety">Whether it may be applied without a look.</param>
/// <param name="Edits">The changes to the source, in order, not overlapping.</param>
public sealed record ReviewFix(string Title, FixSafety Safety, ImmutableArray<TextChange> Edits);
