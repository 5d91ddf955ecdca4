using ReviewLint.Analysis.Packs;

namespace ReviewLint.Analysis.Tests.Packs;

public sealed class BuiltInRuleExamples
{
    private static readonly Lazy<IReadOnlyDictionary<string, RuleExampleResult>> Results = new(() =>
        RuleExampleRunner.Run(RulePackLoader.BuiltIn).ToDictionary(r => $"{r.RuleId} {r.Kind} line {r.Line}"));

    public static TheoryData<string> Names => [.. Results.Value.Keys];

    [Fact]
    public void The_built_in_pack_has_no_problem()
    {
        var problems = RulePackLoader.BuiltIn.Problems.Select(p => $"{p.Path}({p.Line},{p.Column}): {p.Id}: {p.Message} {p.Help}").ToList();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Example_comes_out_as_it_says(string name)
    {
        var result = Results.Value[name];
        Assert.True(result.Passed, $"{result.Path}({result.Line}): {result.Message}");
    }
}
