using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Engine;
using ReviewLint.Analysis.Rules;
using ReviewLint.Documents;

namespace ReviewLint.Analysis.Precedence;

/// <summary>A finding on its way through the pipeline: severity, suppression, subsumption, budget.</summary>
internal sealed class PendingDiagnostic
{
    /// <summary>Starts the way of a finding.</summary>
    /// <param name="finding">What was reported.</param>
    /// <param name="span">Where, inside the document.</param>
    /// <param name="severity">Its effective severity.</param>
    /// <param name="section">The section it is in; null outside any.</param>
    public PendingDiagnostic(ReviewFinding finding, TextSpan span, ReviewSeverity severity, ReviewSection? section) =>
        (Finding, Span, Severity, Section, Weight) = (finding, span, severity, section, FindingOrder.WeightOf(finding.Rule, severity, span.Length));

    /// <summary>What was reported.</summary>
    public ReviewFinding Finding { get; }

    /// <summary>Where, inside the document.</summary>
    public TextSpan Span { get; }

    /// <summary>Its effective severity.</summary>
    public ReviewSeverity Severity { get; }

    /// <summary>The section it is in; null outside any.</summary>
    public ReviewSection? Section { get; }

    /// <summary>The rule.</summary>
    public ReviewRule Rule => Finding.Rule;

    /// <summary>What is told first at one place: the greater weight (<see cref="FindingOrder"/>).</summary>
    public ulong Weight { get; }

    /// <summary>What the engine says, when it is one of its own; null otherwise.</summary>
    public EngineFinding? Engine { get; init; }

    /// <summary>Whether it is one of the engine's own: in no budget, and silenced only by its id.</summary>
    public bool IsEngine => Engine is not null;

    /// <summary>Whether a suppression silences it.</summary>
    public bool IsSuppressed { get; set; }

    /// <summary>The reason of that suppression; null without one.</summary>
    public string? SuppressionReason { get; set; }

    /// <summary>The finding that took it over; null when none did.</summary>
    public PendingDiagnostic? TakenOverBy { get; set; }

    /// <summary>The findings it took over, shown as further places.</summary>
    public List<PendingDiagnostic>? TookOver { get; set; }

    /// <summary>Whether it would be printed at the moment.</summary>
    public bool IsVisible => !IsSuppressed && TakenOverBy is null && Severity >= ReviewSeverity.Suggestion;
}
