using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Rules;
using ReviewLint.Documents;
using ReviewLint.Language;

namespace ReviewLint.Analysis.Diagnostics;

/// <summary>What an analyzer reports, before severity, suppression and precedence are worked out.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Span">Where, in the source.</param>
/// <param name="Language">The language of the message.</param>
public sealed record ReviewFinding(ReviewRule Rule, TextSpan Span, LanguageTag Language)
{
    /// <summary>What fills the message's <c>{0}</c> …</summary>
    public IReadOnlyList<object> Arguments { get; init; } = [];

    /// <summary>Further places.</summary>
    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    /// <summary>Changes that would remove it.</summary>
    public ImmutableArray<ReviewFix> Fixes { get; init; } = [];

    /// <summary>The section that decides intent and severity; null for the one that <see cref="Span"/> lies in.</summary>
    public ReviewSection? Section { get; init; }

    /// <summary>A severity below the rule's own for this one case; null for the rule's own.</summary>
    public ReviewSeverity? AtMost { get; init; }

    /// <summary>Whether the sentence is only like those that the rule looks for.</summary>
    internal bool IsLikeness { get; init; }

    /// <summary>Whether it is so weakly like them that nothing is said by default.</summary>
    internal bool IsSuspicion { get; init; }

    /// <summary>Whether the words are there and the sentence is hardly like those that the rule looks for, so that nothing is said by default.</summary>
    internal bool IsDoubted { get; init; }

    /// <summary>Which of several things the rule looks for this is, e.g. the section that is missing; lets another rule take over only that (<see cref="ReviewRule.Subsumes"/>).</summary>
    public string? Part { get; init; }
}
