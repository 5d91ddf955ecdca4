using System.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Packs;
using ReviewLint.Documents;

namespace ReviewLint.Analysis.Tests.Driver;

/// <summary>
/// A megabyte of anything is checked with every built-in rule, to its end. Work by the square would not end; that it grows with the text is counted
/// in ReviewLint.Work.Tests, and <c>hostile</c> of the benchmarks has the whole list, with seconds.
/// </summary>
public sealed class HostileTextTests
{
    private const int Length = 1_000_000;

    private static readonly DeclarativeAnalyzer s_rules = new([RulePackLoader.BuiltIn]);

    [Theory]
    [InlineData("*")]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData(">")]
    [InlineData("` ")]
    [InlineData("a``")]
    [InlineData("- ")]
    [InlineData("> - ")]
    [InlineData("word ")]
    [InlineData("a")]
    [InlineData("\u200B")]
    [InlineData("a\u0301")]
    [InlineData("\u202E\u05D0\u05D1 ")]
    [InlineData("not ")]
    [InlineData("# a\n")]
    [InlineData("a\r\n>\r\n")]
    [InlineData("> b\n\na\n\n")]
    [InlineData("```\nb\n```\na\n")]
    [InlineData("- [ ] you do it on 3 March\n")]
    [InlineData("You are always late, why did you not ask me on 3 March? ")]
    [InlineData("Olet aina myöhässä, miksi et kysynyt minulta maanantaina?\n\n")]
    [InlineData("<!-- reviewlint-disable-next-line RL6009 -->\nYou are always late.\n\n")]
    public void A_megabyte_of_one_thing_is_checked_to_its_end(string unit) =>
        Check(string.Concat(Enumerable.Repeat(unit, Length / unit.Length)));

    [Fact]
    public void A_megabyte_of_a_list_that_nests_ever_deeper_is_checked_to_its_end()
    {
        var text = new StringBuilder();
        for (var depth = 0; text.Length < Length; depth++)
        {
            text.Append(' ', 2 * depth).Append("- a\n");
        }

        Check(text.ToString());
    }

    private static void Check(string text)
    {
        const string End = "This code is garbage.";
        foreach (var kind in new[] { ReviewKind.PerformanceReview, ReviewKind.CodeReview })
        {
            var configuration = new ReviewConfiguration(ConfigurationOverrides.None with { Kind = kind, Intent = ReviewIntent.Both }, _ => null);
            var bytes = Encoding.UTF8.GetBytes(text + "\n\n" + End);
            var result = new ReviewAnalysisDriver(_ => [s_rules], configuration).Analyze(new ReviewInput("a.md", "/repo/a.md", () => bytes));

            Assert.DoesNotContain(result.Diagnostics, d => d.Id == "RL0004");
            Assert.Equal(End, result.Document!.Sentences[^1].Text);
        }
    }
}
