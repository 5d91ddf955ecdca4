using System.ComponentModel;
using System.Diagnostics;

namespace ReviewLint.LanguageServer.Tests;

/// <summary>A test with the real Neovim; skipped, and said so, only where it is not installed.</summary>
public sealed class NeovimFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> s_isInstalled = new(IsInstalled);

    public NeovimFactAttribute()
    {
        if (!s_isInstalled.Value)
        {
            Skip = "Neovim (nvim) is not installed; on Debian: apt-get install neovim";
        }
    }

    private static bool IsInstalled()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("nvim", "--version") { RedirectStandardOutput = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
