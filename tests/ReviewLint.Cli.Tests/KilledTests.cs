using System.Diagnostics;
using CsCheck;

namespace ReviewLint.Cli.Tests;

/// <summary>A program that is ended in the middle leaves nothing half done.</summary>
public sealed class KilledTests
{
    private const string Nit = "### `a.cs:3`\n\nThere is an extra blank line here.\n\n";

    [Fact]
    public void A_killed_fix_leaves_the_old_file_or_the_new_one()
    {
        // Long enough that writing takes a while.
        var old = "---\nkind: code-review\n---\n\n" + string.Concat(Enumerable.Repeat(Nit, 300));
        using var folder = new TemporaryFolder();
        var file = folder.Write("review.md", old);
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, CliProcess.Run(folder.Path, null, "fix", "review.md").ExitCode);
        var whole = watch.ElapsedMilliseconds;
        var mended = File.ReadAllText(file);
        Assert.NotEqual(old, mended);

        var (olds, news) = (0, 0);
        Gen.Int[0, (int)whole].Sample(
            delay =>
            {
                File.WriteAllText(file, old);
                using var process = CliProcess.Start(folder.Path, "fix", "review.md");
                if (!process.WaitForExit(delay))
                {
                    process.Kill();
                }

                process.WaitForExit();
                var left = File.ReadAllText(file);
                Assert.True(left == old || left == mended, "the file is the old one or the new one");
                _ = left == old ? olds++ : news++;
            },
            iter: 10,
            threads: 1);

        // What a killed run leaves beside the file is no document: the next run passes over it.
        Assert.All(Directory.GetFiles(folder.Path).Where(f => f != file), f => Assert.StartsWith(".review.md.", Path.GetFileName(f), StringComparison.Ordinal));
        Assert.Equal(10, olds + news);
    }

    [Fact]
    public void A_polite_signal_ends_a_check_at_once()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TemporaryFolder();
        folder.Write("review.md", "---\nkind: code-review\n---\n\n" + string.Concat(Enumerable.Repeat("You never test it.\n\n", 150_000)));
        using var process = CliProcess.Start(folder.Path, "check", "review.md");
        var wasFinished = false;
        process.OutputDataReceived += (_, line) => wasFinished |= line.Data?.StartsWith("Checked", StringComparison.Ordinal) == true;
        while (!process.HasExited && process.TotalProcessorTime < TimeSpan.FromMilliseconds(600))
        {
            process.Refresh();
        }

        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();

        process.WaitForExit();
        Assert.Equal(128 + 15, process.ExitCode);
        Assert.False(wasFinished, "the check went on to its end");
    }
}
