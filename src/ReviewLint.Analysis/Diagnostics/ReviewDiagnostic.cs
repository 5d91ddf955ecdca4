using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Diagnostics;

/// <summary>A finding: Roslyn's <see cref="Microsoft.CodeAnalysis.Diagnostic"/> with what a review needs beside it.</summary>
public sealed record ReviewDiagnostic
{
    private readonly DeferredDiagnostic _diagnostic;
    private readonly ImmutableArray<RelatedLocation>? _related;

    /// <summary>Creates a finding around a diagnostic that is there already.</summary>
    public ReviewDiagnostic() => _diagnostic = null!;

    /// <summary>Creates a finding whose diagnostic is made when it is asked for.</summary>
    [SetsRequiredMembers]
#pragma warning disable CS8618 // The compiler does not see that the diagnostic comes out of the deferred one.
    internal ReviewDiagnostic(DeferredDiagnostic diagnostic, ReviewRule rule, ReviewSeverity severity) => (_diagnostic, Rule, Severity) = (diagnostic, rule, severity);
#pragma warning restore CS8618

    /// <summary>Roslyn's diagnostic: id, message, location.</summary>
    public required Diagnostic Diagnostic { get => _diagnostic.Value; init => _diagnostic = new DeferredDiagnostic(value); }

    /// <summary>The rule that found it.</summary>
    public required ReviewRule Rule { get; init; }

    /// <summary>How loudly it is said, after configuration.</summary>
    public required ReviewSeverity Severity { get; init; }

    /// <summary>What to do, in the document's language; may be empty.</summary>
    public string Help { get; init; } = "";

    /// <summary>Further places.</summary>
    public ImmutableArray<RelatedLocation> Related { get => _related ?? _diagnostic.Related; init => _related = value; }

    /// <summary>Changes that would remove it.</summary>
    public ImmutableArray<ReviewFix> Fixes { get; init; } = [];

    /// <summary>Whether a comment in the document silences it.</summary>
    public bool IsSuppressed { get; init; }

    /// <summary>Whether the baseline knows it already.</summary>
    public bool IsInBaseline { get; init; }

    /// <summary>The reason the suppression gives; null without one.</summary>
    public string? SuppressionReason { get; init; }

    /// <summary>Id of the rule whose finding took this one over; null when none did. Such a finding never counts in the exit code.</summary>
    public string? SubsumedBy { get; init; }

    /// <summary>Whether the sentence is only like those that the rule looks for, so that nothing is said by default.</summary>
    internal bool IsSuspicion { get; init; }

    /// <summary>Whether the words are there and the sentence is hardly like those that the rule looks for, so that nothing is said by default.</summary>
    internal bool IsDoubted { get; init; }

    /// <summary>The rule's id.</summary>
    public string Id => _diagnostic.Id;

    /// <summary>The message, in the document's language.</summary>
    public string Message => Diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Where it is, in the source.</summary>
    public TextSpan Span => _diagnostic.Span;

    /// <summary>Whether it is printed: not silenced, not known, not taken over, not hidden.</summary>
    public bool IsVisible => !IsSuppressed && !IsInBaseline && SubsumedBy is null && Severity >= ReviewSeverity.Suggestion;
}
