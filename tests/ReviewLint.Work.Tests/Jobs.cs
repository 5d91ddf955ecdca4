using System.Text;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Fixes;
using ReviewLint.Analysis.Packs;
using ReviewLint.Documents;
using ReviewLint.Language;
using ReviewLint.Language.Dates;
using ReviewLint.Reporting;

namespace ReviewLint.Work.Tests;

/// <summary>What is counted. Each takes how to do it and a text, and says what came of it; <see cref="WorkCounter"/> runs them on its own copies of the program.</summary>
internal static class Jobs
{
    private static readonly Lazy<DeclarativeAnalyzer> s_rules = new(() => new DeclarativeAnalyzer([RulePackLoader.BuiltIn]));

    /// <summary>Splits and tags; the argument is a language.</summary>
    public static string Annotate(string language, string text)
    {
        var buffer = new AnnotationBuffer();
        Annotators.For(new LanguageTag(language)).Annotate(text, [], buffer);
        return $"{buffer.TokenCount} tokens";
    }

    /// <summary>Finds dates; the argument is a language.</summary>
    public static string FindDates(string language, string text)
    {
        var mentions = new List<DateMention>();
        DateRecognizers.Default.Recognize(text, new LanguageTag(language), new DateOnly(2025, 6, 15), mentions);
        return $"{mentions.Count} dates";
    }

    /// <summary>Reads Markdown.</summary>
    public static string Read(string _, string text)
    {
        var document = ReviewDocumentParser.Parse(SourceText.From(text), "a.md", ReviewParseOptions.Default);
        return string.Join(' ', document.Problems.Select(p => p.Id));
    }

    /// <summary>Checks with every built-in rule and writes two reports; the argument is a kind.</summary>
    public static string Check(string kind, string text)
    {
        var result = Analyze(kind, text, s_rules.Value);
        foreach (var format in new[] { "text", "json" })
        {
            using var writer = ReportFormats.Create(format, Stream.Null, ReportOptions.Default);
            writer.Write(result);
        }

        return Ids(result);
    }

    /// <summary>Checks and applies every fix; the argument is a kind.</summary>
    public static string Fix(string kind, string text)
    {
        var result = Analyze(kind, text, s_rules.Value);
        return $"{result.Document!.Text.WithChanges(FixPlan.Create(result.Diagnostics, allowUnsafe: true).Edits).Length} characters";
    }

    /// <summary>Reads a rule file.</summary>
    public static string LoadRule(string _, string text)
    {
        var pack = RulePackLoader.LoadTexts(("rule.yml", text));
        return pack.Rules.IsEmpty && pack.Problems.All(p => p.Id is "RL0020" or "RL0021" && p.Line >= 1 && p.Column >= 1) ? $"{pack.Problems.Length} problems" : "a rule, or a problem without a place";
    }

    /// <summary>Reads the pack in a folder, and those it requires.</summary>
    public static string LoadPack(string _, string folder) => $"{RulePackLoader.Load(folder).WithRequired().Count()} packs";

    /// <summary>Reads a rule file, which is the argument, and checks a text with it and the built-in ones.</summary>
    public static string CheckWithRule(string rule, string text)
    {
        var pack = RulePackLoader.LoadTexts(("rule.yml", rule));
        return pack.Definitions.IsEmpty ? "not a rule" : Ids(Analyze("code-review", text, new DeclarativeAnalyzer([RulePackLoader.BuiltIn, pack])));
    }

    /// <summary>Checks a text under a section of a configuration, whose glob is the argument.</summary>
    public static string Configure(string glob, string path)
    {
        var files = new Dictionary<string, string> { ["/repo/.editorconfig"] = $"[{glob}]\nreviewlint_kind = code-review\n" };
        var driver = new ReviewAnalysisDriver(_ => [], new ReviewConfiguration(ConfigurationOverrides.None, files.GetValueOrDefault));
        return Ids(driver.Analyze(new ReviewInput("a.md", "/repo/" + path, () => Encoding.UTF8.GetBytes("You never test it."))));
    }

    private static ReviewResult Analyze(string kind, string text, DeclarativeAnalyzer rules)
    {
        var overrides = ConfigurationOverrides.None with { Kind = kind == "code-review" ? ReviewKind.CodeReview : ReviewKind.PerformanceReview, Intent = ReviewIntent.Both };
        var bytes = Encoding.UTF8.GetBytes(text);
        return new ReviewAnalysisDriver(_ => [rules], new ReviewConfiguration(overrides, _ => null)).Analyze(new ReviewInput("a.md", "/repo/a.md", () => bytes));
    }

    private static string Ids(ReviewResult result) => string.Join(' ', result.Diagnostics.Select(d => d.Id).Distinct().Order(StringComparer.Ordinal));
}
