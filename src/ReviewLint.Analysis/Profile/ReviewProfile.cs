using System.Collections.Immutable;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Profile;

/// <summary>
/// A document in five dimensions, each from feedback to coaching, with the sentences that count for either side. Immutable.
/// Source: V. Mikkonen, <em>Miksi palautteen antaminen ei ole valmentamista?</em>, sections 1 to 5; the formulas are RL9013's in the rule catalogue.
/// </summary>
public sealed class ReviewProfile
{
    /// <summary>How much more an opening sentence counts than one that looks back: a coaching text may well be mostly observation.</summary>
    public const double DefaultWeight = 3;

    internal ReviewProfile(ImmutableArray<DimensionScore> dimensions, int sentenceCount) => (Dimensions, SentenceCount) = (dimensions, sentenceCount);

    /// <summary>All five, in the order of <see cref="ProfileDimension"/>.</summary>
    public ImmutableArray<DimensionScore> Dimensions { get; }

    /// <summary>How many of the reviewer's sentences were looked at; formulas, greetings and placeholders do not count.</summary>
    public int SentenceCount { get; }

    /// <summary>One dimension.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such dimension.</exception>
    public DimensionScore this[ProfileDimension dimension] =>
        (int)dimension < Dimensions.Length ? Dimensions[(int)dimension] : throw new ArgumentOutOfRangeException(nameof(dimension));

    /// <summary>Works out the profile of a document. Linear in its sentences; nobody pays for it who does not ask.</summary>
    /// <param name="model">The meaning of the document.</param>
    /// <param name="configuration">The configuration that holds for it.</param>
    /// <param name="weight">How much more an opening sentence counts than one that looks back; above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not above 0.</exception>
    public static ReviewProfile Create(ReviewSemanticModel model, DocumentConfiguration configuration, double weight = DefaultWeight)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(weight);
        return new ProfileBuilder(model, configuration, weight).Build();
    }
}
