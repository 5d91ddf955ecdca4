using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Driver;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.LanguageServer.Features;

/// <summary>Writes what a document does not declare (RL0001) into its front matter.</summary>
internal static class DeclarationWriter
{
    /// <summary>The declarations to choose from, each with its change.</summary>
    public static IEnumerable<(string Declaration, TextChange Change)> For(ReviewResult result)
    {
        if (result.Document is null || result.Model is null)
        {
            yield break;
        }

        var declarations = result.Model.Kind == ReviewKind.Undeclared
            ? new[] { ReviewKind.PerformanceReview, ReviewKind.CodeReview }.Select(k => "kind: " + MeaningNames.NameOf(k))
            : new[] { ReviewIntent.Coaching, ReviewIntent.Feedback, ReviewIntent.Both }.Select(i => "intent: " + MeaningNames.NameOf(i));
        foreach (var declaration in declarations)
        {
            yield return (declaration, Change(result.Document, declaration));
        }
    }

    private static TextChange Change(ReviewDocument document, string declaration)
    {
        var source = document.Text;
        var newLine = document.LineBreak;
        if (document.FrontMatter.Span.Length > 0)
        {
            var fence = source.Lines.GetLineFromPosition(document.FrontMatter.Span.End - 1);
            return new TextChange(new TextSpan(fence.Start, 0), declaration + newLine);
        }

        var at = source.Length > 0 && source[0] == '\uFEFF' ? 1 : 0;
        return new TextChange(new TextSpan(at, 0), $"---{newLine}{declaration}{newLine}---{newLine}{newLine}");
    }
}
