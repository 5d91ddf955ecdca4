using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ReviewLint.Analysis.Files;
using ReviewLint.Analysis.Packs;

namespace ReviewLint.Cli.Packages;

/// <summary>
/// The packs whose compiled rules may run, by name and hash: what the command line says (<c>--allow-pack</c>), and the user's own file. Nothing inside the checked tree
/// is asked, so that a pull request cannot authorise its own code.
/// </summary>
internal sealed class AllowedPacks
{
    private const string FileName = "allowed-packs";
    private const int HashLength = 64;

    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789abcdef");

    private readonly ImmutableHashSet<string> _fromCommandLine;
    private readonly ImmutableHashSet<string> _fromFile;

    private AllowedPacks(IEnumerable<string> fromCommandLine, IEnumerable<string> fromFile) =>
        (_fromCommandLine, _fromFile) = (fromCommandLine.ToImmutableHashSet(StringComparer.Ordinal), fromFile.ToImmutableHashSet(StringComparer.Ordinal));

    /// <summary>The user's own file: <c>reviewlint/allowed-packs</c> in the configuration folder of the system; null when it has no such folder.</summary>
    public static string? FilePath =>
        Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } folder ? Path.Combine(folder, "reviewlint", FileName) : null;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _fromCommandLine.IsEmpty && _fromFile.IsEmpty;

    /// <summary>Reads what is allowed. A file that cannot be read allows nothing.</summary>
    /// <param name="fromCommandLine">What the command line says.</param>
    public static AllowedPacks Read(ImmutableArray<string> fromCommandLine)
    {
        try
        {
            return new AllowedPacks(fromCommandLine, FilePath is { } path && File.Exists(path) ? Lines(File.ReadAllText(path)) : []);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new AllowedPacks(fromCommandLine, []);
        }
    }

    /// <summary>How a pack and its hash are written.</summary>
    public static string Entry(string name, string hash) => $"{name}@{hash}";

    /// <summary>Whether a text is a name and a hash.</summary>
    public static bool IsEntry(string text) =>
        text.LastIndexOf('@') is > 0 and var at && text.Length - at - 1 == HashLength && !text.AsSpan(at + 1).ContainsAnyExcept(s_digits);

    /// <summary>Adds an entry to the user's own file.</summary>
    /// <returns>The file.</returns>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static string Add(string entry)
    {
        var path = FilePath ?? throw new UsageException("this system has no configuration folder; allow the pack on the command line: --allow-pack " + entry);
        try
        {
            var text = File.Exists(path) ? File.ReadAllText(path) : "# Packs whose compiled rules may run, as NAME@HASH: see 'reviewlint rules allow --help'.\n";
            if (!Lines(text).Contains(entry, StringComparer.Ordinal))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                AtomicFile.Write(path, Encoding.UTF8.GetBytes(text + (text.EndsWith('\n') ? "" : "\n") + entry + "\n"));
            }

            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot write '{path}': {e.Message}", e);
        }
    }

    /// <summary>Whether a pack's compiled rules may run; else why not, in one line.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="hash">The hash of its files.</param>
    public string? WhyNot(RulePack pack, string hash)
    {
        var entry = Entry(pack.Name, hash);
        if (_fromCommandLine.Contains(entry))
        {
            return null;
        }

        if (_fromFile.Contains(entry))
        {
            return LiesInTree(pack.Folder) ? $"the compiled rules of pack '{pack.Name}' are not run: '{FilePath}' lies inside the checked tree, where it can allow nothing" : null;
        }

        var prefix = pack.Name + "@";
        return _fromCommandLine.Concat(_fromFile).Any(e => e.StartsWith(prefix, StringComparison.Ordinal) && e.Length == prefix.Length + HashLength)
            ? $"the compiled rules of pack '{pack.Name}' are not run: they are not those that were allowed"
            : $"the compiled rules of pack '{pack.Name}' are not run: nothing outside the checked tree allows them";
    }

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n').Select(l => l.Split('#')[0].Trim()).Where(IsEntry);

    // The tree is the repository of the current folder and that of the pack; without one, the folder itself, unless that is where all of the user's files are.
    private static bool LiesInTree(string packFolder)
    {
        var file = Resolved(FilePath!);
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return new[] { Directory.GetCurrentDirectory(), packFolder }
            .Select(f => Resolved(RepositoryOf(f) ?? f))
            .Any(tree => IsInside(file, tree) && (RepositoryOf(tree) is not null || home.Length == 0 || !IsInside(Resolved(home), tree)));
    }

    private static string? RepositoryOf(string folder)
    {
        for (var at = Path.GetFullPath(folder); at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Exists(Path.Combine(at, ".git")))
            {
                return at;
            }
        }

        return null;
    }

    private static bool IsInside(string path, string folder)
    {
        var comparison = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var from = Path.TrimEndingDirectorySeparator(folder);
        return path.StartsWith(from, comparison) && (path.Length == from.Length || path[from.Length] == Path.DirectorySeparatorChar || from.EndsWith(Path.DirectorySeparatorChar));
    }

    // Where a path leads once every link on the way is followed.
    private static string Resolved(string path)
    {
        var full = Path.GetFullPath(path);
        var at = Path.GetPathRoot(full)!;
        foreach (var part in full[at.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            at = Path.Combine(at, part);
            try
            {
                at = (File.Exists(at) ? File.ResolveLinkTarget(at, returnFinalTarget: true) : Directory.Exists(at) ? Directory.ResolveLinkTarget(at, returnFinalTarget: true) : null)?.FullName ?? at;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // A part that cannot be looked at stays as it is written.
            }
        }

        return at;
    }
}
