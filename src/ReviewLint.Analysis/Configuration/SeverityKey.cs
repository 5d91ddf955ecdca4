namespace ReviewLint.Analysis.Configuration;

/// <summary>A key that sets severities: <c>dotnet_diagnostic.ID.severity</c>, <c>dotnet_analyzer_diagnostic.category-X.severity</c> or <c>dotnet_analyzer_diagnostic.severity</c>.</summary>
/// <param name="Id">The rule's id in lower case; null for the other two.</param>
/// <param name="Category">The category in lower case; null for the other two.</param>
internal readonly record struct SeverityKey(string? Id, string? Category)
{
    private const string DiagnosticPrefix = "dotnet_diagnostic.";
    private const string AnalyzerPrefix = "dotnet_analyzer_diagnostic.";
    private const string CategoryPrefix = "category-";
    private const string Suffix = ".severity";

    /// <summary>Whether a key (in lower case) is one, or wants to be: a key with one of the prefixes that cannot be read gives a default value and false.</summary>
    public static bool TryParse(string key, out SeverityKey severityKey)
    {
        severityKey = default;
        if (key == "dotnet_analyzer_diagnostic.severity")
        {
            return true;
        }

        if (!IsSeverityLike(key) || !key.EndsWith(Suffix, StringComparison.Ordinal))
        {
            return false;
        }

        if (key.StartsWith(DiagnosticPrefix, StringComparison.Ordinal) && key.Length > DiagnosticPrefix.Length + Suffix.Length)
        {
            severityKey = new SeverityKey(key[DiagnosticPrefix.Length..^Suffix.Length], null);
            return true;
        }

        var from = AnalyzerPrefix.Length + CategoryPrefix.Length;
        if (key.AsSpan(Math.Min(AnalyzerPrefix.Length, key.Length)).StartsWith(CategoryPrefix) && key.Length > from + Suffix.Length)
        {
            severityKey = new SeverityKey(null, key[from..^Suffix.Length]);
            return true;
        }

        return false;
    }

    /// <summary>Whether a key (in lower case) has one of the prefixes.</summary>
    public static bool IsSeverityLike(string key) => key.StartsWith(DiagnosticPrefix, StringComparison.Ordinal) || key.StartsWith(AnalyzerPrefix, StringComparison.Ordinal);
}
