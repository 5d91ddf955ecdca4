using System.Text.Json;

namespace ReviewLint.Cli.Tests;

/// <summary>Every example of the CommonMark specification goes through <c>check</c> and <c>inspect</c>: nothing fails, and every place lies in the text and between characters.</summary>
public sealed class CommonMarkTests
{
    private static readonly string[] s_examples = ReadExamples();

    [Theory]
    [InlineData("performance-review")]
    [InlineData("code-review")]
    public void Check_reads_every_example(string kind)
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < s_examples.Length; i++)
        {
            folder.Write($"{i:000}.md", s_examples[i]);
        }

        var result = CliProcess.Run(folder.Path, null, "check", ".", "--kind", kind, "--intent", "coaching", "--format", "json");

        Assert.Equal("", result.Error);
        Assert.InRange(result.ExitCode, 0, 1);
        using var report = JsonDocument.Parse(result.Output);
        var diagnostics = report.RootElement.GetProperty("diagnostics").EnumerateArray().ToList();
        Assert.NotEmpty(diagnostics);
        foreach (var diagnostic in diagnostics)
        {
            Assert.NotEqual("RL0004", diagnostic.GetProperty("id").GetString());
            var example = int.Parse(Path.GetFileNameWithoutExtension(diagnostic.GetProperty("path").GetString()!), System.Globalization.CultureInfo.InvariantCulture);
            AssertPlace(s_examples[example], diagnostic);
        }
    }

    [Fact]
    public void Inspect_reads_every_example()
    {
        var input = string.Concat(s_examples.Select(e => JsonSerializer.Serialize(new Dictionary<string, string> { ["text"] = e }) + "\n"));

        var result = CliProcess.Run(RepositoryFolder.Root, input, "inspect", "--lines", "--format", "json", "--kind", "performance-review", "-");

        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
        var lines = result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(s_examples.Length, lines.Length);
        var tokens = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            using var document = JsonDocument.Parse(lines[i]);
            foreach (var sentence in document.RootElement.GetProperty("sentences").EnumerateArray())
            {
                AssertPlace(s_examples[i], sentence);
                foreach (var token in sentence.GetProperty("tokens").EnumerateArray())
                {
                    AssertBetweenCharacters(s_examples[i], token.GetProperty("line").GetInt32(), token.GetProperty("column").GetInt32());
                    tokens++;
                }
            }
        }

        Assert.True(tokens > 1000, "the examples hold words");
    }

    private static void AssertPlace(string text, JsonElement place)
    {
        var start = AssertBetweenCharacters(text, place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32());
        var end = AssertBetweenCharacters(text, place.GetProperty("endLine").GetInt32(), place.GetProperty("endColumn").GetInt32());
        Assert.True(start <= end, place.ToString());
    }

    // The offset of a place: lines and columns count from 1, columns in UTF-16 units.
    private static int AssertBetweenCharacters(string text, int line, int column)
    {
        var start = 0;
        for (var i = 1; i < line; i++)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n');
            Assert.True(end >= 0, $"line {line} is in the text");
            start += end + (text.AsSpan(start + end).StartsWith("\r\n") ? 2 : 1);
        }

        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        Assert.InRange(column, 1, (length < 0 ? text.Length - start : length) + 1);
        var at = start + column - 1;
        Assert.False(at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]), "between the halves of a character");
        return at;
    }

    private static string[] ReadExamples()
    {
        using var spec = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryFolder.Root, "tests/ReviewLint.Cli.Tests/CommonMark/spec-0.31.json")));
        return [.. spec.RootElement.EnumerateArray().Select(e => e.GetProperty("markdown").GetString()!)];
    }
}
