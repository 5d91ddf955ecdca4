using CsCheck;
using ReviewLint.Analysis.Naming;

namespace ReviewLint.Analysis.Tests.Naming;

public sealed class NameSuggesterTests
{
    private static readonly string[] s_known = ["reviewlint_intent", "reviewlint_kind", "RL4001", "RL4003", "coaching", "feedback"];

    [Theory]
    [InlineData("reviewlint_intnet", "reviewlint_intent")]
    [InlineData("Reviewlint_Kid", "reviewlint_kind")]
    [InlineData("caoching", "coaching")]
    [InlineData("RL40O1", "RL4001")]
    [InlineData("feedbck", "feedback")]
    public void The_nearest_name_is_suggested(string name, string expected) => Assert.Equal(expected, NameSuggester.Closest(name, s_known));

    [Theory]
    [InlineData("")]
    [InlineData("appraisal")]
    [InlineData("x")]
    public void Nothing_is_suggested_when_nothing_is_near(string name) => Assert.Null(NameSuggester.Closest(name, s_known));

    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ab", "ba", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("same", "SAME", 0)]
    [InlineData("ca", "abc", 3)]
    public void The_distance_counts_edits_and_swaps(string left, string right, int expected) => Assert.Equal(expected, NameSuggester.Distance(left, right, 5));

    [Fact]
    public void A_very_long_name_has_no_suggestion_and_costs_nothing() => Assert.Null(NameSuggester.Closest(new string('a', 100_000), s_known));

    [Fact]
    public void The_distance_is_symmetric_and_at_most_the_longer_length() =>
        Gen.Select(Gen.String[Gen.Char["abAB"], 0, 12], Gen.String[Gen.Char["abAB"], 0, 12]).Sample((a, b) =>
            NameSuggester.Distance(a, b, 20) == NameSuggester.Distance(b, a, 20) && NameSuggester.Distance(a, b, 20) <= Math.Max(a.Length, b.Length));

    [Fact]
    public void A_bounded_distance_is_the_distance_wherever_it_is_within_the_bound() =>
        Gen.Select(Gen.String[Gen.Char["abc"], 0, 10], Gen.String[Gen.Char["abc"], 0, 10], Gen.Int[0, 4]).Sample((a, b, limit) =>
        {
            var exact = NameSuggester.Distance(a, b, 20);
            var bounded = NameSuggester.Distance(a, b, limit);
            return exact <= limit ? bounded == exact : bounded > limit;
        });
}
