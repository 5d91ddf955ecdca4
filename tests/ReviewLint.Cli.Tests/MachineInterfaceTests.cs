using NJsonSchema;

namespace ReviewLint.Cli.Tests;

/// <summary>The JSON is pinned by the schemas in <c>docs/schema</c>.</summary>
public sealed class MachineInterfaceTests
{
    [Theory]
    [InlineData("half-year-review.md")]
    [InlineData("kehityskeskustelu.md")]
    [InlineData("pull-request.md")]
    [InlineData("katselmointi.md")]
    public async Task Output_for_the_samples_fits_the_schemas(string sample)
    {
        await AssertFits("check.schema.json", "check", "--format", "json", "--show-hidden", "--show-subsumed", $"docs/samples/{sample}");
        await AssertFits("inspect.schema.json", "inspect", "--format", "json", $"docs/samples/{sample}");
    }

    [Fact]
    public async Task The_schema_refuses_what_is_not_in_it()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(RepositoryFolder.Root, "docs/schema/check.schema.json"));

        Assert.NotEmpty(schema.Validate("""{"version":1,"diagnostics":[{"id":"RL1001"}]}"""));
    }

    [Fact]
    public async Task Each_line_in_gives_one_line_out_in_order()
    {
        const string Lines = "You missed the demo.\n{\"text\": \"Two lines,\\nsaid once. And a second sentence.\"}\n\nnot { json\n{\"other\": 1}\nViimeinen rivi.";

        var result = CliProcess.Run(RepositoryFolder.Root, Lines, "inspect", "--lines", "--format", "json", "-");

        var lines = result.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(6, lines.Length);
        Assert.Contains("\"text\":\"You missed the demo.\"", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"text\":\"Two lines, said once.\"", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"sentences\":[]", lines[2], StringComparison.Ordinal);
        Assert.Contains("Viimeinen rivi.", lines[5], StringComparison.Ordinal);
        var schema = await JsonSchema.FromFileAsync(Path.Combine(RepositoryFolder.Root, "docs/schema/inspect.schema.json"));
        Assert.All(lines, line => Assert.Empty(schema.Validate(line)));
    }

    private static async Task AssertFits(string schemaName, params string[] arguments)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(RepositoryFolder.Root, "docs/schema", schemaName));

        var result = CliProcess.Run(RepositoryFolder.Root, null, arguments);

        Assert.Empty(schema.Validate(result.Output));
    }
}
