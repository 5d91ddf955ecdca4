using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Rules;

namespace ReviewLint.Analysis.Diagnostics;

/// <summary>A finding: Roslyn's <see cref="Microsoft.CodeAnalysis.Diagnostic"/> with what a review needs beside it.</summary>
public sealed record ReviewDiagnostic
{
    /// <summary>Roslyn's diagnostic: id, message, location.</summary>
    public required Diagnostic Diagnostic { get; init; }

    /// <summary>The rule that found it.</summary>
    public required ReviewRule Rule { get; init; }

    /// <summary>How loudly it is said, after configuration.</summary>
    public required ReviewSeverity Severity { get; init; }

    /// <summary>What to do, in the document's language; may be empty.</summary>
    public string Help { get; init; } = "";

    /// <summary>Further places.</summary>
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

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
    public string Id => Diagnostic.Id;

    /// <summary>The message, in the document's language.</summary>
    public string Message => Diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Where it is, in the source.</summary>
    public TextSpan Span => Diagnostic.Location.SourceSpan.Length == 0 && Diagnostic.Location.Kind == LocationKind.None ? default : Diagnostic.Location.SourceSpan;

    /// <summary>Whether it is printed: not silenced, not known, not taken over, not hidden.</summary>
    public bool IsVisible => !IsSuppressed && !IsInBaseline && SubsumedBy is null && Severity >= ReviewSeverity.Suggestion;
}
