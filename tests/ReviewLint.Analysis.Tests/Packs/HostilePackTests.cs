using ReviewLint.Analysis.Packs;

namespace ReviewLint.Analysis.Tests.Packs;

/// <summary>A pack is data: whatever it says, nothing outside it is touched. That it is read and run in bounded work is counted in ReviewLint.Work.Tests.</summary>
public sealed class HostilePackTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("reviewlint-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("../../../../../../../../../..")]
    [InlineData("..")]
    [InlineData("../no-pack")]
    [InlineData("../linked")]
    public void A_folder_that_is_no_pack_is_not_walked_because_a_pack_requires_it(string path)
    {
        Write("no-pack/secret.yml", "password: hunter2\n");
        Write("elsewhere/pack.yml", "name: other\n");
        Write("elsewhere/secret.yml", "password: hunter2\n");
        Directory.CreateSymbolicLink(Path.Combine(_root, "linked"), Path.Combine(_root, "elsewhere"));
        Write("team/pack.yml", $"name: team\nrequires: [{{ name: other, path: {path} }}]\n");

        var pack = RulePackLoader.Load(Path.Combine(_root, "team"));

        Assert.Contains("has no pack.yml", pack.Problems[0].Message, StringComparison.Ordinal);
        Assert.Empty(pack.Requires);
        Assert.DoesNotContain(pack.Problems, p => p.Message.Contains("password", StringComparison.Ordinal));
    }

    [Fact]
    public void Links_in_a_pack_are_not_followed()
    {
        Write("elsewhere/secret.yml", "password: hunter2\n");
        Write("team/pack.yml", "name: team\n");
        File.CreateSymbolicLink(Path.Combine(_root, "team", "rule.yml"), Path.Combine(_root, "elsewhere", "secret.yml"));
        Directory.CreateSymbolicLink(Path.Combine(_root, "team", "rules"), Path.Combine(_root, "elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(_root, "team", "loop"), Path.Combine(_root, "team"));

        Assert.Empty(RulePackLoader.Load(Path.Combine(_root, "team")).Problems);
    }

    [Fact]
    public void A_pack_that_is_too_large_is_cut_off_with_a_problem()
    {
        for (var i = 0; i < 80; i++)
        {
            Write($"team/{i}.yml", "#" + new string('x', 250_000));
        }

        Assert.Contains(RulePackLoader.Load(Path.Combine(_root, "team")).Problems, p => p.Message.Contains("Mi characters in one pack", StringComparison.Ordinal));
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
