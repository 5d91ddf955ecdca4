using System.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Analysis.Tests.Driver;

/// <summary>What checking a sentence costs in memory, counted in bytes: time is no measure on a machine that others use.</summary>
public sealed class AllocationTests
{
    private const int Sentences = 400;
    private const int Rounds = 8;

    // Counted: 1705. A third as much again is room for change, not for a slip on the hot path.
    private const long MostBytesPerSentence = 2_300;

    private static readonly string[] s_sentences =
    [
        "The export ran on time every night in spring.",
        "Two customers wrote that the new search is easier to use.",
        "In May the team moved to the new build, and the old one was turned off.",
        "What would you like to learn next?",
        "The notes on the incident name each step and who took it.",
    ];

    [Fact]
    public void A_sentence_costs_few_bytes()
    {
        var analyzer = new DeclarativeAnalyzer([RulePackLoader.BuiltIn]);
        var driver = new ReviewAnalysisDriver(_ => [analyzer], new ReviewConfiguration(ConfigurationOverrides.None, _ => null));
        var (small, large) = (Input(0), Input(Sentences));
        driver.Analyze(small);
        driver.Analyze(large);

        // A collection may empty the array pools at any time, and the tests beside this one cause
        // collections: what they cost a round is not this code's, and the cheapest round has none of it.
        var bytes = long.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            driver.Analyze(small);
            var between = GC.GetAllocatedBytesForCurrentThread();
            driver.Analyze(large);
            bytes = Math.Min(bytes, (GC.GetAllocatedBytesForCurrentThread() - between - (between - before)) / Sentences);
        }

        Assert.True(bytes <= MostBytesPerSentence, $"{bytes} bytes a sentence");
    }

    private static ReviewInput Input(int sentences)
    {
        var text = new StringBuilder("---\nkind: performance-review\nintent: feedback\ndate: 2024-07-01\n---\n\n# Review\n\nThe year in short.\n");
        for (var i = 0; i < sentences; i++)
        {
            text.Append(i % 5 == 0 ? "\n" : " ").Append(s_sentences[i % s_sentences.Length]).Append(i % 5 == 4 ? "\n" : "");
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        return new ReviewInput("review.md", "/review.md", () => bytes);
    }
}
