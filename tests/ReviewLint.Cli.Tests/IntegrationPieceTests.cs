using System.Diagnostics;

namespace ReviewLint.Cli.Tests;

/// <summary>The pieces that put the program into other tools: the MSBuild targets and the script of the GitHub action.</summary>
public sealed class IntegrationPieceTests
{
    private const string Review = "---\nkind: performance-review\nintent: feedback\n---\n\nYou are always late with estimates.\n";

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "reviewlint.dll");

    [Fact]
    public void A_build_shows_findings_as_warnings_of_the_right_file_and_line()
    {
        using var folder = new TemporaryFolder();
        folder.Write("reviews/omar & co.md", Review);
        folder.Write("app.proj", $"""
            <Project DefaultTargets="Build">
              <PropertyGroup>
                <BaseIntermediateOutputPath>obj/</BaseIntermediateOutputPath>
                <ReviewLintCommand>dotnet "{Program}"</ReviewLintCommand>
              </PropertyGroup>
              <ItemGroup><ReviewDocument Include="reviews/**/*.md" /></ItemGroup>
              <Import Project="{RepositoryFolder.Root}/src/ReviewLint.MSBuild/build/ReviewLint.MSBuild.targets" />
              <Target Name="BeforeBuild" />
              <Target Name="Build" DependsOnTargets="BeforeBuild" />
            </Project>
            """);

        var shown = Run(folder.Path, "dotnet", "msbuild", "app.proj", "-nologo");
        var redacted = Run(folder.Path, "dotnet", "msbuild", "app.proj", "-nologo", "-p:ContinuousIntegrationBuild=true");

        Assert.Contains("reviews/omar & co.md(6,9,6,15): warning RL6009: \"always\" is an absolute", shown.Output, StringComparison.Ordinal);
        Assert.Contains("warning RL6009:", redacted.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("always", redacted.Output, StringComparison.Ordinal);
        Assert.Equal((0, 0), (shown.ExitCode, redacted.ExitCode));
    }

    [Fact]
    public void The_action_annotates_writes_SARIF_and_fails_as_it_is_told()
    {
        using var folder = new TemporaryFolder();
        folder.Write("omar.md", Review);
        var program = folder.Write("reviewlint", $"#!/bin/sh\nexec dotnet \"{Program}\" \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var failing = Run(folder.Path, "bash", Path.Combine(RepositoryFolder.Root, "docs/ci/action.sh"), program);
        var passing = Run(folder.Path, "env", "FAIL_ON=error", "PATHS=omar.md", "bash", Path.Combine(RepositoryFolder.Root, "docs/ci/action.sh"), program);

        Assert.Equal((1, 0), (failing.ExitCode, passing.ExitCode));
        Assert.StartsWith("::warning file=omar.md,line=6,", failing.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("always", failing.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.Path, "reviewlint.sarif")));
    }

    private static CliResult Run(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CliResult(process.ExitCode, output, error.Result);
    }
}
