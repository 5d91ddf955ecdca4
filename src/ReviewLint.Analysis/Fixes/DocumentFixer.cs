using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;

namespace ReviewLint.Analysis.Fixes;

/// <summary>Applies fixes to a document until none is left, so that a second run changes nothing more. A fix that would bring a new warning is not made.</summary>
public static class DocumentFixer
{
    // A document-wide finding gets one fix a round, and keeps being reported until the last. More rounds than this without progress no text needs.
    private const int MaxIdleRounds = 50;

    // A fix that doubles what it mends would fill the memory long before those rounds are over; no mended text grows so much.
    private const int MostGrowth = 4;
    private const int RoomToGrow = 64 * 1024;

    /// <summary>Fixes a document in memory.</summary>
    /// <param name="result">The document as checked.</param>
    /// <param name="check">Checks a changed text of the same document.</param>
    /// <param name="allowUnsafe">Whether fixes that may change the meaning are applied too.</param>
    /// <returns>The changed text and what was applied; the text is the original one when nothing was.</returns>
    public static FixedDocument Fix(ReviewResult result, Func<SourceText, ReviewResult> check, bool allowUnsafe)
    {
        var original = result.Document?.Text ?? throw new ArgumentException("The document could not be read.", nameof(result));
        if (result.Document.FrontMatter is { Signed: true } or { Agreed: true })
        {
            return new FixedDocument(original, original, [], IsRefused: true);
        }

        // What does not settle, or makes something worse, is left out, and all begins again without it.
        var left = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var (text, titles, culprits) = Settle(result, check, allowUnsafe, left);
            if (culprits.Count == 0)
            {
                return new FixedDocument(original, text, titles);
            }

            left.UnionWith(culprits);
        }
    }

    // Each round applies all fixes that keep apart, and looks at the text anew; ends when no fix is left or rules are found that must be left out.
    private static (SourceText Text, ImmutableArray<string> Titles, HashSet<string> Culprits) Settle(ReviewResult first, Func<SourceText, ReviewResult> check, bool allowUnsafe, HashSet<string> left)
    {
        var result = first;
        var text = result.Document!.Text;
        var titles = ImmutableArray.CreateBuilder<string>();
        var (fewest, idle) = (int.MaxValue, 0);
        var changing = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var plan = FixPlan.Create(result.Diagnostics.Where(d => !left.Contains(d.Id)), allowUnsafe);
            if (plan.Edits.IsEmpty)
            {
                return (text, titles.ToImmutable(), []);
            }

            // Findings that offer a fix become fewer, or at least no more for long: a fix of one sentence may need several rounds, one that feeds itself has no end.
            var offered = result.Diagnostics.Count(d => d.IsVisible && !left.Contains(d.Id) && d.Fixes.Any(f => allowUnsafe || f.Safety == FixSafety.Safe));
            idle = offered < fewest ? 0 : idle + 1;
            fewest = Math.Min(fewest, offered);
            changing.UnionWith(idle > 0 ? plan.Applied.Select(a => a.Diagnostic.Id) : []);
            if (idle > MaxIdleRounds)
            {
                return (text, [], changing);
            }

            var next = text.WithChanges(plan.Edits);
            if (next.Length > (MostGrowth * (long)first.Document!.Text.Length) + RoomToGrow)
            {
                return (text, [], [.. changing, .. plan.Applied.Select(a => a.Diagnostic.Id)]);
            }

            var after = check(next);
            if (IsWorse(first, after))
            {
                return (text, [], Culprits(first, result, check, allowUnsafe, left, plan));
            }

            (text, result) = (next, after);
            titles.AddRange(plan.Applied.Select(a => $"{a.Diagnostic.Id}: {a.Fix.Title}"));
        }
    }

    // The rules of a round whose fixes make it worse by themselves; all of them when it takes several.
    private static HashSet<string> Culprits(ReviewResult first, ReviewResult result, Func<SourceText, ReviewResult> check, bool allowUnsafe, HashSet<string> left, FixPlan plan)
    {
        var rules = plan.Applied.Select(a => a.Diagnostic.Id).ToHashSet(StringComparer.Ordinal);
        var culprits = rules.Where(rule =>
        {
            var alone = FixPlan.Create(result.Diagnostics.Where(d => d.Id == rule && !left.Contains(d.Id)), allowUnsafe);
            return IsWorse(first, check(result.Document!.Text.WithChanges(alone.Edits)));
        }).ToHashSet(StringComparer.Ordinal);
        return culprits.Count > 0 ? culprits : rules;
    }

    // A rule that warns more often than before: who turns the only next step into a question must not be told next that there is no next step. What another
    // finding had taken over was there before.
    private static bool IsWorse(ReviewResult before, ReviewResult after)
    {
        if (after.Document is null)
        {
            return true;
        }

        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var diagnostic in before.Diagnostics)
        {
            if (diagnostic.Severity >= ReviewSeverity.Warning && !diagnostic.IsSuppressed)
            {
                counts[diagnostic.Id] = counts.GetValueOrDefault(diagnostic.Id) + 1;
            }
        }

        foreach (var diagnostic in after.Diagnostics)
        {
            if (diagnostic.Severity >= ReviewSeverity.Warning && diagnostic.IsVisible)
            {
                var count = counts.GetValueOrDefault(diagnostic.Id) - 1;
                if (count < 0)
                {
                    return true;
                }

                counts[diagnostic.Id] = count;
            }
        }

        return false;
    }
}
