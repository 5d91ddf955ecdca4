using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;
using ReviewLint.Analysis.Driver;

namespace ReviewLint.Cli.Files;

/// <summary>Turns the paths of a command line into documents to check, in a fixed order.</summary>
internal static class InputFiles
{
    private static readonly char[] GlobCharacters = ['*', '?'];

    /// <summary>Finds the documents.</summary>
    /// <exception cref="UsageException">Nothing was found; the message says what was looked for.</exception>
    public static List<ReviewInput> Find(string[] paths, string? stdinPath)
    {
        var inputs = new List<ReviewInput>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var current = Directory.GetCurrentDirectory();
        foreach (var path in paths.Length == 0 ? ["."] : paths)
        {
            var before = inputs.Count;
            if (path == "-")
            {
                inputs.Add(StandardInput(stdinPath));
            }
            else if (Directory.Exists(path))
            {
                foreach (var file in new FolderWalk(Path.GetFullPath(path)).Files())
                {
                    Add(inputs, seen, current, file, isExplicit: false);
                }
            }
            else if (File.Exists(path) || path.IndexOfAny(GlobCharacters) < 0)
            {
                // A file that does not exist is reported as one that cannot be read, so that the others are still checked.
                Add(inputs, seen, current, Path.GetFullPath(path), isExplicit: true);
            }
            else
            {
                foreach (var file in Glob(current, path))
                {
                    Add(inputs, seen, current, file, isExplicit: true);
                }
            }

            if (inputs.Count == before && paths.Length <= 1)
            {
                throw new UsageException(Directory.Exists(path)
                    ? $"no file found: looked for {string.Join(", ", FolderWalk.Patterns)} below '{path}' (hidden folders, node_modules and what .gitignore names are left out)"
                    : $"no file found: looked for '{path}'");
            }
        }

        return inputs.Count > 0 ? inputs : throw new UsageException($"no file found: looked for {string.Join(", ", paths.Select(p => $"'{p}'"))}");
    }

    /// <summary>The one document a command is for.</summary>
    public static ReviewInput One(string path, string? stdinPath) => path == "-"
        ? StandardInput(stdinPath)
        : Directory.Exists(path)
            ? throw new UsageException($"'{path}' is a folder; name one file")
            : Create(Directory.GetCurrentDirectory(), Path.GetFullPath(path), isExplicit: true);

    /// <summary>What standard input is called.</summary>
    public static (string DisplayPath, string FullPath) StandardInputName(string? stdinPath) =>
        (stdinPath?.Replace('\\', '/') ?? "<stdin>", Path.GetFullPath(stdinPath ?? "stdin.md"));

    private static ReviewInput StandardInput(string? stdinPath)
    {
        var (display, full) = StandardInputName(stdinPath);
        return new ReviewInput(display, full, ReadStandardInput);
    }

    private static ReadOnlyMemory<byte> ReadStandardInput()
    {
        using var input = Console.OpenStandardInput();
        using var buffer = new MemoryStream();
        input.CopyTo(buffer);
        return buffer.ToArray();
    }

    private static void Add(List<ReviewInput> inputs, HashSet<string> seen, string current, string file, bool isExplicit)
    {
        if (seen.Add(file))
        {
            inputs.Add(Create(current, file, isExplicit));
        }
    }

    private static ReviewInput Create(string current, string file, bool isExplicit)
    {
        var relative = Path.GetRelativePath(current, file);
        var display = (relative.StartsWith("..", StringComparison.Ordinal) ? file : relative).Replace('\\', '/');
        return new ReviewInput(display, file, () => File.ReadAllBytes(file), isExplicit) { IsFile = true };
    }

    private static IEnumerable<string> Glob(string current, string pattern)
    {
        // The fixed part of the pattern is the root, so that '../reviews/**/*.md' and absolute patterns work.
        var normalized = pattern.Replace('\\', '/');
        var firstWild = normalized.IndexOfAny(GlobCharacters);
        var split = normalized.LastIndexOf('/', firstWild) + 1;
        var root = Path.GetFullPath(split == 0 ? "." : normalized[..split], current);
        if (!Directory.Exists(root))
        {
            return [];
        }

        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(normalized[split..]);
        return matcher.Execute(new DirectoryInfoWrapper(new DirectoryInfo(root))).Files
            .Select(f => Path.GetFullPath(f.Path, root))
            .Order(StringComparer.Ordinal);
    }
}
