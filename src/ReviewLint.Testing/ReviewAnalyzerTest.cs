using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Fixes;
using ReviewLint.Analysis.Packs;
using ReviewLint.Documents;
using ReviewLint.Language;

namespace ReviewLint.Testing;

/// <summary>
/// A test of a compiled rule: a review in Markdown with <c>[|…|]</c> around each of the words that it must find. The rule runs alone, through the same driver as in a check:
/// configuration, suppressions and the document's own declarations hold.
/// </summary>
public sealed class ReviewAnalyzerTest
{
    private const string DocumentPath = "/test/review.md";

    private readonly ReviewAnalyzer _analyzer;
    private readonly string _markup;

    /// <summary>Creates a test.</summary>
    /// <param name="analyzer">The rule.</param>
    /// <param name="markup">The review, with marks; without any, nothing may be found. Front matter of its own beats the properties here only where these are not set.</param>
    public ReviewAnalyzerTest(ReviewAnalyzer analyzer, string markup)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(markup);
        (_analyzer, _markup) = (analyzer, markup);
    }

    /// <summary>The kind of review; undeclared to let the document say.</summary>
    public ReviewKind Kind { get; init; } = ReviewKind.PerformanceReview;

    /// <summary>What it sets out to be; undeclared to let the document say.</summary>
    public ReviewIntent Intent { get; init; }

    /// <summary>The language; null to let the words say.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The day it was written; null to let the document say.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Lines of <c>.editorconfig</c> that hold for it, e.g. <c>reviewlint_acme1001_max_words = 20</c>.</summary>
    public string Configuration { get; init; } = "";

    /// <summary>The only rule whose findings count, by id; null for all rules of the analyzer.</summary>
    public string? RuleId { get; init; }

    /// <summary>The messages of the findings, in the order of their places; null when they do not matter.</summary>
    public IReadOnlyList<string>? Messages { get; init; }

    /// <summary>The review after all fixes, safe and unsafe; null when they do not matter.</summary>
    public string? FixedText { get; init; }

    /// <summary>Runs it.</summary>
    /// <exception cref="ReviewVerificationException">What was found is not what is marked, the rule threw, or the messages or the fixed text differ.</exception>
    public void Run()
    {
        var (text, marks, related) = MarkedText.Parse(_markup);
        var driver = CreateDriver();
        var result = Check(driver, text);
        if (result.Diagnostics.FirstOrDefault(d => d.Id is "RL0004" or "RL0010" or "RL0011") is { } failure)
        {
            throw new ReviewVerificationException($"{failure.Id}: {failure.Message}");
        }

        var found = result.Diagnostics
            .Where(d => !d.IsSuppressed && d.SubsumedBy is null && _analyzer.Rules.Contains(d.Rule) && (RuleId is null || d.Id == RuleId))
            .OrderBy(d => d.Span)
            .ToList();
        Compare(text, "findings on", marks, found.Select(d => d.Span), found);
        if (related.Count > 0)
        {
            Compare(text, "related places on", related, found.SelectMany(d => d.Related.Select(r => r.Span)).Distinct(), found);
        }

        if (Messages is not null && !Messages.SequenceEqual(found.Select(d => d.Message)))
        {
            throw new ReviewVerificationException($"expected the messages\n{Lines(Messages)}\nbut they are\n{Lines(found.Select(d => d.Message))}");
        }

        if (FixedText is not null)
        {
            var after = DocumentFixer.Fix(result, changed => Check(driver, changed.ToString()), allowUnsafe: true).Text.ToString();
            if (after != FixedText)
            {
                throw new ReviewVerificationException($"expected the fixes to make\n{FixedText}\nbut they make\n{after}");
            }
        }
    }

    private ReviewAnalysisDriver CreateDriver()
    {
        var config = "root = true\n[*.md]\n" + Configuration + "\n";
        var overrides = new ConfigurationOverrides
        {
            Kind = Kind == ReviewKind.Undeclared ? null : Kind,
            Intent = Intent == ReviewIntent.Undeclared ? null : Intent,
            Language = Language,
            Date = Date,
        };

        // No file of this machine has a say.
        return new ReviewAnalysisDriver(_ => [_analyzer], new ReviewConfiguration(overrides, path => path.Replace('\\', '/').EndsWith("/test/.editorconfig", StringComparison.Ordinal) ? config : null));
    }

    private static ReviewResult Check(ReviewAnalysisDriver driver, string text) => driver.Analyze(new ReviewInput("review.md", DocumentPath, () => Encoding.UTF8.GetBytes(text)));

    private static void Compare(string text, string what, IReadOnlyList<TextSpan> expected, IEnumerable<TextSpan> spans, List<ReviewDiagnostic> found)
    {
        var actual = spans.Order().ToList();
        if (!actual.SequenceEqual(expected.Order()))
        {
            throw new ReviewVerificationException($"expected {what} {List(text, expected)}, but there were {List(text, actual)}{(found.Count > 0 ? "\n" + Lines(found.Select(d => $"{d.Id}: {d.Message}")) : "")}");
        }
    }

    private static string List(string text, IReadOnlyList<TextSpan> spans)
    {
        var lines = SourceText.From(text).Lines;
        return spans.Count == 0 ? "nothing" : string.Join(" and ", spans.Order().Select(s => string.Create(CultureInfo.InvariantCulture, $"\"{text[s.Start..s.End].ReplaceLineEndings(" ")}\" (line {lines.GetLinePosition(s.Start).Line + 1})")));
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Select(l => "  " + l).DefaultIfEmpty("  (none)"));
}
