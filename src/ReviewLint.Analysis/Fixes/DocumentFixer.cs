using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Driver;

namespace ReviewLint.Analysis.Fixes;

/// <summary>Applies fixes to a document until none is left, so that a second run changes nothing more.</summary>
public static class DocumentFixer
{
    // Fixes that touch each other take a round each; more rounds than this no text needs.
    private const int MaxRounds = 10;

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

        var text = original;
        var titles = ImmutableArray.CreateBuilder<string>();
        var plan = FixPlan.Create(result.Diagnostics, allowUnsafe);
        for (var round = 0; round < MaxRounds && !plan.Edits.IsEmpty; round++)
        {
            var changed = text.WithChanges(plan.Edits);
            result = check(changed);
            var next = result.Document is null ? null : FixPlan.Create(result.Diagnostics, allowUnsafe);

            // A fix that does not remove its finding would change the text again at every run: such a round is not kept.
            if (next is null || next.Applied.Length >= plan.Applied.Length)
            {
                break;
            }

            text = changed;
            titles.AddRange(plan.Applied.Select(a => $"{a.Diagnostic.Id}: {a.Fix.Title}"));
            plan = next;
        }

        return new FixedDocument(original, text, titles.ToImmutable());
    }
}
