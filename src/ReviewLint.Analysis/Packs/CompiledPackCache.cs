using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Files;
using ReviewLint.Meaning.Words;

namespace ReviewLint.Analysis.Packs;

/// <summary>
/// Users' packs as they were compiled with the built-in rules, kept in the user's cache folder (<see cref="PackCache.Root"/>, <c>compiled</c>) under a SHA-256
/// of their files and of this build of the program. Only packs without a problem and without code are kept. An entry that is damaged or of another
/// program is passed over and written anew; where nothing can be written, nothing is, and nobody is told.
/// </summary>
public static class CompiledPackCache
{
    private const string FoldersSection = "folders";

    // The oldest is removed when there are more.
    private const int MostEntries = 32;

    /// <summary>The rules of some pack folders with the built-in ones.</summary>
    /// <param name="folders">The folders, absolute; for the same folders in another order there is another entry, since later packs win.</param>
    /// <returns>Null when they are not in the cache as their files are now.</returns>
    public static DeclarativeAnalyzer? Find(ImmutableArray<string> folders)
    {
        if (KeyOf(folders) is not { } key || ReadChecked(PathOf(key)) is not { } sections)
        {
            return null;
        }

        // What the packs require stands in other folders.
        var all = Encoding.UTF8.GetString(sections.Find(FoldersSection)).Split('\n');
        return all.Length > 1 && KeyOf([.. all[1..]]) == all[0] ? DeclarativeAnalyzer.TryOpen(sections) : null;
    }

    /// <summary>Reads packs, compiles them and keeps what was compiled.</summary>
    /// <param name="folders">The folders.</param>
    /// <param name="load">Reads the packs in them, with those that they require.</param>
    /// <param name="packs">The packs.</param>
    public static DeclarativeAnalyzer Add(ImmutableArray<string> folders, Func<IReadOnlyList<RulePack>> load, out IReadOnlyList<RulePack> packs)
    {
        var key = KeyOf(folders);
        packs = load();
        var analyzer = new DeclarativeAnalyzer([RulePackLoader.BuiltIn, .. packs]);
        var all = packs.Select(p => p.Folder).ToImmutableArray();

        // Files that changed while they were read belong to neither key.
        if (key is not null && packs.All(p => p.Problems.IsEmpty && p.Code is null) && KeyOf(all) is { } allKey && KeyOf(folders) == key)
        {
            var bytes = CompiledSections.Write([(FoldersSection, Encoding.UTF8.GetBytes(string.Join('\n', all.Prepend(allKey)))), .. analyzer.Compile()]);
            Write(PathOf(key), bytes);
            return DeclarativeAnalyzer.TryOpen(CompiledSections.Open(bytes)) ?? analyzer;
        }

        return analyzer;
    }

    private static string PathOf(string key) => Path.Combine(PackCache.Root, "compiled", key + ".rlpack");

    // Null when there is nothing to tell this build by, or a pack is none whose files can be read here.
    private static string? KeyOf(ImmutableArray<string> folders)
    {
        var build = CompiledData.Sections is { } program ? program.Find(CompiledPack.BuildSection) : [];
        if (build.IsEmpty || folders.Any(f => Path.GetFileName(f).StartsWith(RulePackLoader.PackagePrefix, StringComparison.Ordinal)))
        {
            return null;
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(build);
        foreach (var folder in folders)
        {
            Append("pack");
            var problems = new List<ConfigurationProblem>();
            foreach (var (path, text) in RulePackLoader.ReadFolder(folder, problems))
            {
                Append(Path.GetRelativePath(folder, path));
                Append(text ?? "");
            }

            if (problems.Count > 0)
            {
                return null;
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());

        // The length first, so that no two rows of texts give the same bytes.
        void Append(string text)
        {
            Span<int> length = [text.Length];
            hash.AppendData(MemoryMarshal.AsBytes(length));
            hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
        }
    }

    private static CompiledSections? ReadChecked(string path)
    {
        try
        {
            using var file = File.OpenHandle(path);
            var length = RandomAccess.GetLength(file) - sizeof(uint);
            if (length is < 8 or > RulePackLoader.MaxTotalLength * 4)
            {
                return null;
            }

            var bytes = GC.AllocateUninitializedArray<byte>((int)length + sizeof(uint), pinned: true);
            for (var at = 0; at < bytes.Length;)
            {
                var read = RandomAccess.Read(file, bytes.AsSpan(at), at);
                if (read == 0)
                {
                    return null;
                }

                at += read;
            }

            return Checksum(bytes.AsSpan(0, (int)length)) == MemoryMarshal.Read<uint>(bytes.AsSpan((int)length)) ? CompiledSections.Open(bytes, length) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return null;
        }
    }

    private static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var folder = Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new AtomicFile(path);
            file.Stream.Write(bytes);
            var checksum = Checksum(bytes);
            file.Stream.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<uint>(in checksum)));
            file.Commit();
            foreach (var old in folder.GetFiles("*.rlpack").OrderByDescending(f => f.LastWriteTimeUtc).Skip(MostEntries))
            {
                old.Delete();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            // A cache is a convenience.
        }
    }

    // CRC-32C: against files that broke, not against people; the folder is the user's own.
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(bytes))
        {
            crc = BitOperations.Crc32C(crc, word);
        }

        foreach (var rest in bytes[(bytes.Length & ~7)..])
        {
            crc = BitOperations.Crc32C(crc, rest);
        }

        return crc;
    }
}
