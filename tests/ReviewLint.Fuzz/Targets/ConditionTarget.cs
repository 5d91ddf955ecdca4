using System.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Fuzz.Targets;

/// <summary>The condition language: the input is the <c>when:</c> of a rule, which then runs over a document.</summary>
internal sealed class ConditionTarget : IFuzzTarget
{
    private static readonly byte[] s_document = Encoding.UTF8.GetBytes(
        "---\nkind: performance-review\nintent: coaching\ndate: 2025-06-15\nperiod: 2025-H1\n---\n\n# Half-year review\n\nYou shipped the search page on 3 March. You never test it, and it breaks!\n\n"
        + "## Goals\n\n- What would you like to try next?\n- By Friday the notes should be written.\n\nMiksi et kysynyt? Voisit kokeilla paritestausta ensi viikolla.\n\n| Rating | 3 |\n|---|---|\n| Tests | 4 |\n");

    public string Name => "conditions";

    public void Run(ReadOnlyMemory<byte> input)
    {
        var condition = Encoding.UTF8.GetString(input.Span).Replace("\n", "\n  ", StringComparison.Ordinal);
        foreach (var scope in (string[])["sentence", "document"])
        {
            var pack = RulePackLoader.LoadTexts(("rule.yml", $"id: ACME1001\nname: fuzzed\ntitle: Fuzzed\ncategory: House\nscope: {scope}\nseverity: warning\nmessage: found\nhelp: Mend it.\nwhy: Because.\nwhen:\n  {condition}\n"));
            if (pack.Definitions.IsEmpty)
            {
                FuzzException.Unless(!pack.Problems.IsEmpty, "a rule that is not read has a problem");
                continue;
            }

            var driver = new ReviewAnalysisDriver(_ => [new DeclarativeAnalyzer([pack])], new ReviewConfiguration(ConfigurationOverrides.None, _ => null));
            CheckTarget.Verify(driver.Analyze(new ReviewInput("a.md", "/repo/a.md", () => s_document)));
        }
    }
}
