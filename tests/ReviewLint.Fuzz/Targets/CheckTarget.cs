using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Fixes;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Fuzz.Targets;

/// <summary>A document with all built-in rules, as <c>check</c> runs them, and its fixes.</summary>
internal sealed class CheckTarget : IFuzzTarget
{
    private static readonly Lazy<ReviewAnalysisDriver> s_driver = new(() =>
        new ReviewAnalysisDriver(_ => [new DeclarativeAnalyzer([RulePackLoader.BuiltIn])], new ReviewConfiguration(ConfigurationOverrides.None, _ => null)));

    public string Name => "check";

    public void Run(ReadOnlyMemory<byte> input)
    {
        var result = s_driver.Value.Analyze(new ReviewInput("a.md", "/repo/a.md", () => input));
        Verify(result);
        if (result.Document is not null)
        {
            result.Document.Text.WithChanges(FixPlan.Create(result.Diagnostics, allowUnsafe: true).Edits);
        }
    }

    /// <summary>What holds of every result.</summary>
    public static void Verify(ReviewResult result)
    {
        var length = result.Document?.Text.Length ?? 0;
        foreach (var diagnostic in result.Diagnostics)
        {
            // The driver turns whatever is thrown into RL0004.
            FuzzException.Unless(diagnostic.Id != "RL0004", diagnostic.Message);
            DocumentCheck.InBounds(diagnostic.Span, length, diagnostic.Id);
            foreach (var related in diagnostic.Related)
            {
                DocumentCheck.InBounds(related.Span, length, diagnostic.Id + "'s related place");
            }

            foreach (var edit in diagnostic.Fixes.SelectMany(f => f.Edits))
            {
                DocumentCheck.InBounds(edit.Span, length, diagnostic.Id + "'s edit");
            }
        }
    }
}
