using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;

namespace ReviewLint.Analysis.Fixes;

/// <summary>Applies fixes to a document until none is left, so that a second run changes nothing more.</summary>
public static class DocumentFixer
{
    // A document-wide finding gets one fix a round, and keeps being reported until the last. More rounds than this without progress no text needs.
    private const int MaxIdleRounds = 50;

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

        // What does not settle goes round again without the rules that were still changing the text.
        var unsettled = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var (text, titles, changing) = Settle(result, check, allowUnsafe, unsettled);
            if (changing.Count == 0)
            {
                return new FixedDocument(original, text, titles);
            }

            unsettled.UnionWith(changing);
        }
    }

    // Each round applies all fixes that keep apart, and looks at the text anew; ends when no fix is left or the rounds are used up.
    private static (SourceText Text, ImmutableArray<string> Titles, HashSet<string> Changing) Settle(ReviewResult result, Func<SourceText, ReviewResult> check, bool allowUnsafe, HashSet<string> without)
    {
        var text = result.Document!.Text;
        var titles = ImmutableArray.CreateBuilder<string>();
        var best = int.MaxValue;
        var idle = 0;
        var changing = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var plan = FixPlan.Create(result.Diagnostics.Where(d => !without.Contains(d.Id)), allowUnsafe);
            if (plan.Edits.IsEmpty)
            {
                return (text, titles.ToImmutable(), []);
            }

            // Findings that offer a fix become fewer, or at least no more for long: a fix of one sentence may need several rounds, one that feeds itself has no end.
            var offered = result.Diagnostics.Count(d => d.IsVisible && !without.Contains(d.Id) && d.Fixes.Any(f => allowUnsafe || f.Safety == FixSafety.Safe));
            idle = offered < best ? 0 : idle + 1;
            best = Math.Min(best, offered);
            changing.UnionWith(idle > 0 ? plan.Applied.Select(a => a.Diagnostic.Id) : []);
            if (idle > MaxIdleRounds)
            {
                return (text, [], changing);
            }

            text = text.WithChanges(plan.Edits);
            titles.AddRange(plan.Applied.Select(a => $"{a.Diagnostic.Id}: {a.Fix.Title}"));
            result = check(text);
            if (result.Document is null)
            {
                return (text, [], [.. plan.Applied.Select(a => a.Diagnostic.Id)]);
            }
        }
    }
}
