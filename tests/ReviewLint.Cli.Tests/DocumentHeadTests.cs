namespace ReviewLint.Cli.Tests;

/// <summary>What the head of a document shows, and what the words of a product's domain silence.</summary>
public sealed class DocumentHeadTests
{
    private const string Review = "---\nkind: performance-review\nintent: feedback\n---\n\n# Annual review 2024: Omar, planner\n\nYour maternity leave delayed the plan.\n\nBest regards, Alex\n";

    [Fact]
    public void Inspect_names_the_people_the_period_and_the_sections()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Review);
        var json = CliProcess.Run(folder.Path, null, "inspect", "a.md", "--format", "json").Output;
        Assert.Contains("\"receiver\": \"Omar\"", json, StringComparison.Ordinal);
        Assert.Contains("\"reviewer\": \"Alex\"", json, StringComparison.Ordinal);
        Assert.Contains("\"start\": \"2024-01-01\"", json, StringComparison.Ordinal);
        Assert.Contains("\"sections\": [", json, StringComparison.Ordinal);
        Assert.Contains("receiver Omar · reviewer Alex · period [2024-01-01, 2025-01-01)", CliProcess.Run(folder.Path, null, "inspect", "a.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_domain_term_is_no_bias()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Review);
        Assert.Contains("RL7005", CliProcess.Run(folder.Path, null, "check", "a.md").Output, StringComparison.Ordinal);

        folder.Write(".editorconfig", "root = true\n[*.md]\nreviewlint_domain_terms = maternity\n");
        Assert.DoesNotContain("RL7005", CliProcess.Run(folder.Path, null, "check", "a.md").Output, StringComparison.Ordinal);
    }
}
