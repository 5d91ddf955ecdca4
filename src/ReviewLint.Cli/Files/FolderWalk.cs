using System.Collections.Immutable;
using MAB.DotIgnore;
using ReviewLint.Documents;

namespace ReviewLint.Cli.Files;

/// <summary>
/// Finds the documents below a folder: Markdown, in a fixed order; hidden folders, <c>node_modules</c> and what <c>.gitignore</c> names are left
/// out, and symbolic links that lead out of the folder are not followed.
/// </summary>
internal sealed class FolderWalk(string root)
{
    /// <summary>What is looked for.</summary>
    public static ImmutableArray<string> Patterns { get; } = ["*.md", "*.markdown", "exports of review comments (*.json, *.mbox)"];

    /// <summary>The files, absolute.</summary>
    public IEnumerable<string> Files()
    {
        var ignores = new List<(string Folder, IgnoreList List)>();
        foreach (var folder in Ancestors(root))
        {
            AddIgnores(ignores, folder);
        }

        return Walk(root, ignores, depth: 0);
    }

    // Deeper than any real tree; a guard against loops the operating system lets through.
    private const int MaxDepth = 256;

    // Stars in one line of a .gitignore.
    private const int MaxStars = 4;

    private IEnumerable<string> Walk(string folder, List<(string Folder, IgnoreList List)> ignores, int depth)
    {
        if (depth > MaxDepth)
        {
            yield break;
        }

        var inner = ignores;
        if (depth > 0 && File.Exists(Path.Combine(folder, ".gitignore")))
        {
            inner = [.. ignores];
            AddIgnores(inner, folder);
        }

        FileSystemInfo[] entries;
        try
        {
            entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            yield break;
        }

        foreach (var entry in entries)
        {
            var isFolder = entry is DirectoryInfo;
            if (isFolder ? IsSkipped(entry.Name) : !IsDocument(entry.Name))
            {
                continue;
            }

            if (LeadsOut(entry) || IsIgnored(entry.FullName, isFolder, inner))
            {
                continue;
            }

            if (!isFolder)
            {
                if (ReviewExport.HasExportName(entry.Name) && !ExportInputs.LooksLikeExport(entry.FullName))
                {
                    continue;
                }

                yield return entry.FullName;
                continue;
            }

            foreach (var file in Walk(entry.FullName, inner, depth + 1))
            {
                yield return file;
            }
        }
    }

    private static bool IsSkipped(string name) => name.StartsWith('.') || name == "node_modules";

    private static bool IsDocument(string name) =>
        name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase) || ReviewExport.HasExportName(name);

    private bool LeadsOut(FileSystemInfo entry)
    {
        if (entry.LinkTarget is null)
        {
            return false;
        }

        FileSystemInfo? target;
        try
        {
            target = entry.ResolveLinkTarget(returnFinalTarget: true);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            // A link to itself, or one that goes where we may not look.
            return true;
        }

        return target is null || !target.Exists || entry is DirectoryInfo || !target.FullName.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private static bool IsIgnored(string path, bool isFolder, List<(string Folder, IgnoreList List)> ignores)
    {
        for (var i = ignores.Count - 1; i >= 0; i--)
        {
            var relative = Path.GetRelativePath(ignores[i].Folder, path).Replace('\\', '/');
            if (!relative.StartsWith("..", StringComparison.Ordinal) && ignores[i].List.IsIgnored(relative, isFolder))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddIgnores(List<(string Folder, IgnoreList List)> ignores, string folder)
    {
        var file = Path.Combine(folder, ".gitignore");
        if (!File.Exists(file))
        {
            return;
        }

        try
        {
            var list = new IgnoreList();
            foreach (var line in File.ReadLines(file))
            {
                AddRule(list, line);
            }

            ignores.Add((folder, list));
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            // An ignore file that cannot be read ignores nothing.
        }
    }

    // The library makes a backtracking expression of each line, whose time grows with the length of a path to the power of the stars; some lines it throws over.
    private static void AddRule(IgnoreList list, string line)
    {
        var stars = 0;
        for (var i = 0; i < line.Length; i++)
        {
            stars += line[i] == '*' && (i == 0 || line[i - 1] != '*') ? 1 : 0;
        }

        if (stars > MaxStars)
        {
            return;
        }

        try
        {
            list.AddRule(line);
        }
        catch (ArgumentException)
        {
            // A line that cannot be read ignores nothing.
        }
    }

    // .gitignore files above the folder count up to the root of its repository.
    private static Stack<string> Ancestors(string folder)
    {
        var folders = new Stack<string>();
        for (var current = folder; current is not null; current = Path.GetDirectoryName(current))
        {
            folders.Push(current);
            if (Path.Exists(Path.Combine(current, ".git")))
            {
                return folders;
            }
        }

        return new Stack<string>([folder]);
    }
}
