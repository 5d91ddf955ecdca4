namespace ReviewLint.Cli.Tests;

/// <summary>A user's pack is compiled once and kept in the user's cache folder by what its files hold; whatever becomes of the cache, the findings are the same.</summary>
public sealed class PackCacheTests : IDisposable
{
    private const string Review = "---\nkind: performance-review\nintent: feedback\n---\n\n# Review\n\nThe flumox was late in May. You mended the zorblat on 3 June.\n";

    private readonly TemporaryFolder _folder = new();

    public PackCacheTests()
    {
        _folder.Write("tree/review.md", Review);
        WriteRule("flumox");
    }

    private string Cache => Path.Combine(_folder.Path, "cache");

    private string[] Entries => Directory.Exists(Cache) ? Directory.GetFiles(Cache, "*", SearchOption.AllDirectories) : [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_second_run_takes_the_pack_from_the_cache_and_finds_the_same()
    {
        var first = Check();
        Assert.Contains("found flumox here", first, StringComparison.Ordinal);
        var entry = Assert.Single(Entries);
        var written = File.GetLastWriteTimeUtc(entry);

        Assert.Equal(first, Check());
        Assert.Equal(entry, Assert.Single(Entries));
        Assert.Equal(written, File.GetLastWriteTimeUtc(entry));
        Assert.Equal(first, Check("--no-cache"));
    }

    [Fact]
    public void A_pack_that_changes_is_read_anew()
    {
        Check();
        WriteRule("zorblat");

        Assert.Contains("found zorblat here", Check(), StringComparison.Ordinal);
        Assert.Equal(2, Entries.Length);
    }

    [Fact]
    public void A_required_pack_that_changes_is_read_anew()
    {
        _folder.Write("outer/pack.yml", "name: outer\nprefix: OUT\nversion: 1.0.0\nrequires:\n  - { name: pack, path: ../pack }\n");
        _folder.Write("outer/OUT1001.yml", Rule("OUT1001", "mended"));
        Assert.Contains("found flumox here", CheckWith("outer"), StringComparison.Ordinal);
        WriteRule("zorblat");

        var after = CheckWith("outer");
        Assert.Contains("found zorblat here", after, StringComparison.Ordinal);
        Assert.DoesNotContain("found flumox here", after, StringComparison.Ordinal);
        Assert.Equal(after, CheckWith("outer"));
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("cut off")]
    [InlineData("one bit")]
    [InlineData("foreign")]
    public void A_damaged_entry_is_passed_over_and_written_anew(string damage)
    {
        var first = Check();
        var entry = Assert.Single(Entries);
        var good = File.ReadAllBytes(entry);
        var bad = damage switch
        {
            "empty" => [],
            "cut off" => good[..(good.Length / 2)],
            "foreign" => "this is no compiled pack, whoever put it here"u8.ToArray(),
            _ => (byte[])[.. good],
        };
        if (damage == "one bit")
        {
            bad[bad.Length / 2] ^= 4;
        }

        File.WriteAllBytes(entry, bad);

        Assert.Equal(first, Check());
        Assert.Equal(good, File.ReadAllBytes(entry));
    }

    [Fact]
    public void Without_a_cache_nothing_is_written()
    {
        Check("--no-cache");
        Assert.Empty(Entries);
    }

    [Fact]
    public void Where_the_cache_cannot_be_written_the_pack_works_all_the_same()
    {
        // A file stands where the folder should be: that keeps out even those who may write everywhere.
        _folder.Write("cache", "");

        Assert.Contains("found flumox here", Check(), StringComparison.Ordinal);
        Assert.Equal("", File.ReadAllText(Cache));
    }

    [Fact]
    public void A_pack_with_problems_is_not_kept()
    {
        _folder.Write("pack/ACME1002.yml", "id: ACME1002\nnonsense: 1\n");

        var first = Check();
        Assert.Contains("RL0020", first, StringComparison.Ordinal);
        Assert.Empty(Entries);
        Assert.Equal(first, Check());
    }

    private static string Rule(string id, string word) => $$"""
        id: {{id}}
        name: word-{{word}}
        title: A word
        category: House
        scope: sentence
        severity: warning
        when:
          phrase: { en: [{{word}}] }
          as: word
        at: word
        message: 'found {found} here'
        help: Write another.
        why: A word of the house.
        examples:
          flag:
            - text: The [|{{word}}|] was late.
          pass:
            - text: The guide was late.
        """;

    private void WriteRule(string word)
    {
        _folder.Write("pack/pack.yml", "name: pack\nprefix: ACME\nversion: 1.0.0\n");
        _folder.Write("pack/ACME1001.yml", Rule("ACME1001", word));
    }

    private string Check(params string[] more) => CheckWith("pack", more);

    private string CheckWith(string pack, params string[] more)
    {
        var result = CliProcess.Run(
            new Dictionary<string, string> { ["REVIEWLINT_CACHE"] = Cache },
            Path.Combine(_folder.Path, "tree"),
            [],
            ["check", "--format", "json", "--pack", Path.Combine(_folder.Path, pack), .. more]);
        return result.Output + result.Error;
    }
}
