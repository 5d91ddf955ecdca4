using System.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Profile;

namespace ReviewLint.Analysis.Tests.Profile;

public sealed class ReviewProfileTests
{
    private const string Told =
        "The planning failed in March. The estimates were wrong. You have to split tickets. Write the tests first. The second report was late because nobody asked. It was a weak spring.";

    private const string Opened =
        "In March planning slipped, as in the autumn. You told me the scope talks drain you. What could you try in June? "
        + "You chose to run the next scope talk yourself. We look at it together on 4 September. In May two releases were late.";

    [Fact]
    public void A_text_that_tells_stands_on_the_side_of_feedback()
    {
        var profile = Of(Told);
        Assert.Equal(6, profile.SentenceCount);
        Assert.Equal(0, profile[ProfileDimension.Dialogue].Score);
        Assert.Equal(0, profile[ProfileDimension.Ownership].Score);
        Assert.True(profile[ProfileDimension.Depth].Score <= DimensionScore.ReadsAsFeedback);
        Assert.True(profile[ProfileDimension.Approach].Score <= DimensionScore.ReadsAsFeedback);
        Assert.Contains("You have to split tickets.", Texts(profile, ProfileDimension.Ownership, coaching: false));
    }

    [Fact]
    public void A_text_that_asks_and_comes_back_stands_on_the_side_of_coaching()
    {
        var profile = Of(Opened);
        Assert.All(profile.Dimensions, d => Assert.True(d.Score > 0.5, $"{d.Dimension} {d.Score}"));
        Assert.Contains("What could you try in June?", Texts(profile, ProfileDimension.Approach, coaching: true));
        Assert.Contains("You chose to run the next scope talk yourself.", Texts(profile, ProfileDimension.Ownership, coaching: true));
        Assert.Contains("We look at it together on 4 September.", Texts(profile, ProfileDimension.Depth, coaching: true));
    }

    [Fact]
    public void Without_evidence_there_is_no_score()
    {
        var profile = Of("Thank you!");
        Assert.All(profile.Dimensions, d => Assert.Null(d.Score));
        Assert.Equal(0, profile.SentenceCount);
    }

    [Fact]
    public void The_receivers_own_text_is_their_voice_once()
    {
        var profile = Of("## Self-assessment\n\nI was slow to ask for help. I learned a lot.\n\n## Summary\n\nThe report was late. The audit was clean.\n");
        Assert.Equal(["I was slow to ask for help."], Texts(profile, ProfileDimension.Dialogue, coaching: true));
        Assert.Equal(2, profile.SentenceCount);
    }

    [Fact]
    public void A_sentence_counts_for_one_side_of_a_dimension()
    {
        foreach (var dimension in Of(Told + "\n\n" + Opened).Dimensions)
        {
            Assert.Empty(dimension.Feedback.Intersect(dimension.Coaching));
            Assert.Equal(dimension.Coaching.OrderBy(s => s.Index), dimension.Coaching);
            Assert.InRange(dimension.Score ?? 0, 0, 1);
        }
    }

    [Fact]
    public void The_scale_has_no_weight_below_nothing() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReviewProfile.Create(Check(Told).Model!, Check(Told).Configuration!, 0));

    private static ReviewProfile Of(string text) => Check(text).CreateProfile()!;

    private static ReviewResult Check(string text) =>
        new ReviewAnalysisDriver(_ => [], new ReviewConfiguration(ConfigurationOverrides.None, _ => null)).Analyze(
            new ReviewInput("review.md", "/repo/review.md", () => Encoding.UTF8.GetBytes("---\nkind: performance-review\nintent: coaching\ndate: 2025-06-16\n---\n\n" + text), true));

    private static List<string> Texts(ReviewProfile profile, ProfileDimension dimension, bool coaching) =>
        [.. (coaching ? profile[dimension].Coaching : profile[dimension].Feedback).Select(s => s.Text)];
}
