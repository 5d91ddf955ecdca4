using System.Collections.Immutable;
using ReviewLint.Documents;

namespace ReviewLint.Analysis.Profile;

/// <summary>Where a text stands in one dimension. It describes the text and grades nobody: both ends are good writing for what they set out to be.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Score">0 (feedback) to 1 (coaching), 0.5 in the middle; null when the text holds no evidence for either side.</param>
/// <param name="Feedback">The sentences that count for feedback, in document order.</param>
/// <param name="Coaching">The sentences that count for coaching, in document order.</param>
public sealed record DimensionScore(ProfileDimension Dimension, double? Score, ImmutableArray<ReviewSentence> Feedback, ImmutableArray<ReviewSentence> Coaching)
{
    /// <summary>A score at or below this reads as feedback (the catalogue's −0.30 on its scale from −1 to +1).</summary>
    public const double ReadsAsFeedback = 0.35;
}
