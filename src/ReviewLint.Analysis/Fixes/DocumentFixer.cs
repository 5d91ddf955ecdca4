using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Driver;

namespace ReviewLint.Analysis.Fixes;

/// <summary>Applies fixes to a document until none is left, so that a second run changes nothing more.</summary>
public static class DocumentFixer
{
    // Each round removes findings; a rule whose fix brings the finding back must not run for ever.
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
        for (var round = 0; round < MaxRounds; round++)
        {
            var plan = FixPlan.Create(result.Diagnostics, allowUnsafe);
            if (plan.Edits.IsEmpty)
            {
                break;
            }

            text = text.WithChanges(plan.Edits);
            titles.AddRange(plan.Applied.Select(a => $"{a.Diagnostic.Id}: {a.Fix.Title}"));
            result = check(text);
            if (result.Document is null)
            {
                break;
            }
        }

        return new FixedDocument(original, text, titles.ToImmutable());
    }
}
