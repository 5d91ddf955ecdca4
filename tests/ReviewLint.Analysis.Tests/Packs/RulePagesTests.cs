using ReviewLint.Analysis.Packs;

namespace ReviewLint.Analysis.Tests.Packs;

/// <summary>docs/rules is what the rule files say; <c>reviewlint rules docs docs/rules</c> brings it up to date.</summary>
public sealed class RulePagesTests
{
    [Fact]
    public void No_page_is_stale_missing_or_left_over()
    {
        var folder = Path.Combine(RepositoryFolder.Root, "docs", "rules");
        var pages = RulePages.Of(RulePackLoader.BuiltIn);

        Assert.All(pages, p => Assert.Equal(p.Text, File.ReadAllText(Path.Combine(folder, p.Name)).ReplaceLineEndings("\n")));
        Assert.Equal(pages.Select(p => p.Name).Append("AnalyzerReleases.Shipped.md").Order(StringComparer.Ordinal), Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_has_a_page_with_what_it_finds_and_why() =>
        Assert.All(RulePages.Of(RulePackLoader.BuiltIn).Where(p => p.Name.StartsWith("RL", StringComparison.Ordinal)), p =>
        {
            Assert.Contains("## Why it matters", p.Text, StringComparison.Ordinal);
            Assert.Contains("## Reported", p.Text, StringComparison.Ordinal);
            Assert.Contains("## Left alone", p.Text, StringComparison.Ordinal);
        });
}
