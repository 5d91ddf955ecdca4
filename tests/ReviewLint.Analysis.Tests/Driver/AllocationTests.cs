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

    // Counted: 5,692 for a heading, a sentence and three findings of it, of which none is shown (16,000 when each was made ready to be shown).
    private const long MostBytesPerSection = 8_000;

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
        var bytes = BytesOfOne(Input(0), Input(Sentences));

        Assert.True(bytes <= MostBytesPerSentence, $"{bytes} bytes a sentence");
    }

    [Fact]
    public void A_section_with_findings_that_are_not_shown_costs_few_bytes()
    {
        const string Start = "---\nkind: performance-review\nintent: both\n---\n\n# Review\n\nThe year in short.\n\n";
        var bytes = BytesOfOne(Input(Start), Input(Start + string.Concat(Enumerable.Repeat("## Goals\n\nGrow.\n\n", Sentences))));

        Assert.True(bytes <= MostBytesPerSection, $"{bytes} bytes a section");
    }

    // What one of the sentences or sections costs that a text has more than another.
    private static long BytesOfOne(ReviewInput small, ReviewInput large)
    {
        var analyzer = new DeclarativeAnalyzer([RulePackLoader.BuiltIn]);
        var driver = new ReviewAnalysisDriver(_ => [analyzer], new ReviewConfiguration(ConfigurationOverrides.None, _ => null));
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

        return bytes;
    }

    private static ReviewInput Input(int sentences)
    {
        var text = new StringBuilder("---\nkind: performance-review\nintent: feedback\ndate: 2024-07-01\n---\n\n# Review\n\nThe year in short.\n");
        for (var i = 0; i < sentences; i++)
        {
            text.Append(i % 5 == 0 ? "\n" : " ").Append(s_sentences[i % s_sentences.Length]).Append(i % 5 == 4 ? "\n" : "");
        }

        return Input(text.ToString());
    }

    private static ReviewInput Input(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new ReviewInput("review.md", "/review.md", () => bytes);
    }
}
