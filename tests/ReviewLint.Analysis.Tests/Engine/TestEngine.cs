using System.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;

namespace ReviewLint.Analysis.Tests.Engine;

/// <summary>The engine on documents in memory, under a folder <c>/repo</c> that holds only the files given.</summary>
internal sealed class TestEngine(params ReviewAnalyzer[] analyzers)
{
    public const string Root = "/repo";

    /// <summary>Configuration files by path relative to the folder.</summary>
    public Dictionary<string, string> Files { get; } = [];

    public ConfigurationOverrides Overrides { get; init; } = ConfigurationOverrides.None;

    /// <summary>The configuration of the last check.</summary>
    public ReviewConfiguration? Configuration { get; private set; }

    /// <summary>A performance review with an intent, so that the engine has nothing of its own to say.</summary>
    public static string Review(string text, string intent = "coaching") => $"---\nkind: performance-review\nintent: {intent}\n---\n\n{text}";

    public TestEngine With(string path, string text)
    {
        Files[path] = text;
        return this;
    }

    public ReviewAnalysisDriver Driver()
    {
        Configuration = new ReviewConfiguration(Overrides, path => Files.GetValueOrDefault(Path.GetRelativePath(Root, path).Replace('\\', '/')));
        return new ReviewAnalysisDriver(_ => [.. analyzers], Configuration) { CreateModel = FakeModel.Create };
    }

    public ReviewResult Check(string markdown, string path = "review.md", bool isExplicit = true) => Driver().Analyze(Input(markdown, path, isExplicit));

    public static ReviewInput Input(string markdown, string path = "review.md", bool isExplicit = true) =>
        new(path, Path.Combine(Root, path), () => Encoding.UTF8.GetBytes(markdown), isExplicit);

    /// <summary>The visible diagnostics as <c>id@line severity</c>.</summary>
    public static string[] Visible(ReviewResult result) => [.. result.Diagnostics.Where(d => d.IsVisible).Select(Short)];

    public static string Short(ReviewDiagnostic diagnostic) =>
        $"{diagnostic.Id}@{diagnostic.Diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1} {diagnostic.Severity.ToString().ToLowerInvariant()}";
}
