using System.CommandLine;
using ReviewLint.Analysis.Files;
using ReviewLint.Analysis.Packs;
using ReviewLint.Cli.Packages;

namespace ReviewLint.Cli.Commands;

/// <summary><c>reviewlint rules restore</c>: the only command that downloads, and only what the lock file pins or the command line names.</summary>
internal static class RulesRestoreCommand
{
    public static Command Create()
    {
        var packages = new Argument<string[]>("PACKAGE") { Description = "ID@VERSION of packages to add or move to that version. Default: those of the lock file.", Arity = ArgumentArity.ZeroOrMore };
        var source = new Option<string?>("--source") { Description = "A folder of packages, or the https address of a version 3 feed; kept in the lock file.", HelpName = "FEED" };
        var command = new Command("restore", "Fetch the rule packs that reviewlint.lock.json pins into the user's cache, and check their hashes.") { packages, source };
        HelpExamples.AddTo(command, "reviewlint rules restore", "reviewlint rules restore Acme.ReviewRules@1.2.0 --source ../feed");
        command.SetAction((result, _) => Task.FromResult(Run(result.GetValue(packages) ?? [], result.GetValue(source))));
        return command;
    }

    private static int Run(string[] packages, string? source)
    {
        var path = PackLock.Find(".") ?? Path.GetFullPath(PackLock.FileName);
        try
        {
            var pinned = File.Exists(path) ? PackLock.Parse(File.ReadAllText(path)) : packages.Length > 0 ? PackLock.Empty
                : throw new UsageException($"there is no {PackLock.FileName} here or above; name a package: reviewlint rules restore ID@VERSION --source FEED");
            var feed = source ?? pinned.Source ?? throw new UsageException("say where packages come from: --source FOLDER, or the https address of a feed");
            var folder = Path.GetDirectoryName(path)!;

            // A folder given on the command line is relative to where that is, one in the lock file to the file.
            var isAddress = feed.Contains("://", StringComparison.Ordinal);
            var full = isAddress ? feed : Path.GetFullPath(feed, source is null ? folder : Directory.GetCurrentDirectory());
            var wanted = packages.Length == 0 ? pinned.Packages.Values.ToList() : packages.Select(p => Named(p, pinned)).ToList();
            foreach (var (id, version, sha512) in wanted)
            {
                var bytes = PackFeed.Get(full, id, version);
                var hash = PackCache.HashOf(bytes);
                if (sha512.Length > 0 && hash != sha512)
                {
                    throw new UsageException($"{id} {version} from '{feed}' is not the package that {path} pins: somebody has changed it. Nothing was restored.");
                }

                PackCache.Add(id, version, bytes);
                pinned = pinned with { Packages = pinned.Packages.SetItem(id, new PackLockEntry(id, version, hash)) };
                Console.Out.WriteLine($"{id} {version}");
            }

            pinned = pinned with { Source = isAddress ? feed : Path.GetRelativePath(folder, full).Replace('\\', '/') };
            AtomicFile.Write(path, pinned.Write());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new UsageException($"cannot use '{path}': {e.Message}", e);
        }

        return ExitCode.Success;
    }

    // Of a version that is pinned already the hash must stay: only another version may bring another package.
    private static PackLockEntry Named(string package, PackLock pinned)
    {
        var parts = package.Split('@');
        return parts.Length != 2 || !PackLock.IsPlain(parts[0]) || !PackLock.IsPlain(parts[1])
            ? throw new UsageException($"'{package}' names no package and version; write it as ID@VERSION, for example Acme.ReviewRules@1.2.0")
            : pinned.Packages.TryGetValue(parts[0], out var known) && known.Version == parts[1] ? known
            : new PackLockEntry(parts[0], parts[1], "");
    }
}
