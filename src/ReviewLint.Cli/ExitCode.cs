namespace ReviewLint.Cli;

/// <summary>The exit codes, stable: DESIGN.md, "The command line".</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>Findings at or above the fail level.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage or configuration.</summary>
    public const int Usage = 2;

    /// <summary>A file could not be read; the others were still checked.</summary>
    public const int Unreadable = 3;
}
