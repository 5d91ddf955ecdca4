using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Packs.Yaml;

namespace ReviewLint.Analysis.Packs;

/// <summary>
/// The compiled rules that a pack's <c>pack.yml</c> names with <c>assembly</c>. Nothing here runs them: whoever does must have read the files once, and load the very
/// bytes whose hash was allowed.
/// </summary>
public sealed class PackCode
{
    /// <summary>Most bytes of all assemblies of a pack.</summary>
    public const int MaxSize = 64 * 1024 * 1024;

    private readonly string _manifest;
    private readonly YamlScalar _at;
    private readonly Func<ImmutableArray<PackCodeFile>> _read;

    internal PackCode(string packName, string path, string manifest, YamlScalar at, Func<ImmutableArray<PackCodeFile>> read) =>
        (PackName, Path, _manifest, _at, _read) = (packName, path, manifest, at, read);

    /// <summary>The pack's name.</summary>
    public string PackName { get; }

    /// <summary>The assembly that holds the rules, as it is shown: a file, or a place in a package.</summary>
    public string Path { get; }

    /// <summary>The file name of the assembly that holds the rules.</summary>
    public string FileName => System.IO.Path.GetFileName(Path);

    /// <summary>Reads the assembly and all others (<c>*.dll</c>) in its folder, by name; what is not read here is not loaded.</summary>
    /// <exception cref="IOException">They cannot be read, the assembly is not there, or they are more than <see cref="MaxSize"/>.</exception>
    /// <exception cref="UnauthorizedAccessException">They may not be read.</exception>
    public ImmutableArray<PackCodeFile> Read()
    {
        var files = _read().Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return files.Any(f => f.Name == FileName) ? files : throw new FileNotFoundException($"there is no '{Path}'; build the pack's project first");
    }

    /// <summary>
    /// What an allowance names: SHA-256, in 64 small hexadecimal digits, over each file in the order of <see cref="Read"/>: its name in UTF-8, a zero byte, and the
    /// SHA-256 of what is in it.
    /// </summary>
    public static string HashOf(ImmutableArray<PackCodeFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> inner = stackalloc byte[SHA256.HashSizeInBytes];
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Name));
            hash.AppendData([0]);
            SHA256.HashData(file.Bytes.Span, inner);
            hash.AppendData(inner);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>A problem at the place where <c>pack.yml</c> names the assembly.</summary>
    /// <param name="message">One line: what is wrong.</param>
    /// <param name="help">What to do.</param>
    public ConfigurationProblem Problem(string message, string help) =>
        new("RL0020", ReviewSeverity.Error, _manifest, _at.Line, _at.Column, _at.EndColumn, message, help);

    /// <summary>Reads the assemblies in a folder. Links are not followed: a pack is what lies in its own folder.</summary>
    internal static ImmutableArray<PackCodeFile> ReadFolder(string folder)
    {
        var files = ImmutableArray.CreateBuilder<PackCodeFile>();
        var options = new EnumerationOptions { AttributesToSkip = FileAttributes.ReparsePoint };
        var size = 0L;
        foreach (var path in Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.dll", options) : [])
        {
            if ((size += new FileInfo(path).Length) > MaxSize)
            {
                throw new IOException($"the assemblies in '{folder}' are more than {MaxSize / (1024 * 1024)} MB");
            }

            files.Add(new PackCodeFile(System.IO.Path.GetFileName(path), File.ReadAllBytes(path)));
        }

        return files.ToImmutable();
    }
}
