using ReviewLint.Analysis.Packs;

namespace ReviewLint.Analysis.Tests.Packs;

/// <summary>An example that the engine cannot bring out yet is listed as such, and the list may not lie.</summary>
public sealed class KnownGapTests : IDisposable
{
    private const string Rule = """
        id: ACME1001
        name: asap
        title: Deadline without a date
        category: House
        scope: sentence
        severity: warning
        when:
          phrase: { en: [asap] }
          as: words
        at: words
        message: 'asap'
        help: Name the day.
        why: Because.
        examples:
          flag:
            - text: "Send it [|asap|]."
            - text: "Send it [|at once|]."
              known-gap: the list does not have it
          pass:
            - text: "Send it on 4 May."
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("reviewlint-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_known_gap_passes_while_it_is_one()
    {
        var results = Run(Rule);

        Assert.All(results, r => Assert.True(r.Passed, r.Message));
        Assert.Equal("the list does not have it", Assert.Single(results, r => r.KnownGap is not null).KnownGap);
    }

    [Fact]
    public void A_known_gap_that_has_closed_fails_until_it_is_taken_off_the_list()
    {
        var results = Run(Rule.Replace("[asap]", "[asap, at once]", StringComparison.Ordinal));

        Assert.Contains("known-gap", Assert.Single(results, r => !r.Passed).Message, StringComparison.Ordinal);
    }

    private System.Collections.Immutable.ImmutableArray<RuleExampleResult> Run(string rule)
    {
        File.WriteAllText(Path.Combine(_folder, "rule.yml"), rule);
        return RuleExampleRunner.Run(RulePackLoader.Load(_folder));
    }
}
