using ReviewLint.Reporting.Formats;

namespace ReviewLint.Reporting;

/// <summary>The formats of <c>check</c>, by name. A new format is a new file in <c>Formats</c> and a line here.</summary>
public static class ReportFormats
{
    private static readonly Dictionary<string, Func<Stream, ReportOptions, IReportWriter>> Factories = new(StringComparer.Ordinal)
    {
        ["text"] = static (stream, options) => new TextReportWriter(stream, options),
        ["msbuild"] = static (stream, options) => new MsBuildReportWriter(stream, options),
        ["json"] = static (stream, options) => new JsonReportWriter(stream, options),
        ["sarif"] = static (stream, options) => new SarifReportWriter(stream, options),
        ["github"] = static (stream, options) => new GitHubReportWriter(stream, options),
        ["gitlab"] = static (stream, options) => new GitLabReportWriter(stream, options),
        ["junit"] = static (stream, options) => new JUnitReportWriter(stream, options),
        ["rdjson"] = static (stream, options) => new RdjsonReportWriter(stream, options),
        ["html"] = static (stream, options) => new HtmlReportWriter(stream, options),
    };

    /// <summary>All names.</summary>
    public static IReadOnlyCollection<string> Names => Factories.Keys;

    /// <summary>Creates a writer of a format.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="stream">Where it writes; left open.</param>
    /// <param name="options">What it shows.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public static IReportWriter Create(string name, Stream stream, ReportOptions options) =>
        Factories.TryGetValue(name, out var factory)
            ? factory(stream, options)
            : throw new ArgumentException($"There is no format '{name}'.", nameof(name));
}
