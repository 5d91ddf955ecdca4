using System.Collections.Immutable;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Profile;
using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Driver;

/// <summary>The outcome for one document.</summary>
/// <param name="Input">The document asked for.</param>
/// <param name="Document">The document read; null when it could not be.</param>
/// <param name="Model">Its meaning; null when it could not be read or was passed over.</param>
/// <param name="Intent">Its intent.</param>
/// <param name="Diagnostics">All findings, also hidden, suppressed and subsumed ones, ordered by position, then id.</param>
public sealed record ReviewResult(ReviewInput Input, ReviewDocument? Document, ReviewSemanticModel? Model, ReviewIntent Intent, ImmutableArray<ReviewDiagnostic> Diagnostics)
{
    /// <summary>The configuration that held; null when the file could not be read.</summary>
    public DocumentConfiguration? Configuration { get; init; }

    /// <summary>Whether the file could not be read (exit code 3).</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>Whether it is not a review and was passed over in silence.</summary>
    public bool IsPassedOver { get; init; }

    /// <summary>The language most of it is in; English when none shows.</summary>
    public LanguageTag Language { get; init; } = LanguageTag.English;

    /// <summary>
    /// The document in five dimensions, from feedback to coaching; null when it could not be read or was passed over. Worked out at each call, so that a
    /// check that prints no profile does not pay for it.
    /// </summary>
    public ReviewProfile? CreateProfile() => Model is null || Configuration is null ? null : ReviewProfile.Create(Model, Configuration);
}
