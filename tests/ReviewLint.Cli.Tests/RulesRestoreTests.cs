using System.IO.Compression;

namespace ReviewLint.Cli.Tests;

/// <summary>Rule packs from packages: a local folder as feed, no network.</summary>
public sealed class RulesRestoreTests : IDisposable
{
    private const string Review = "---\nkind: performance-review\nintent: feedback\n---\n\nThe synergy of the team was there.\n";

    private readonly TemporaryFolder _folder = new();

    public RulesRestoreTests()
    {
        WritePackage("synergy");
        _folder.Write("work/review.md", Review);
        _folder.Write("work/.editorconfig", "root = true\n[*.md]\nreviewlint_packs = nuget:Acme.Rules\n");
    }

    private string Work => Path.Combine(_folder.Path, "work");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_restored_package_is_used_and_the_lock_file_is_enough_for_the_next_machine()
    {
        Assert.Equal(0, Restore("Acme.Rules@1.0.0", "--source", "../feed").ExitCode);
        Assert.Contains("warning ACME1001", Check().Output, StringComparison.Ordinal);

        Directory.Delete(Path.Combine(_folder.Path, "cache"), recursive: true);
        Assert.Equal(0, Restore().ExitCode);
        Assert.Contains("warning ACME1001", Check().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_does_not_fetch_and_says_what_to_run()
    {
        var without = Check();
        Assert.Equal(2, without.ExitCode);
        Assert.Contains("reviewlint rules restore Acme.Rules@VERSION", without.Output + without.Error, StringComparison.Ordinal);

        Restore("Acme.Rules@1.0.0", "--source", "../feed");
        Directory.Delete(Path.Combine(_folder.Path, "cache"), recursive: true);
        var missing = Check();
        Assert.Equal(2, missing.ExitCode);
        Assert.Contains("is not on this machine", missing.Output + missing.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "cache")));
    }

    [Fact]
    public void A_package_that_was_changed_on_this_machine_is_not_loaded()
    {
        Restore("Acme.Rules@1.0.0", "--source", "../feed");
        var file = Directory.GetFiles(Path.Combine(_folder.Path, "cache"), "*.nupkg", SearchOption.AllDirectories).Single();
        WritePackage("team");
        File.Copy(Path.Combine(_folder.Path, "feed/Acme.Rules.1.0.0.nupkg"), file, overwrite: true);

        var result = Check();

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("is not the one that the lock file pins", result.Output + result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("ACME1001", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_that_was_changed_in_the_feed_is_not_restored()
    {
        Restore("Acme.Rules@1.0.0", "--source", "../feed");
        var before = File.ReadAllBytes(Path.Combine(Work, "reviewlint.lock.json"));
        WritePackage("team");

        var result = Restore("Acme.Rules@1.0.0");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("somebody has changed it", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(Work, "reviewlint.lock.json")));
        Assert.Contains("warning ACME1001", Check().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Acme.Rules", "write it as ID@VERSION")]
    [InlineData("../Acme@1.0.0", "write it as ID@VERSION")]
    [InlineData("Acme.Rules@2.0.0", "there is no Acme.Rules.2.0.0.nupkg")]
    public void What_cannot_be_restored_is_one_line(string package, string message)
    {
        var result = Restore(package, "--source", "../feed");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Work, "reviewlint.lock.json")));
    }

    [Fact]
    public void Compiled_rules_of_a_package_run_once_the_user_allows_them_and_not_because_the_lock_file_pins_them()
    {
        WritePackage("synergy", CompiledRules.Good);
        Restore("Acme.Rules@1.0.0", "--source", "../feed");
        var before = Check();
        var allowed = Run("rules", "allow", "nuget:Acme.Rules");
        var after = Check();

        Assert.Equal(2, before.ExitCode);
        Assert.Contains("error RL0020: the compiled rules of pack 'acme' are not run: nothing outside the checked tree allows them", before.Output, StringComparison.Ordinal);
        Assert.Contains("reviewlint rules allow nuget:Acme.Rules", before.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("found it", before.Output, StringComparison.Ordinal);
        Assert.Equal(0, allowed.ExitCode);
        Assert.Equal(1, after.ExitCode);
        Assert.Contains("warning ACME2001: found it", after.Output, StringComparison.Ordinal);
        Assert.Contains("warning ACME1001: the word", after.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_next_version_of_a_package_needs_to_be_allowed_anew()
    {
        WritePackage("synergy", CompiledRules.Good);
        Restore("Acme.Rules@1.0.0", "--source", "../feed");
        Run("rules", "allow", "nuget:Acme.Rules");
        WritePackage("synergy", CompiledRules.Good.Replace("found it", "found more", StringComparison.Ordinal), "1.1.0");
        Assert.Equal(0, Restore("Acme.Rules@1.1.0").ExitCode);

        var result = Check();

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("are not those that were allowed", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("found", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rules/code/../../Acme.dll")]
    [InlineData("lib/net10.0/Acme.dll")]
    [InlineData("rules/code/deeper/Acme.dll")]
    public void An_assembly_elsewhere_in_the_package_is_not_the_packs(string place)
    {
        WritePackage("synergy", CompiledRules.Good, place: place);
        Restore("Acme.Rules@1.0.0", "--source", "../feed");

        var result = Run("rules", "allow", "nuget:Acme.Rules");

        Assert.Equal(2, result.ExitCode);
        Assert.Matches("^reviewlint: the compiled rules of pack 'acme' cannot be read: there is no '[^']*/nuget:Acme.Rules/code/Acme.dll'[^\\n]*\\n$", result.Error);
    }

    private CliResult Check() => Run("check", "review.md");

    private CliResult Restore(params string[] arguments) => Run(["rules", "restore", .. arguments]);

    // Cache and user's configuration go to this process alone: a variable set for the whole test run would reach the processes of tests beside it.
    private CliResult Run(params string[] arguments) =>
        CliProcess.Run(new() { ["REVIEWLINT_CACHE"] = Path.Combine(_folder.Path, "cache"), ["XDG_CONFIG_HOME"] = Path.Combine(_folder.Path, "config") }, Work, [], arguments);

    private void WritePackage(string word, string? code = null, string version = "1.0.0", string place = "rules/code/Acme.dll")
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "feed"));
        using var package = new ZipArchive(File.Create(Path.Combine(_folder.Path, $"feed/Acme.Rules.{version}.nupkg")), ZipArchiveMode.Create);
        Add(package, "Acme.Rules.nuspec", "<package/>");
        Add(package, "rules/pack.yml", $"name: acme\nprefix: ACME\nversion: {version}\n" + (code is null ? "" : "assembly: code/Acme.dll\n"));
        if (code is not null)
        {
            using var stream = package.CreateEntry(place).Open();
            stream.Write(CompiledRules.Compile("Acme", code.Replace("ACME1001", "ACME2001", StringComparison.Ordinal)));
        }

        Add(package, "rules/lexicons/en/jargon.txt", word);
        Add(package, "rules/ACME1001.yml", $$"""
            id: ACME1001
            name: jargon
            title: A word
            category: House
            scope: sentence
            severity: warning
            when: { words: jargon }
            message: the word
            help: Say what you mean.
            why: Because.
            examples:
              flag: ["[|The {{word}} was there.|]"]
              pass: ["The report was there."]
            """);
    }

    private static void Add(ZipArchive package, string name, string text)
    {
        using var writer = new StreamWriter(package.CreateEntry(name).Open());
        writer.Write(text);
    }
}
