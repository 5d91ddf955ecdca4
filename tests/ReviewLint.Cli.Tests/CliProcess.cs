using System.Diagnostics;
using System.Text;

namespace ReviewLint.Cli.Tests;

/// <summary>Runs the program as a user does: as a process of its own, in a folder, with standard input.</summary>
internal static class CliProcess
{
    public static CliResult Run(string workingDirectory, string? input, params string[] arguments) =>
        RunBytes(workingDirectory, input is null ? null : Encoding.UTF8.GetBytes(input), arguments);

    public static CliResult RunBytes(string workingDirectory, byte[]? input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "reviewlint.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.BaseStream.Write(input ?? []);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program may end before it has read everything.
        }

        process.WaitForExit();
        return new CliResult(process.ExitCode, output.Result.Replace("\r\n", "\n", StringComparison.Ordinal), error.Result.Replace("\r\n", "\n", StringComparison.Ordinal));
    }
}
