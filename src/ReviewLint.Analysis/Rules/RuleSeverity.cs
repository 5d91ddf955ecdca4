using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Rules;

/// <summary>One line of a rule's severity table; the most specific line that fits wins, later lines before earlier ones.</summary>
/// <param name="Severity">The severity.</param>
/// <param name="Kind">The kind it is for; null for both.</param>
/// <param name="Intent">The intent it is for; null for all.</param>
/// <param name="InSections">The section kinds it is for; empty for all.</param>
public sealed record RuleSeverity(ReviewSeverity Severity, ReviewKind? Kind = null, ReviewIntent? Intent = null, IReadOnlyList<SectionKind>? InSections = null);
