using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Rules;
using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis;

/// <summary>What an action sees of a document, and where it reports.</summary>
public class DocumentAnalysisContext
{
    private readonly Action<ReviewFinding> _report;

    internal DocumentAnalysisContext(ReviewSemanticModel model, DocumentConfiguration configuration, Action<ReviewFinding> report, CancellationToken cancellationToken) =>
        (Model, Configuration, _report, CancellationToken) = (model, configuration, report, cancellationToken);

    /// <summary>The meaning of the document.</summary>
    public ReviewSemanticModel Model { get; }

    /// <summary>The document.</summary>
    public ReviewDocument Document => Model.Document;

    /// <summary>The configuration that holds for it.</summary>
    public DocumentConfiguration Configuration { get; }

    /// <summary>Where an analyzer of many rules adds up the time of each; null for nowhere.</summary>
    internal RuleTimings? Timings { get; init; }

    /// <summary>Ends the work early.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>The intent that holds in a section (its own, else the document's).</summary>
    public ReviewIntent IntentOf(ReviewSection section) => Configuration.IntentOf(section);

    /// <summary>Whether the rule runs in this document at all, given kind, intent and configured severity; an analyzer may save itself the work.</summary>
    public bool IsEnabled(ReviewRule rule) => Configuration.IsEnabled(rule, Model.Kind);

    /// <summary>Reports a finding.</summary>
    /// <param name="rule">One of the analyzer's <see cref="ReviewAnalyzer.Rules"/>.</param>
    /// <param name="span">Where, in the source.</param>
    /// <param name="language">The language of the message: that of the words found, or of the document.</param>
    /// <param name="arguments">What fills the message's <c>{0}</c> …</param>
    public void Report(ReviewRule rule, TextSpan span, LanguageTag language, params object[] arguments) =>
        Report(new ReviewFinding(rule, span, language) { Arguments = arguments });

    /// <summary>Reports a finding with more than a place and a message.</summary>
    public void Report(ReviewFinding finding) => _report(finding);
}
