using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ReviewLint.Cli.Files;

/// <summary>The files that a git work tree has changed, or added, since a commit.</summary>
internal static class ChangedFiles
{
    /// <summary>Asks git. Counted from where the present branch left the commit's, as a pull request is; files not yet committed, or not yet known to git, count.</summary>
    /// <param name="reference">A branch, tag or commit.</param>
    /// <param name="folder">A folder inside the work tree.</param>
    /// <returns>Absolute paths.</returns>
    /// <exception cref="UsageException">There is no git, no repository or no such commit; the message says which.</exception>
    public static HashSet<string> Since(string reference, string folder)
    {
        var root = Ask(folder, "rev-parse", "--show-toplevel") is (0, var top, _)
            ? Path.GetFullPath(top.TrimEnd('\n', '\r'))
            : throw new UsageException("--changed-since needs a git repository, and this folder is in none");
        var commit = Ask(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}") is (0, var hash, _)
            ? hash.Trim()
            : throw new UsageException($"git knows no commit '{reference}'; in CI, fetch it first (a shallow clone holds only the newest)");

        // Without a common ancestor, as in a shallow clone, the commit itself is what there is to compare with.
        var start = Ask(folder, "merge-base", commit, "HEAD") is (0, var fork, _) ? fork.Trim() : commit;
        var files = new HashSet<string>(StringComparer.Ordinal);
        Add(files, root, Ask(root, "diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--diff-filter=d", start, "--"));
        Add(files, root, Ask(root, "ls-files", "--others", "--exclude-standard", "-z"));
        return files;
    }

    private static void Add(HashSet<string> files, string root, (int Code, string Output, string Error) answer)
    {
        if (answer.Code != 0)
        {
            throw new UsageException("git failed: " + answer.Error.Trim().ReplaceLineEndings(" "));
        }

        foreach (var path in answer.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            files.Add(Path.GetFullPath(path, root));
        }
    }

    private static (int Code, string Output, string Error) Ask(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // The repository's own settings can name a program to run here; none is wanted.
        foreach (var argument in (string[])["-c", "core.fsmonitor=false", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, error.GetAwaiter().GetResult());
        }
        catch (Win32Exception)
        {
            throw new UsageException("--changed-since needs git, and there is no 'git' to run");
        }
    }
}
