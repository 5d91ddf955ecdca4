using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Driver;

namespace ReviewLint.Cli.Packages;

/// <summary>
/// The managed program, <c>reviewlint.dll</c>: the native one cannot load code, and hands its work over when a pack with compiled rules that are allowed is configured. Where
/// nothing is allowed, nothing is looked for.
/// </summary>
internal static partial class ManagedProgram
{
    /// <summary>Where the managed program is, when it is not beside the native one.</summary>
    public const string Variable = "REVIEWLINT_MANAGED";

    private const string FileName = "reviewlint.dll";

    /// <summary>What to do when it cannot be used.</summary>
    public const string Help = $"Put {FileName} and what belongs to it beside the native program, or name it: {Variable}=/path/to/{FileName}. It runs on the .NET 10 runtime, whose 'dotnet' must be on PATH or below DOTNET_ROOT.";

    /// <summary>Runs the managed program in place of this one if the documents' packs need it.</summary>
    /// <param name="inputs">The documents, not read yet.</param>
    /// <param name="configuration">What names their packs.</param>
    /// <param name="packs">Loads them.</param>
    /// <returns>Its exit code; null when it is not needed or not there.</returns>
    public static int? HandOver(IEnumerable<ReviewInput> inputs, ReviewConfiguration configuration, PackAnalyzers packs) =>
        PackCodeLoader.IsSupported || packs.Allowed.IsEmpty ? null : HandOver(inputs.SelectMany(i => configuration.PacksFor(i.FullPath)).Distinct(StringComparer.Ordinal), packs);

    /// <summary>Runs the managed program in place of this one if these packs need it.</summary>
    /// <param name="folders">The packs' folders.</param>
    /// <param name="packs">Loads them.</param>
    /// <returns>Its exit code; null when it is not needed or not there.</returns>
    public static int? HandOver(IEnumerable<string> folders, PackAnalyzers packs) =>
        PackCodeLoader.IsSupported || packs.Allowed.IsEmpty || !folders.Any(f => packs.Load(f).WithRequired().Any(p => p.Code is not null)) ? null : Run();

    /// <summary>Runs the managed program in place of this one if anything is allowed at all: a server does not know its documents beforehand.</summary>
    /// <returns>Its exit code; null when it is not needed or not there.</returns>
    public static int? HandOver(AllowedPacks allowed) => PackCodeLoader.IsSupported || allowed.IsEmpty ? null : Run();

    /// <summary>Why it cannot be run, as the end of a sentence.</summary>
    public static string WhatIsMissing() =>
        FindProgram() is null
            ? Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? $"there is no '{named}', which {Variable} names" : $"there is no {FileName} beside this one"
            : FindHost() is null ? "there is no 'dotnet' to run it" : "it could not be started";

    private static int? Run()
    {
        if (FindProgram() is not { } program || FindHost() is not { } host)
        {
            return null;
        }

        string[] arguments = [program, .. Environment.GetCommandLineArgs().Skip(1)];
        if (!OperatingSystem.IsWindows())
        {
            // Becomes it rather than starts it: a signal, or a client that ends this process, meets the one that works. Returns only when that failed.
            _ = Execute(host, [host, .. arguments, null]);
        }

        try
        {
            // Standard input and output are this process's own: nothing has been read or written yet.
            using var process = Process.Start(new ProcessStartInfo(host, arguments) { UseShellExecute = false })!;
            process.WaitForExit();
            return process.ExitCode;
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            return null;
        }
    }

    [LibraryImport("libc", EntryPoint = "execv", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Execute(string path, string?[] arguments);

    private static string? FindProgram()
    {
        var path = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? Path.GetFullPath(named) : Path.Combine(AppContext.BaseDirectory, FileName);
        return Path.GetExtension(path) == ".dll" && File.Exists(path) ? path : null;
    }

    private static string? FindHost()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var root = Environment.GetEnvironmentVariable("DOTNET_ROOT");
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).AsEnumerable();
        return (string.IsNullOrEmpty(root) ? folders : folders.Prepend(root)).Where(Path.IsPathFullyQualified).Select(f => Path.Combine(f, name)).FirstOrDefault(File.Exists);
    }
}
