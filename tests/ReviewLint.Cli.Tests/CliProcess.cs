using System.Diagnostics;
using System.Text;

namespace ReviewLint.Cli.Tests;

/// <summary>Runs the program as a user does: as a process of its own, in a folder, with standard input.</summary>
internal static class CliProcess
{
    public static CliResult Run(string workingDirectory, string? input, params string[] arguments) =>
        RunBytes(workingDirectory, input is null ? null : Encoding.UTF8.GetBytes(input), arguments);

    public static CliResult RunBytes(string workingDirectory, byte[]? input, params string[] arguments) => RunToEnd([], workingDirectory, [], input, arguments);

    /// <summary>Runs it and gives what it wrote to standard output, byte for byte.</summary>
    public static byte[] RunForBytes(string workingDirectory, byte[] input, params string[] arguments)
    {
        using var process = Process.Start(StartInfo([], workingDirectory, [], arguments))!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return output.ToArray();
    }

    /// <summary>Runs it with variables of the environment, and arguments for the host that come before the program.</summary>
    public static CliResult Run(Dictionary<string, string> environment, string workingDirectory, string[] host, params string[] arguments) => RunToEnd(environment, workingDirectory, host, null, arguments);

    /// <summary>Runs it so with standard input.</summary>
    public static CliResult RunInput(Dictionary<string, string> environment, string workingDirectory, string[] host, string input, params string[] arguments) =>
        RunToEnd(environment, workingDirectory, host, Encoding.UTF8.GetBytes(input), arguments);

    /// <summary>Starts the program and leaves it running; what it prints is thrown away.</summary>
    public static Process Start(string workingDirectory, params string[] arguments)
    {
        var process = Process.Start(StartInfo([], workingDirectory, [], arguments))!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.StandardInput.Close();
        return process;
    }

    /// <summary>Starts it and leaves all its streams to the caller.</summary>
    public static Process StartOpen(Dictionary<string, string> environment, string workingDirectory, string[] host, params string[] arguments) =>
        Process.Start(StartInfo(environment, workingDirectory, host, arguments))!;

    private static CliResult RunToEnd(Dictionary<string, string> environment, string workingDirectory, string[] host, byte[]? input, string[] arguments)
    {
        using var process = Process.Start(StartInfo(environment, workingDirectory, host, arguments))!;
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

    private static ProcessStartInfo StartInfo(Dictionary<string, string> environment, string workingDirectory, string[] host, string[] arguments)
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
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        foreach (var argument in host)
        {
            start.ArgumentList.Add(argument);
        }

        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "reviewlint.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}
