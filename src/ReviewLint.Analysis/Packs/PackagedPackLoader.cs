using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Packs.Yaml;

namespace ReviewLint.Analysis.Packs;

/// <summary>
/// Reads a rule pack from a restored package, straight from the file whose hash the lock file has. Of a package only <c>rules/**</c> is read: <c>*.yml</c>, and <c>*.txt</c> below
/// <c>rules/lexicons/</c>. Nothing is downloaded and nothing is unpacked to disk.
/// </summary>
internal static class PackagedPackLoader
{
    private const string Root = "rules/";
    private const int MaxFiles = 5000;
    private const int MaxFileSize = YamlTreeReader.MaxLength * 4;

    /// <summary>Reads the package that a folder's lock file pins.</summary>
    /// <param name="id">The package's id.</param>
    /// <param name="folder">The folder of what names it.</param>
    public static RulePack Load(string id, string folder)
    {
        var problems = new List<ConfigurationProblem>();
        var name = RulePackLoader.PackagePrefix + id;
        var code = new List<PackCodeFile>();
        var files = Read(id, folder, problems, code);

        // Held in memory from the one reading whose hash the lock file has: there is no second look at the file that could see another.
        return new PackReader(Path.Combine(folder, name), isBuiltIn: false, problems, readCode: CodeIn).Read(files);

        ImmutableArray<PackCodeFile> CodeIn(string sub)
        {
            var start = Root + (sub.Length == 0 ? "" : sub.Replace('\\', '/') + "/");
            return [.. code.Where(f => f.Name.StartsWith(start, StringComparison.Ordinal) && f.Name.IndexOf('/', start.Length) < 0).Select(f => f with { Name = f.Name[start.Length..] })];
        }
    }

    private static List<RulePackLoader.PackFile> Read(string id, string folder, List<ConfigurationProblem> problems, List<PackCodeFile> code)
    {
        void Fail(string path, string message, string help) => problems.Add(PackReader.Problem(path, 1, 1, message, help));

        if (PackLock.Find(folder) is not { } lockPath)
        {
            Fail(Path.Combine(folder, PackLock.FileName), $"the rule pack '{id}' is a package, and there is no lock file for it", $"Run: reviewlint rules restore {id}@VERSION --source FEED");
            return [];
        }

        try
        {
            if (!PackLock.Parse(File.ReadAllText(lockPath)).Packages.TryGetValue(id, out var entry))
            {
                Fail(lockPath, $"the lock file has no rule pack '{id}'", $"Run: reviewlint rules restore {id}@VERSION");
                return [];
            }

            var path = PackCache.PathOf(entry.Id, entry.Version);
            if (!File.Exists(path))
            {
                Fail(lockPath, $"the rule pack '{id}' {entry.Version} is not on this machine", "Run: reviewlint rules restore");
                return [];
            }

            var bytes = new FileInfo(path).Length <= PackCache.MaxSize ? File.ReadAllBytes(path) : [];
            if (PackCache.HashOf(bytes) != entry.Sha512)
            {
                Fail(lockPath, $"the rule pack '{id}' {entry.Version} on this machine is not the one that the lock file pins", "Run: reviewlint rules restore. If it still differs, somebody has changed the package.");
                return [];
            }

            return ReadFiles(path, bytes, problems, code);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or InvalidDataException)
        {
            Fail(lockPath, $"the rule pack '{id}' cannot be read: {e.Message}", "");
            return [];
        }
    }

    private static List<RulePackLoader.PackFile> ReadFiles(string path, byte[] bytes, List<ConfigurationProblem> problems, List<PackCodeFile> code)
    {
        var files = new List<RulePackLoader.PackFile>();
        var room = RulePackLoader.MaxTotalLength;
        using var package = new ZipArchive(new MemoryStream(bytes, writable: false));
        foreach (var entry in package.Entries.Where(e => IsPart(e.FullName)).OrderBy(e => e.FullName, StringComparer.Ordinal).Take(MaxFiles))
        {
            var name = path + "/" + entry.FullName;
            using var stream = entry.Open();

            // What an entry says of its own length is not believed.
            var buffer = new byte[MaxFileSize + 1];
            var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            if (length > MaxFileSize)
            {
                problems.Add(PackReader.Problem(name, 1, 1, "the file is too large for a rule or word list"));
                continue;
            }

            room -= length;
            if (room < 0)
            {
                problems.Add(PackReader.Problem(path, 1, 1, $"more than {RulePackLoader.MaxTotalLength >> 20} Mi bytes of rules in one package"));
                break;
            }

            files.Add(new RulePackLoader.PackFile(name, Encoding.UTF8.GetString(buffer, 0, length).TrimStart('\uFEFF')));
        }

        foreach (var entry in package.Entries.Where(e => e.FullName.StartsWith(Root, StringComparison.Ordinal) && Path.GetExtension(e.FullName) == ".dll"))
        {
            using var stream = entry.Open();
            var buffer = new MemoryStream();
            CopyAtMost(stream, buffer, PackCode.MaxSize - code.Sum(f => f.Bytes.Length));
            code.Add(new PackCodeFile(entry.FullName, buffer.ToArray()));
        }

        if (files.Count == 0)
        {
            problems.Add(PackReader.Problem(path, 1, 1, "the package holds no rules: they lie in rules/"));
        }

        return files;
    }

    private static void CopyAtMost(Stream from, MemoryStream to, int most)
    {
        var chunk = new byte[1 << 16];
        for (int read; (read = from.Read(chunk)) > 0;)
        {
            if (to.Length + read > most)
            {
                throw new InvalidDataException($"its assemblies are more than {PackCode.MaxSize / (1024 * 1024)} MB");
            }

            to.Write(chunk, 0, read);
        }
    }

    private static bool IsPart(string name) =>
        name.StartsWith(Root, StringComparison.Ordinal)
        && (Path.GetExtension(name) is ".yml" or ".yaml" || (Path.GetExtension(name) == ".txt" && name.StartsWith(Root + "lexicons/", StringComparison.Ordinal)));
}
