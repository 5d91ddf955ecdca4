using System.Diagnostics;

namespace ReviewLint.Cli.Tests;

/// <summary>
/// Packs with compiled rules: they run only where the command line or the user's own configuration, outside the checked tree, allows them by name and hash; nothing inside the
/// tree can; and what they do wrong is told, not suffered.
/// </summary>
public sealed class CompiledPackTests : IDisposable
{
    private const string Review = "---\nkind: performance-review\nintent: feedback\n---\n\nYou wrote the guide. It was read by the whole team in May. It was then used by two other teams when they moved their own services to the new cluster.\n";

    private static readonly string Example = Path.Combine(RepositoryFolder.Root, "docs/examples/compiled-pack/Acme.ReviewRules");

    private readonly TemporaryFolder _folder = new();

    public CompiledPackTests() => _folder.Write("tree/review.md", Review);

    private string Tree => Path.Combine(_folder.Path, "tree");

    private string Config => Path.Combine(_folder.Path, "config");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_example_runs_once_the_user_has_allowed_it()
    {
        var before = Check("--pack", Example);
        Assert.Equal(2, before.ExitCode);
        Assert.Contains("pack.yml(5,11): error RL0020: the compiled rules of pack 'acme-compiled' are not run: nothing outside the checked tree allows them", before.Output, StringComparison.Ordinal);
        Assert.Contains("reviewlint rules allow ", before.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ACME2001", before.Output, StringComparison.Ordinal);

        Assert.Equal(0, Run("rules", "allow", Example).ExitCode);

        var after = Check("--pack", Example);
        Assert.Equal(1, after.ExitCode);
        Assert.Contains("review.md(6,60): warning ACME2001: 3 sentences in a row, each longer than the one before; the last has 18 words", after.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_line_can_allow_it_for_one_run()
    {
        WritePack(CompiledRules.Good);
        var entry = Run("rules", "allow", "rules", "--print").Output.Trim();

        Assert.Contains("ACME1001", Check("--pack", "rules", "--allow-pack", entry).Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Config));
        Assert.Equal(2, Check("--pack", "rules").ExitCode);
        Assert.Equal(2, Check("--pack", "rules", "--allow-pack", "other" + entry[entry.IndexOf('@', StringComparison.Ordinal)..]).ExitCode);
    }

    [Fact]
    public void Code_that_has_changed_since_is_not_run()
    {
        WritePack(CompiledRules.Good);
        Run("rules", "allow", "rules");
        WritePack(CompiledRules.Good.Replace("found it", "found more", StringComparison.Ordinal));

        var result = Check("--pack", "rules");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("are not those that were allowed", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("found", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_assembly_put_beside_allowed_ones_needs_to_be_allowed_too()
    {
        WritePack(CompiledRules.Good);
        Run("rules", "allow", "rules");
        Compile("Other", "public sealed class Other { }");

        Assert.Contains("are not those that were allowed", Check("--pack", "rules").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_inside_the_tree_allows_it()
    {
        WritePack(CompiledRules.Good);
        var entry = Run("rules", "allow", "rules", "--print").Output.Trim();
        _folder.Write("tree/.editorconfig", $"root = true\n[*.md]\nreviewlint_packs = rules\nreviewlint_allow_pack = {entry}\nallow_pack = {entry}\n");
        _folder.Write("tree/allowed-packs", entry + "\n");
        _folder.Write("tree/.config/reviewlint/allowed-packs", entry + "\n");
        _folder.Write("tree/reviewlint/allowed-packs", entry + "\n");

        // Not even where the environment takes the configuration from the tree.
        foreach (var config in new[] { Config, Path.Combine(Tree, ".config"), Tree })
        {
            var result = CliProcess.Run(new() { ["XDG_CONFIG_HOME"] = config }, Tree, [], "check", "review.md");

            Assert.Equal(2, result.ExitCode);
            Assert.DoesNotContain("found it", result.Output, StringComparison.Ordinal);
        }

        Assert.Contains("found it", Check("--allow-pack", entry).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public Bad() => throw new InvalidOperationException(\"no\");", "warning", "error RL0020: Bad of pack 'acme' failed before it could check anything (InvalidOperationException: no)")]
    [InlineData("public override void Initialize(ReviewAnalysisContext context) => throw new InvalidOperationException(\"no\");", "warning", "warning RL0004: ACME1001 failed and may have found less than there is (InvalidOperationException: no)")]
    [InlineData("public override void Initialize(ReviewAnalysisContext context) => context.RegisterSentenceAction(_ => throw new InvalidOperationException(\"no\"));", "warning", "warning RL0004: ACME1001 failed and may have found less than there is (InvalidOperationException: no)")]
    [InlineData("public override void Initialize(ReviewAnalysisContext context) => context.RegisterDocumentAction(d => d.Report(new ReviewFinding(s_rule, new(0, 1), default) { Fixes = [new(\"x\", FixSafety.Safe, [new(new(9999, 1), \"\")])] }));", "warning", "ACME1001 points past the end of the document")]
    [InlineData("public override ImmutableArray<ReviewRule> Rules => throw new InvalidOperationException(\"no\");", "warning", "Bad of pack 'acme' failed before it could check anything (InvalidOperationException: no)")]
    [InlineData("public override ImmutableArray<ReviewRule> Rules => default;", "warning", "Bad of pack 'acme': it names no rules")]
    [InlineData("", "RL", "the prefix 'RL' belongs to the built-in rules")]
    public void A_rule_that_fails_is_a_diagnostic_and_the_others_still_run(string member, string id, string expected)
    {
        var ruleId = id == "RL" ? "RL1001" : "ACME1001";
        WritePack($$"""
            public sealed class Bad : ReviewAnalyzer
            {
                private static readonly ReviewRule s_rule = new("{{ruleId}}", "bad", "Bad", "House", RuleScope.Document, [new RuleSeverity(ReviewSeverity.Warning)], IntentSet.Any,
                    ImmutableDictionary<string, string>.Empty.Add("en", "bad"), ImmutableDictionary<string, string>.Empty);
                {{(member.Contains("> Rules", StringComparison.Ordinal) ? "" : "public override ImmutableArray<ReviewRule> Rules => [s_rule];")}}
                {{(member.Contains("Initialize", StringComparison.Ordinal) ? "" : "public override void Initialize(ReviewAnalysisContext context) { }")}}
                {{member}}
            }
            """ + CompiledRules.Good.Replace("ACME1001", "ACME1002", StringComparison.Ordinal));
        Run("rules", "allow", "rules");

        var result = Check("--pack", "rules");

        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
        Assert.Contains("warning ACME1002: found it", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Output + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_assembly_or_not_built_is_told()
    {
        WritePack(CompiledRules.Good);
        File.WriteAllText(Path.Combine(Tree, "rules/bin/Acme.dll"), "no assembly");
        Run("rules", "allow", "rules");
        Assert.Contains("the compiled rules of pack 'acme' cannot be loaded: BadImageFormatException", Check("--pack", "rules").Output, StringComparison.Ordinal);

        File.Delete(Path.Combine(Tree, "rules/bin/Acme.dll"));
        Assert.Contains("build the pack's project first", Check("--pack", "rules").Output, StringComparison.Ordinal);
        Assert.Equal(2, Run("rules", "allow", "rules").ExitCode);
    }

    [Fact]
    public void A_program_that_cannot_load_code_hands_over_to_the_managed_one_or_says_what_is_missing()
    {
        WritePack(CompiledRules.Good);
        _folder.Write("tree/.editorconfig", "root = true\n[*.md]\nreviewlint_packs = rules\n");
        Run("rules", "allow", "rules");

        var config = WriteNativeConfig();
        CliResult Native(string? managed, params string[] arguments) =>
            CliProcess.Run(new() { ["XDG_CONFIG_HOME"] = Config, ["REVIEWLINT_MANAGED"] = managed ?? "" }, Tree, ["exec", "--runtimeconfig", config], arguments);

        var beside = Native(null, "check", "review.md");
        var input = CliProcess.RunInput(new() { ["XDG_CONFIG_HOME"] = Config }, Tree, ["exec", "--runtimeconfig", config], Review, "check", "-");
        var missing = Native("/nowhere/reviewlint.dll", "check", "review.md");

        Assert.Equal(1, beside.ExitCode);
        Assert.Contains("ACME1001: found it", beside.Output, StringComparison.Ordinal);
        Assert.Contains("<stdin>(6,1): warning ACME1001: found it", input.Output, StringComparison.Ordinal);
        Assert.Equal(2, missing.ExitCode);
        Assert.Contains("need the managed program, and there is no '/nowhere/reviewlint.dll', which REVIEWLINT_MANAGED names", missing.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signal_to_the_program_that_handed_over_ends_the_one_that_works()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        WritePack(CompiledRules.Good);
        Run("rules", "allow", "rules");

        // The client keeps the server's input open: only the signal can end it, and whoever works holds its output open.
        using var server = CliProcess.StartOpen(new() { ["XDG_CONFIG_HOME"] = Config }, Tree, ["exec", "--runtimeconfig", WriteNativeConfig()], "lsp");
        const string Hello = """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}""";
        await server.StandardInput.WriteAsync($"Content-Length: {Hello.Length}\r\n\r\n{Hello}");
        await server.StandardInput.FlushAsync();
        Assert.StartsWith("Content-", await server.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);
        using var kill = Process.Start("kill", ["-TERM", server.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);

        await server.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(60));
        await server.WaitForExitAsync();
        Assert.Equal(128 + 15, server.ExitCode);
    }

    private CliResult Check(params string[] arguments) => Run(["check", "review.md", .. arguments]);

    private CliResult Run(params string[] arguments) => CliProcess.Run(new() { ["XDG_CONFIG_HOME"] = Config }, Tree, [], arguments);

    // As the native program is built: the same code with the switch off.
    private string WriteNativeConfig()
    {
        var runtime = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "reviewlint.runtimeconfig.json"));
        return _folder.Write("native.runtimeconfig.json", runtime.Replace("\"configProperties\": {", "\"configProperties\": {\n \"ReviewLint.Cli.CanLoadPackCode\": false,", StringComparison.Ordinal));
    }

    private void WritePack(string code)
    {
        _folder.Write("tree/rules/pack.yml", "name: acme\nprefix: ACME\nassembly: bin/Acme.dll\n");
        Compile("Acme", code);
    }

    private void Compile(string name, string code)
    {
        Directory.CreateDirectory(Path.Combine(Tree, "rules/bin"));
        File.WriteAllBytes(Path.Combine(Tree, "rules/bin", name + ".dll"), CompiledRules.Compile(name, code));
    }
}
