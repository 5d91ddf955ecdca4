using ReviewLint.Analysis.Baselines;

namespace ReviewLint.Cli.Checking;

/// <summary>A baseline that a command line names.</summary>
internal static class BaselineInput
{
    /// <summary>Where a baseline is when nothing else is said.</summary>
    public const string DefaultPath = "reviewlint-baseline.json";

    /// <exception cref="UsageException">It does not exist or is none; the message says why.</exception>
    public static Baseline Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"there is no baseline '{path}'; make one with 'reviewlint baseline create --baseline {path}'");
        }

        try
        {
            return BaselineFile.Read(path);
        }
        catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot read baseline '{path}': {exception.Message}", exception);
        }
    }
}
