namespace ReviewLint.Cli.Tests;

public sealed class RulesNewTests
{
    [Fact]
    public void A_new_rule_lies_in_a_pack_of_its_prefix_and_passes_its_tests()
    {
        using var folder = new TemporaryFolder();

        var written = CliProcess.Run(folder.Path, null, "rules", "new", "ACME1001", "--name", "asap");
        var tested = CliProcess.Run(folder.Path, null, "rules", "test", "rules/acme", "--coverage");

        Assert.Equal(0, written.ExitCode);
        Assert.True(File.Exists(Path.Combine(folder.Path, "rules/acme/ACME1001-asap.yml")));
        Assert.Equal("name: acme\nprefix: ACME\nversion: 0.1.0\n", File.ReadAllText(Path.Combine(folder.Path, "rules/acme/pack.yml")));
        Assert.Equal(0, tested.ExitCode);
        Assert.Contains("4 examples passed, 0 failed", tested.Output, StringComparison.Ordinal);
        Assert.Contains("2 of 2 conditions are exercised", tested.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ACME1001", "there already", "already; choose another id")]
    [InlineData("ACME1002", "asap", "already; choose another name")]
    [InlineData("BETA1001", "other", "this pack's prefix 'ACME'")]
    [InlineData("ACME1002", "No Name", "'No Name' is no name")]
    public void Nothing_that_is_there_is_written_over(string id, string name, string message)
    {
        using var folder = new TemporaryFolder();
        CliProcess.Run(folder.Path, null, "rules", "new", "ACME1001", "--pack", "mine", "--name", "asap");
        var before = Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories);

        var result = CliProcess.Run(folder.Path, null, "rules", "new", id, "--pack", "mine", "--name", name == "there already" ? "other" : name);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
    }
}
