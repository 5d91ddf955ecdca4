using System.Globalization;

namespace ReviewLint.Cli;

/// <summary>Numbers with their nouns.</summary>
internal static class Counted
{
    /// <summary><c>1 finding</c>, <c>2 findings</c>.</summary>
    public static string Of(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");
}
