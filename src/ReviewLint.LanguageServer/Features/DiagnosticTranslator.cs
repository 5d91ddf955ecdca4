using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Engine;
using ReviewLint.LanguageServer.Protocol;
using ReviewLint.LanguageServer.Workspace;

namespace ReviewLint.LanguageServer.Features;

/// <summary>Findings in the words of the protocol, with no more than the client can take.</summary>
internal sealed class DiagnosticTranslator(ClientFeatures client)
{
    private const string Source = "reviewlint";

    /// <summary>The visible findings of a document.</summary>
    public PublishedDiagnostic[] Of(OpenDocument document, ReviewResult result) =>
        [.. result.Diagnostics.Where(d => d.IsVisible).Select(d => Of(document, d))];

    /// <summary>One finding.</summary>
    public PublishedDiagnostic Of(OpenDocument document, ReviewDiagnostic diagnostic) =>
        new(document.Text.RangeOf(diagnostic.Span), Severity(diagnostic.Severity), diagnostic.Id, Source, diagnostic.Message)
        {
            CodeDescription = client.CodeDescription ? new CodeDescription(diagnostic.Rule.HelpLinkUri) : null,
            Tags = client.UnnecessaryTag && diagnostic.Id == EngineRules.UnusedSuppression.Id ? [1] : null,
            RelatedInformation = client.RelatedInformation && !diagnostic.Related.IsEmpty
                ? [.. diagnostic.Related.Select(r => new DiagnosticRelatedInformation(new DocumentLocation(document.Uri, document.Text.RangeOf(r.Span)), r.Message))]
                : null,
        };

    /// <summary>A problem of a configuration file or rule pack, whose lines the client counts in UTF-16 whatever was agreed: the text is not at hand.</summary>
    public static PublishedDiagnostic Of(ConfigurationProblem problem)
    {
        var line = Math.Max(0, problem.Line - 1);
        var start = Math.Max(0, problem.Column - 1);
        var range = new TextRange(new TextPosition(line, start), new TextPosition(line, Math.Max(start, problem.EndColumn - 1)));
        var message = problem.Help.Length > 0 ? $"{problem.Message}\n{problem.Help}" : problem.Message;
        return new PublishedDiagnostic(range, Severity(problem.Severity), problem.Id, Source, message);
    }

    /// <summary>The visible findings that touch a span; an empty span touches what it stands in or at the edge of.</summary>
    public static IEnumerable<ReviewDiagnostic> At(ReviewResult result, TextSpan span) =>
        result.Diagnostics.Where(d => d.IsVisible && d.Span.Start <= span.End && span.Start <= d.Span.End);

    private static int Severity(ReviewSeverity severity) => severity switch
    {
        ReviewSeverity.Error => 1,
        ReviewSeverity.Warning => 2,
        _ => 3,
    };
}
