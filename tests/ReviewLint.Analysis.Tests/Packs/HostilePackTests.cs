using ReviewLint.Analysis.Packs;

namespace ReviewLint.Analysis.Tests.Packs;

/// <summary>A pack is data: whatever it says, nothing outside it is touched. That it is read and run in bounded work is counted in ReviewLint.Work.Tests.</summary>
public sealed class HostilePackTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("../../../../../../../../../..")]
    [InlineData("..")]
    [InlineData("../no-pack")]
    [InlineData("../linked")]
    public void A_folder_that_is_no_pack_is_not_walked_because_a_pack_requires_it(string path)
    {
        _folder.Write("no-pack/secret.yml", "password: hunter2\n");
        _folder.Write("elsewhere/pack.yml", "name: other\n");
        _folder.Write("elsewhere/secret.yml", "password: hunter2\n");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "linked"), Path.Combine(_folder.Path, "elsewhere"));
        _folder.Write("team/pack.yml", $"name: team\nrequires: [{{ name: other, path: {path} }}]\n");

        var pack = RulePackLoader.Load(Path.Combine(_folder.Path, "team"));

        Assert.Contains("has no pack.yml", pack.Problems[0].Message, StringComparison.Ordinal);
        Assert.Empty(pack.Requires);
        Assert.DoesNotContain(pack.Problems, p => p.Message.Contains("password", StringComparison.Ordinal));
    }

    [Fact]
    public void Links_in_a_pack_are_not_followed()
    {
        _folder.Write("elsewhere/secret.yml", "password: hunter2\n");
        _folder.Write("team/pack.yml", "name: team\n");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "team", "rule.yml"), Path.Combine(_folder.Path, "elsewhere", "secret.yml"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "team", "rules"), Path.Combine(_folder.Path, "elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "team", "loop"), Path.Combine(_folder.Path, "team"));

        Assert.Empty(RulePackLoader.Load(Path.Combine(_folder.Path, "team")).Problems);
    }

    [Fact]
    public void A_pack_that_is_too_large_is_cut_off_with_a_problem()
    {
        for (var i = 0; i < 80; i++)
        {
            _folder.Write($"team/{i}.yml", "#" + new string('x', 250_000));
        }

        Assert.Contains(RulePackLoader.Load(Path.Combine(_folder.Path, "team")).Problems, p => p.Message.Contains("Mi characters in one pack", StringComparison.Ordinal));
    }
}
