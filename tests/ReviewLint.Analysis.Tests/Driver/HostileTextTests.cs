using System.Diagnostics;
using System.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Packs;
using ReviewLint.Documents;

namespace ReviewLint.Analysis.Tests.Driver;

/// <summary>Every built-in rule reads a text in time that grows with its length, whatever it repeats. The whole list, with seconds: <c>hostile</c> of the benchmarks.</summary>
public sealed class HostileTextTests
{
    private const int Length = 300_000;

    // Work by the square of this length takes a minute or more; the limit leaves room for a busy machine.
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(30);

    private static readonly DeclarativeAnalyzer s_rules = new([RulePackLoader.BuiltIn]);

    [Theory]
    [InlineData("a\r\n>\r\n")]
    [InlineData("> b\n\na\n\n")]
    [InlineData("```\nb\n```\na\n")]
    [InlineData("a\n\n")]
    [InlineData("not ")]
    [InlineData("# a\n")]
    [InlineData("- [ ] you do it on 3 March\n")]
    [InlineData("You are always late, why did you not ask me on 3 March? ")]
    [InlineData("Olet aina myöhässä, miksi et kysynyt minulta maanantaina?\n\n")]
    [InlineData("<!-- reviewlint-disable-next-line RL6009 -->\nYou are always late.\n\n")]
    public void Repeated_text_is_checked_in_linear_time(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, Length / text.Length)));
        foreach (var kind in new[] { ReviewKind.PerformanceReview, ReviewKind.CodeReview })
        {
            var configuration = new ReviewConfiguration(ConfigurationOverrides.None with { Kind = kind, Intent = ReviewIntent.Both }, _ => null);
            var watch = Stopwatch.StartNew();
            var result = new ReviewAnalysisDriver(_ => [s_rules], configuration).Analyze(new ReviewInput("a.md", "/repo/a.md", () => bytes));

            Assert.DoesNotContain(result.Diagnostics, d => d.Id == "RL0004");
            Assert.True(watch.Elapsed < s_limit, $"{watch.Elapsed} as {kind}");
        }
    }
}
