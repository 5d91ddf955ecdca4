using System.Collections.Immutable;
using System.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Packs.Yaml;

namespace ReviewLint.Analysis.Packs;

/// <summary>Reads rule packs: YAML in, checked rules and conditions out. A pack is data: nothing in it can run code, touch files or hang the engine.</summary>
public static class RulePackLoader
{
    /// <summary>Most rule files in one pack.</summary>
    private const int MaxFiles = 5000;
    private const int MaxDepth = 8;

    /// <summary>Most packs that a pack may require, with what those require.</summary>
    private const int MaxPacks = 16;

    /// <summary>Most files and folders looked at below a pack's folder.</summary>
    private const int MaxEntries = 50_000;

    /// <summary>Most characters of all files of a pack.</summary>
    internal const long MaxTotalLength = 16L << 20;

    /// <summary>Begins the name of a pack that is a package and not a folder: <c>nuget:ID</c>. Its version and hash are in the lock file.</summary>
    public const string PackagePrefix = "nuget:";

    private const string BuiltInPrefix = "rules/";

    private static readonly PackReader BuiltInReader = new("", isBuiltIn: true, []);
    private static readonly Lazy<RulePack> BuiltInPack = new(LoadBuiltIn);

    /// <summary>The rules that ship with the tool (<c>rules/</c>).</summary>
    public static RulePack BuiltIn => BuiltInPack.Value;

    /// <summary>Reads a pack from a folder: <c>pack.yml</c> and <c>overrides.yml</c> (optional), every other <c>*.yml</c> below it as one rule, <c>lexicons/LANGUAGE/NAME.txt</c> as word lists. Never throws: what cannot be read is in <see cref="RulePack.Problems"/>.</summary>
    public static RulePack Load(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var name = Path.GetFileName(full);
        return name.StartsWith(PackagePrefix, StringComparison.Ordinal)
            ? PackagedPackLoader.Load(name[PackagePrefix.Length..], Path.GetDirectoryName(full) ?? full)
            : Load(full, [], []);
    }

