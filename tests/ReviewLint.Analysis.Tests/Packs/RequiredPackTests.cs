using ReviewLint.Analysis.Packs;

namespace ReviewLint.Analysis.Tests.Packs;

public sealed class RequiredPackTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("reviewlint-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_pack_sees_the_word_lists_of_the_pack_it_requires_and_brings_its_rules()
    {
        Write("house/pack.yml", "name: house\nprefix: HOUSE\nversion: 1.4.0");
        Write("house/lexicons/en/jargon.txt", "synergy\n");
        Write("house/HOUSE1001.yml", Rule("HOUSE1001", "words: jargon", "synergy"));
        Write("team/pack.yml", "name: team\nprefix: TEAM\nversion: 0.1.0\nrequires: [{ name: house, version: 1.2 }]");
        Write("team/TEAM1001.yml", Rule("TEAM1001", "phrase: { lists: jargon, en: leverage }", "leverage"));

        var pack = RulePackLoader.Load(Path.Combine(_root, "team"));

        Assert.Empty(pack.Problems);
        Assert.Equal(["house", "team"], pack.WithRequired().Select(p => p.Name));
        Assert.Equal(["HOUSE1001", "TEAM1001"], new DeclarativeAnalyzer([.. pack.WithRequired()]).Rules.Select(r => r.Id));
        Assert.All(RuleExampleRunner.Run(pack), r => Assert.True(r.Passed, r.Message));
    }

    [Fact]
    public void A_pack_changes_a_rule_of_the_pack_it_requires_and_the_change_holds()
    {
        Write("house/pack.yml", "name: house\nprefix: HOUSE");
        Write("house/HOUSE1001.yml", Rule("HOUSE1001", "phrase: synergy", "synergy"));
        Write("team/pack.yml", "name: team\nrequires: house");
        Write("team/overrides.yml", "rules:\n  HOUSE1001: { help: Use a plain word. }");

        var pack = RulePackLoader.Load(Path.Combine(_root, "team"));

        Assert.Empty(pack.Problems);
        Assert.Equal("Use a plain word.", Assert.Single(new DeclarativeAnalyzer([.. pack.WithRequired()]).Rules).HelpFor(Language.LanguageTag.English));
    }

    [Theory]
    [InlineData("requires: [house]", "name: house\nrequires: [team]", "house", "packs that require one another: team → house → team")]
    [InlineData("requires: [hous]", "name: house", "team", "the required pack 'hous' is not in '../hous'")]
    [InlineData("requires: [{ name: house, version: 2.0 }]", "name: house\nversion: 1.9.3", "team", "must be at least version 2.0; here is 1.9.3")]
    [InlineData("requires: [{ name: home, path: ../house }]", "name: house", "team", "the pack in '../house' is named 'house', not 'home'")]
    [InlineData("requires: [{ name: house, path: /etc }]", "name: house", "team", "a path is relative")]
    [InlineData("requires: [{ name: house, versoin: 1.0 }]", "name: house", "team", "unknown key of a required pack 'versoin'")]
    public void What_cannot_be_required_is_said_where_it_is_asked_for(string team, string house, string where, string message)
    {
        Write("house/pack.yml", house + "\nprefix: HOUSE");
        Write("house/HOUSE1001.yml", Rule("HOUSE1001", "phrase: synergy", "synergy"));
        Write("team/pack.yml", "name: team\n" + team);
        Write("team/TEAM1001.yml", Rule("TEAM1001", "phrase: leverage", "leverage"));

        var pack = RulePackLoader.Load(Path.Combine(_root, "team"));

        var problem = Assert.Single(pack.WithRequired().SelectMany(p => p.Problems));
        Assert.Equal(("RL0020", Path.Combine(_root, where, "pack.yml"), 2), (problem.Id, problem.Path, problem.Line));
        Assert.True(problem.Column > 1);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    private static string Rule(string id, string when, string word) => $$"""
        id: {{id}}
        name: {{id.ToLowerInvariant()}}
        title: A word
        category: House
        scope: sentence
        severity: warning
        when: { {{when}} }
        message: the word
        help: Say what you mean.
        why: Because.
        examples:
          flag: ["[|The {{word}} was there.|]"]
          pass: ["The report was there."]
        """;

    private void Write(string name, string text)
    {
        var path = Path.Combine(_root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
