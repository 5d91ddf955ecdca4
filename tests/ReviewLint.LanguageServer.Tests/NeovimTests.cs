using System.Diagnostics;
using System.Text.Json;

namespace ReviewLint.LanguageServer.Tests;

/// <summary>The program as Neovim's own client starts and uses it, headless.</summary>
public sealed class NeovimTests
{
    private const string Typed = "There is an extra blank line here.";

    [NeovimFact]
    public async Task Neovim_shows_the_findings_of_a_sample_and_applies_a_fix_to_what_is_typed()
    {
        using var folder = new TemporaryFolder();
        var sample = Path.Combine(RepositoryFolder.Root, "docs", "samples", "pull-request.md");
        var output = Path.Combine(folder.Path, "output.json");

        await RunNeovimAsync(folder, sample, output);
        var result = JsonSerializer.Deserialize<JsonElement>(await File.ReadAllTextAsync(output));

        // The same findings, on the same lines, as the command line has for the file.
        var expected = (await CheckAsync(sample)).Select(d => $"{d.GetProperty("line").GetInt32()} {d.GetProperty("id").GetString()} {d.GetProperty("message").GetString()}");
        var shown = result.GetProperty("shown").EnumerateArray().Select(d => $"{d.GetProperty("lnum").GetInt32() + 1} {d.GetProperty("code").GetString()} {d.GetProperty("message").GetString()}");
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));

        // The comment typed at the end is labelled by the fix, and the rest of the buffer is the file.
        var lines = await File.ReadAllLinesAsync(sample);
        Assert.Equal([.. lines, "", "### `src/Import/Row.cs:44`", "", "nitpick: " + Typed], result.GetProperty("buffer").EnumerateArray().Select(l => l.GetString()));
        Assert.Equal(lines, await File.ReadAllLinesAsync(sample));
        Assert.Contains("Label it as a nitpick", result.GetProperty("offered").EnumerateArray().Select(o => o.GetString()));
        Assert.Equal(0, result.GetProperty("left").GetInt32());
    }

    private static async Task RunNeovimAsync(TemporaryFolder folder, string file, string output)
    {
        var script = folder.Write("client.lua", await File.ReadAllTextAsync(Path.Combine(RepositoryFolder.Root, "tests", "ReviewLint.LanguageServer.Tests", "client.lua")));
        var start = new ProcessStartInfo("nvim") { WorkingDirectory = folder.Path, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["--headless", "--clean", "-n", file, "-c", "luafile " + script])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["REVIEWLINT_SERVER"] = Program;
        start.Environment["REVIEWLINT_OUTPUT"] = output;
        start.Environment["REVIEWLINT_TYPED"] = Typed;
        start.Environment["XDG_STATE_HOME"] = folder.Path;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var said = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0 && File.Exists(output), $"Neovim ended with {process.ExitCode}: {await said} {error}");
    }

    private static async Task<List<JsonElement>> CheckAsync(string file)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Program, "check", "--format", "json", file]) { RedirectStandardOutput = true })!;
        var json = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return [.. JsonSerializer.Deserialize<JsonElement>(json).GetProperty("diagnostics").EnumerateArray()];
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, "reviewlint.dll");
}