    /// <summary>Reads the sources of the built-in pack, so that who works on a built-in rule need not build the tool to test it. Nothing but <c>rules test</c> reads rules so.</summary>
    /// <param name="folder">The folder <c>rules/</c> of the project.</param>
    public static RulePack LoadBuiltInSources(string folder) => Load(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), [], [], isBuiltIn: true);

    private static RulePack Load(string full, ImmutableArray<string> chain, Dictionary<string, RulePack> loaded, bool isBuiltIn = false)
    {
        var problems = new List<ConfigurationProblem>();
        var files = ReadFolder(full, problems);
        return loaded[full] = new PackReader(full, isBuiltIn, problems, LoadRequired, sub => PackCode.ReadFolder(Path.Combine(full, sub))).Read(files);

        RulePack? LoadRequired(PackRequirement requirement, string path)
        {
            var folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(full, requirement.Folder)));
            var wrong = !Directory.Exists(folder) ? $"the required pack '{requirement.Name}' is not in '{requirement.Folder}'"
                : chain.Add(full).IndexOf(folder) is >= 0 and var start ? "packs that require one another: " + string.Join(" → ", chain.Add(full).Skip(start).Append(folder).Select(f => Path.GetFileName(f)))
                : !IsPack(folder) ? $"the folder '{requirement.Folder}' of the required pack '{requirement.Name}' has no pack.yml"
                : chain.Length >= MaxDepth ? $"packs that require packs more than {MaxDepth} deep"
                : loaded.Count >= MaxPacks && !loaded.ContainsKey(folder) ? $"more than {MaxPacks} required packs"
                : null;
            if (wrong is null)
            {
                // A pack that two packs require is read once: a few packs that require one another many times would otherwise take forever.
                return loaded.TryGetValue(folder, out var known) ? known : Load(folder, chain.Add(full), loaded);
            }

            var (at, help) = (requirement.At, Directory.Exists(folder) ? "" : $"Put it there, or say where it is: {{ name: {requirement.Name}, path: ../… }}");
            problems.Add(PackReader.Problem(path, at.Line, at.Column, wrong, help) with { EndColumn = at.EndColumn });
            return null;
        }
    }

    // A pack names the folders it requires: any other folder, a home or the whole disk, is not walked because a pack says so. A link is not followed.
    private static bool IsPack(string folder) =>
        new DirectoryInfo(folder).LinkTarget is null && (File.Exists(Path.Combine(folder, "pack.yml")) || File.Exists(Path.Combine(folder, "pack.yaml")));

    /// <summary>The files of a pack's folder, in order.</summary>
    internal static List<PackFile> ReadFolder(string full, List<ConfigurationProblem> problems)
    {
        var files = new List<PackFile>();
        try
        {
            // Links are not followed: a pack speaks only of what lies in its own folder.
            var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint, MaxRecursionDepth = 16 };
            var paths = Directory.EnumerateFileSystemEntries(full, "*", options).Take(MaxEntries + 1).ToList();
            if (paths.Count > MaxEntries)
            {
                problems.Add(PackReader.Problem(full, 1, 1, $"more than {MaxEntries} files and folders below a pack's folder", "Give the pack a folder of its own."));
                return files;
            }

            var room = MaxTotalLength;
            foreach (var path in paths.Order(StringComparer.Ordinal).Where(p => Path.GetExtension(p) is ".yml" or ".yaml" || IsWordList(full, p)).Where(File.Exists))
            {
                files.Add(ReadFile(path, problems));
                room -= files[^1].Text?.Length ?? 0;
                if (files.Count > MaxFiles || room < 0)
                {
                    problems.Add(PackReader.Problem(full, 1, 1, room < 0 ? $"more than {MaxTotalLength >> 20} Mi characters in one pack" : $"more than {MaxFiles} files in one pack"));
                    break;
                }
            }

            if (files.Count == 0 && problems.Count == 0)
            {
                problems.Add(PackReader.Problem(full, 1, 1, "no rule file (*.yml) in this folder"));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(PackReader.Problem(full, 1, 1, "the folder cannot be read: " + e.Message));
        }

        return files;
    }

    /// <summary>Reads a pack from texts, for tests and for editors that check a file while it is written.</summary>
    internal static RulePack LoadTexts(params (string Path, string Text)[] files) =>
        new PackReader("/pack", isBuiltIn: false, []).Read([.. files.Select(f => new PackFile("/pack/" + f.Path, f.Text))]);

    private static RulePack LoadBuiltIn() => CompiledPack.Read(BuiltInReader.ReadChecked) is { } files ? BuiltInReader.Join(files) : ReadBuiltInTexts();

    /// <summary>The built-in pack, read from its YAML.</summary>
    internal static RulePack ReadBuiltInTexts()
    {
        var assembly = typeof(RulePackLoader).Assembly;
        var files = new List<PackFile>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(BuiltInPrefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            files.Add(new PackFile(name, ReadBuiltIn(name)));
        }

        return new PackReader("", isBuiltIn: true, []).Read(files);
    }

    /// <summary>The text of a built-in rule file.</summary>
    internal static string ReadBuiltIn(string name)
    {
        using var reader = new StreamReader(typeof(RulePackLoader).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static bool IsWordList(string root, string path) =>
        Path.GetExtension(path) == ".txt" && Path.GetRelativePath(root, path).Replace('\\', '/').StartsWith("lexicons/", StringComparison.Ordinal);

    private static PackFile ReadFile(string path, List<ConfigurationProblem> problems)
    {
        try
        {
            if (new FileInfo(path).Length > YamlTreeReader.MaxLength * 4L)
            {
                problems.Add(PackReader.Problem(path, 1, 1, "the file is too large for a rule or word list"));
                return new PackFile(path, null);
            }

            return new PackFile(path, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF'));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            problems.Add(PackReader.Problem(path, 1, 1, e is DecoderFallbackException ? "the file is not valid UTF-8" : "the file cannot be read: " + e.Message));
            return new PackFile(path, null);
        }
    }

    /// <summary>A file of a pack.</summary>
    /// <param name="Path">Its path.</param>
    /// <param name="Text">Its text; null when it could not be read.</param>
    internal readonly record struct PackFile(string Path, string? Text);
}
