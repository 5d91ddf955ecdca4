using System.Text;

namespace ReviewLint.Cli.Tests;

public sealed class FixTests
{
    private const string Nit = "---\nkind: code-review\n---\n\n### `a.cs:3`\n\nThere is an extra blank line here.\n";

    [Fact]
    public void A_safe_fix_is_applied_and_a_second_run_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.md", Nit);

        var first = CliProcess.Run(folder.Path, null, "fix", "a.md");
        var once = File.ReadAllText(file);
        CliProcess.Run(folder.Path, null, "fix", "a.md");

        Assert.Equal(0, first.ExitCode);
        Assert.EndsWith("nitpick: There is an extra blank line here.\n", once, StringComparison.Ordinal);
        Assert.Equal(once, File.ReadAllText(file));
    }

    [Fact]
    public void Diff_shows_the_change_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.md", Nit);

        var result = CliProcess.Run(folder.Path, null, "fix", "--diff", "a.md");

        Assert.Contains("-There is an extra blank line here.\n+nitpick: There is an extra blank line here.\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(Nit, File.ReadAllText(file));
    }

    [Fact]
    public void A_signed_document_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        var signed = Nit.Replace("kind: code-review\n", "kind: code-review\nsigned: true\n", StringComparison.Ordinal);
        var file = folder.Write("a.md", signed);

        var result = CliProcess.Run(folder.Path, null, "fix", "a.md");

        Assert.Contains("signed", result.Error, StringComparison.Ordinal);
        Assert.Equal(signed, File.ReadAllText(file));
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    public void Standard_input_goes_out_in_its_own_encoding_with_its_own_mark(string name, bool isMarked)
    {
        using var folder = new TemporaryFolder();
        var encoding = Encoding.GetEncoding(name);
        byte[] Bytes(string text) => [.. isMarked ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
        var kept = Nit.Replace("a.cs", "työ.cs", StringComparison.Ordinal);

        var result = CliProcess.RunForBytes(folder.Path, Bytes(kept), "fix", "-");

        Assert.Equal(Bytes(kept.Replace("There is", "nitpick: There is", StringComparison.Ordinal)), result);
    }

    [Fact]
    public void Standard_input_that_needs_no_fix_goes_out_byte_for_byte()
    {
        using var folder = new TemporaryFolder();
        byte[] bytes = [.. Encoding.UTF8.GetPreamble(), .. "---\nkind: code-review\n---\r\n\r\nFine as it is.\n"u8];

        Assert.Equal(bytes, CliProcess.RunForBytes(folder.Path, bytes, "fix", "-"));
    }
}
