using System.Security.Cryptography;
using ReviewLint.Analysis.Files;

namespace ReviewLint.Analysis.Packs;

/// <summary>Where restored packages lie: the user's cache folder, or <c>REVIEWLINT_CACHE</c>. What is taken out is checked against the lock file every time.</summary>
public static class PackCache
{
    /// <summary>Most bytes of a package.</summary>
    public const int MaxSize = 32 * 1024 * 1024;

    /// <summary>The file of a package.</summary>
    public static string PathOf(string id, string version) => Path.Combine(Folder, id.ToLowerInvariant(), $"{id}.{version}.nupkg".ToLowerInvariant());

    /// <summary>SHA-512 in base 64, as lock files have it.</summary>
    public static string HashOf(ReadOnlySpan<byte> package) => Convert.ToBase64String(SHA512.HashData(package));

    /// <summary>Puts a package there.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Add(string id, string version, ReadOnlySpan<byte> package)
    {
        var path = PathOf(id, version);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        AtomicFile.Write(path, package);
    }

    private static string Folder => Path.Combine(Root, "packs");

    /// <summary>The user's cache folder of this program; <c>REVIEWLINT_CACHE</c> when that is set.</summary>
    internal static string Root =>
        Environment.GetEnvironmentVariable("REVIEWLINT_CACHE") is { Length: > 0 } own ? own
        : Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache ? Path.Combine(cache, "reviewlint")
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "reviewlint");
}
