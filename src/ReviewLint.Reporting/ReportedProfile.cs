using System.Collections.Immutable;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Profile;
using ReviewLint.Documents;

namespace ReviewLint.Reporting;

/// <summary>A document's profile as reports show it: five scores from feedback to coaching, and the lines that count for either side.</summary>
internal sealed record ReportedProfile(string Path, ImmutableArray<ReportedProfile.Row> Rows)
{
    /// <summary>One dimension.</summary>
    /// <param name="Name">Its name in lower case.</param>
    /// <param name="Score">0 (feedback) to 1 (coaching); null where nothing shows.</param>
    /// <param name="FeedbackWords">What counts for feedback, in words.</param>
    /// <param name="Feedback">Where.</param>
    /// <param name="CoachingWords">What counts for coaching, in words.</param>
    /// <param name="Coaching">Where.</param>
    public sealed record Row(
        string Name,
        double? Score,
        string FeedbackWords,
        ImmutableArray<ReportedPosition> Feedback,
        string CoachingWords,
        ImmutableArray<ReportedPosition> Coaching);

    /// <summary>The profile of a document; null when there is no text to describe, or the text is one comment of an export.</summary>
    public static ReportedProfile? Of(ReviewResult result)
    {
        if (result.Input.Comment is not null || result.Document is not { } document || result.CreateProfile() is not { } profile || profile.Dimensions.All(d => d.Score is null))
        {
            return null;
        }

        return new ReportedProfile(result.Input.DisplayPath, [.. profile.Dimensions.Select(d => RowOf(d, document))]);
    }

    private static Row RowOf(DimensionScore dimension, ReviewDocument document)
    {
        var (feedback, coaching) = dimension.Dimension switch
        {
            ProfileDimension.Goals => ("looks back", "looks ahead"),
            ProfileDimension.Dialogue => ("tells", "asks or hears"),
            ProfileDimension.Depth => ("one event", "a process"),
            ProfileDimension.Ownership => ("the writer decides", "the receiver decides"),
            _ => ("what happened and why", "what could happen next and how"),
        };
        return new Row(NameOf(dimension.Dimension), dimension.Score, feedback, Places(dimension.Feedback), coaching, Places(dimension.Coaching));

        ImmutableArray<ReportedPosition> Places(ImmutableArray<ReviewSentence> sentences) => [.. sentences.Select(s => ReportedPosition.Of(document.Text, s.Span))];
    }

    private static string NameOf(ProfileDimension dimension) => dimension switch
    {
        ProfileDimension.Goals => "goals",
        ProfileDimension.Dialogue => "dialogue",
        ProfileDimension.Depth => "depth",
        ProfileDimension.Ownership => "ownership",
        _ => "approach",
    };
}
