using System.Collections.Immutable;
using System.Globalization;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Profile;
using ReviewLint.Documents;

namespace ReviewLint.Reporting;

/// <summary>A document's profile as reports show it: five scores from feedback to coaching, and the lines that count for either side.</summary>
internal sealed record ReportedProfile(string Path, ProfileWords Words, ImmutableArray<ReportedProfile.Row> Rows)
{
    /// <summary>One dimension.</summary>
    /// <param name="Name">Its name in lower case, as the machine interface has it.</param>
    /// <param name="Label">Its name in the language of the document.</param>
    /// <param name="Score">0 (feedback) to 1 (coaching); null where nothing shows.</param>
    /// <param name="FeedbackWords">What counts for feedback, in words.</param>
    /// <param name="Feedback">Where.</param>
    /// <param name="CoachingWords">What counts for coaching, in words.</param>
    /// <param name="Coaching">Where.</param>
    public sealed record Row(
        string Name,
        string Label,
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

        var words = ProfileWords.In(result.Language);
        return new ReportedProfile(result.Input.DisplayPath, words, [.. profile.Dimensions.Select(d => RowOf(d, document, words))]);
    }

    /// <summary>The lines of places, each once.</summary>
    public static ImmutableArray<string> LinesOf(ImmutableArray<ReportedPosition> places) =>
        [.. places.Select(p => p.Line).Distinct().Select(l => l.ToString(CultureInfo.InvariantCulture))];

    private static Row RowOf(DimensionScore dimension, ReviewDocument document, ProfileWords words)
    {
        var (label, feedback, coaching) = words.Of(dimension.Dimension);
        return new Row(NameOf(dimension.Dimension), label, dimension.Score, feedback, Places(dimension.Feedback), coaching, Places(dimension.Coaching));

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
