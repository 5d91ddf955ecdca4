using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Diagnostics;

namespace ReviewLint.Analysis.Fixes;

/// <summary>Which fixes of a document's findings are applied together: in the order of the text, none overlapping another.</summary>
/// <param name="Applied">The fixes chosen, each with its finding.</param>
/// <param name="Edits">Their edits, ordered and apart from each other.</param>
public sealed record FixPlan(ImmutableArray<(ReviewDiagnostic Diagnostic, ReviewFix Fix)> Applied, ImmutableArray<TextChange> Edits)
{
    /// <summary>Chooses fixes. Of two that touch the same text the earlier one is taken; the other may come in a later round.</summary>
    /// <param name="diagnostics">The findings; those silenced, taken over or hidden are passed over.</param>
    /// <param name="allowUnsafe">Whether fixes that may change the meaning are taken too.</param>
    public static FixPlan Create(IEnumerable<ReviewDiagnostic> diagnostics, bool allowUnsafe)
    {
        var candidates = new List<(ReviewDiagnostic Diagnostic, ReviewFix Fix)>();
        foreach (var diagnostic in diagnostics)
        {
            // An analyzer lists its fixes best first; one finding gets one fix.
            if (diagnostic.IsVisible && diagnostic.Fixes.FirstOrDefault(f => allowUnsafe || f.Safety == FixSafety.Safe) is { Edits.IsEmpty: false } fix)
            {
                candidates.Add((diagnostic, fix));
            }
        }

        candidates.Sort(static (a, b) => a.Fix.Edits[0].Span.Start != b.Fix.Edits[0].Span.Start
            ? a.Fix.Edits[0].Span.Start.CompareTo(b.Fix.Edits[0].Span.Start)
            : string.CompareOrdinal(a.Diagnostic.Id, b.Diagnostic.Id));

        var applied = ImmutableArray.CreateBuilder<(ReviewDiagnostic, ReviewFix)>();
        var edits = new List<TextChange>();
        var taken = new TakenSpans();
        foreach (var candidate in candidates)
        {
            if (!candidate.Fix.Edits.Any(e => taken.Touches(e.Span)))
            {
                applied.Add(candidate);
                edits.AddRange(candidate.Fix.Edits);
                foreach (var edit in candidate.Fix.Edits)
                {
                    taken.Add(edit.Span);
                }
            }
        }

        edits.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return new FixPlan(applied.ToImmutable(), [.. edits]);
    }
}
