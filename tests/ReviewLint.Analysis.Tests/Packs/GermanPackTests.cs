using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Analysis.Tests.Packs;

/// <summary>docs/examples/german-pack: what a language without a model can do, and that the engine says so.</summary>
public sealed class GermanPackTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Root, "docs/examples/german-pack");
    private static readonly RulePack Pack = RulePackLoader.Load(Folder);

    [Fact]
    public void The_pack_has_no_problem_and_its_examples_exercise_every_condition()
    {
        Assert.Empty(Pack.Problems);
        Assert.All(RuleExampleRunner.Run(Pack), r => Assert.True(r.Passed, $"{r.RuleId} {r.Line}: {r.Message}"));
        Assert.Empty(RuleCoverage.Measure(Pack).Unexercised);
    }

    [Fact]
    public void Only_rules_made_for_the_language_run_and_the_document_is_told_so()
    {
        var result = Analyze(File.ReadAllBytes(Path.Combine(Folder, "beispiel.md")));

        Assert.Equal(["RL0008", "DE1001", "DE1002"], result.Diagnostics.Select(d => d.Id));
        Assert.Contains("no model for 'de'", result.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("„immer“ ist absolut", result.Diagnostics[1].Message, StringComparison.Ordinal);
        Assert.All(result.Model!.Meanings.ToArray(), m => Assert.Equal(Meaning.Act.Other, m.Act));
    }

    [Fact]
    public void What_the_document_does_not_say_about_the_language_is_no_ground_for_silence()
    {
        var result = Analyze("---\nkind: performance-review\nintent: feedback\n---\n\nYou are always late.\n"u8.ToArray());

        Assert.Contains(result.Diagnostics, d => d.Id == "RL6009");
        Assert.DoesNotContain(result.Diagnostics, d => d.Id == "RL0008");
    }

    [Fact]
    public void A_language_that_the_pack_does_not_name_is_a_mistake_with_a_way_out()
    {
        var problem = Assert.Single(RulePackLoader.LoadTexts(("lexicons/de/x.txt", "immer")).Problems);
        Assert.Contains("'de' is no language of this pack", problem.Message, StringComparison.Ordinal);
        Assert.Contains("languages: [de]", problem.Help, StringComparison.Ordinal);
    }

    private static ReviewResult Analyze(byte[] bytes)
    {
        var analyzers = new DeclarativeAnalyzer([RulePackLoader.BuiltIn, Pack]);
        return new ReviewAnalysisDriver(_ => [analyzers], new ReviewConfiguration(ConfigurationOverrides.None, _ => null)).Analyze(new ReviewInput("beispiel.md", "/beispiel.md", () => bytes));
    }
}
