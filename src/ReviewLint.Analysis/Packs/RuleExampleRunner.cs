using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using ReviewLint.Analysis.Configuration;
using ReviewLint.Analysis.Diagnostics;
using ReviewLint.Analysis.Driver;
using ReviewLint.Analysis.Fixes;
using ReviewLint.Analysis.Rules;
using ReviewLint.Documents;
using ReviewLint.Meaning;

namespace ReviewLint.Analysis.Packs;

/// <summary>
/// Runs the examples in rule files (<c>rules test</c> and the project's own tests). In a <c>flag</c> example every <c>[|…|]</c> is one finding of the rule
/// that covers exactly those words (what is only suspected counts neither way); when there are <c>{|…|}</c> too, they are exactly the related places of those findings. A <c>fix</c> example becomes what its <c>to</c> says.
/// </summary>
public static class RuleExampleRunner
{
    private const string ExamplePath = "/example/review.md";

    /// <summary>Runs every example of every rule of a pack, in order. A <c>flag</c> example must be reported on exactly the span marked <c>[|…|]</c>; a <c>pass</c> example must not be reported by its rule.</summary>
    public static ImmutableArray<RuleExampleResult> Run(RulePack pack)
    {
        ImmutableArray<ReviewAnalyzer> analyzers = [new DeclarativeAnalyzer([pack])];
        return [.. pack.Definitions.SelectMany(d => d.Examples.Select(e => Run(d, e, analyzers)))];
    }

    internal static RuleExampleResult Run(RuleDefinition definition, RuleExample example, ImmutableArray<ReviewAnalyzer> analyzers)
    {
        var header = FrontMatterOf(definition.Rule, example);
        var (text, marks, related) = MarkedText.Parse(header + example.Text, header.Length);
        var bytes = Encoding.UTF8.GetBytes(text);
        var config = "root = true\n[*.md]\n" + string.Concat(example.Options.Select(o => $"{OptionKey(definition.Rule, o.Key)} = {o.Value}\n"));
        var configuration = new ReviewConfiguration(ConfigurationOverrides.None, path => path.Replace('\\', '/').EndsWith("/example/.editorconfig", StringComparison.Ordinal) ? config : null);
        var driver = new ReviewAnalysisDriver(_ => analyzers, configuration);
        var result = driver.Analyze(new ReviewInput("review.md", ExamplePath, () => bytes));
        var failure = result.Diagnostics.FirstOrDefault(d => d.Id is "RL0004" or "RL0010" or "RL0011");
        var message = failure is not null ? $"{failure.Id}: {failure.Message}"
            : example.To is { } to ? CompareFixed(result, t => driver.Analyze(new ReviewInput("review.md", ExamplePath, () => Encoding.UTF8.GetBytes(t.ToString()))), definition.Rule, header.Length, to, example.Safety)
            : Compare(text, marks, related, example.Severity, [.. result.Diagnostics.Where(d => d.Id == definition.Rule.Id && !d.IsSuspicion)], result);
        if (example.KnownGap is { } gap)
        {
            var closed = message.Length == 0 ? "it comes out as it says: its 'known-gap' can go" : "";
            return new RuleExampleResult(definition.Rule.Id, definition.Path, example.Line, example.IsFlag, closed.Length == 0, closed) { KnownGap = gap, IsFix = example.To is not null };
        }

        return new RuleExampleResult(definition.Rule.Id, definition.Path, example.Line, example.IsFlag, message.Length == 0, message) { IsFix = example.To is not null };
    }

    private static string OptionKey(ReviewRule rule, string option) =>
        option.Contains('_', StringComparison.Ordinal) && option.StartsWith("reviewlint_", StringComparison.Ordinal) ? option : $"reviewlint_{rule.Id.ToLowerInvariant()}_{option}";

    // Only the rule's own fixes are made, also where another rule would take its finding over; an unsafe one must wait until it is asked for.
    private static string CompareFixed(ReviewResult result, Func<SourceText, ReviewResult> check, ReviewRule rule, int header, string to, FixSafety safety)
    {
        ReviewResult Own(ReviewResult r) => r with { Diagnostics = [.. r.Diagnostics.Where(d => d.Id == rule.Id).Select(d => d with { SubsumedBy = null })] };
        var original = result.Document!.Text.ToString()[header..];
        if (safety == FixSafety.Unsafe && DocumentFixer.Fix(Own(result), t => Own(check(t)), allowUnsafe: false).Text.ToString()[header..] is var uncalled && uncalled != original)
        {
            return $"without --unsafe the text must stay as it is, but it became \"{uncalled.TrimEnd()}\"";
        }

        var got = DocumentFixer.Fix(Own(result), t => Own(check(t)), allowUnsafe: safety == FixSafety.Unsafe).Text.ToString()[header..];
        return got == to ? "" : $"expected the text to become \"{to.TrimEnd()}\", but it {(got == original ? "stayed as it was" : $"became \"{got.TrimEnd()}\"")}; {(result.Diagnostics.Any(d => d.Id == rule.Id) ? "the rule reports it" : "the rule does not report it")}; {Meanings(result)}";
    }

    private static string Compare(string text, IReadOnlyList<TextSpan> marks, IReadOnlyList<TextSpan> related, ReviewSeverity? severity, List<ReviewDiagnostic> found, ReviewResult result)
    {
        var spans = found.Select(d => d.Span).Order().ToList();
        if (!spans.SequenceEqual(marks.Order()))
        {
            var expected = marks.Count == 0 ? "no finding" : string.Join(" and ", marks.Select(m => Quote(text, m)));
            var got = spans.Count == 0 ? "there was none" : "it was on " + string.Join(" and ", spans.Select(s => Quote(text, s)));
            return $"expected {(marks.Count == 0 ? expected : "a finding on " + expected)}, {got}; {Meanings(result)}";
        }

        if (severity is { } expectedSeverity && found.Find(d => d.Severity != expectedSeverity) is { } other)
        {
            return $"expected severity {MeaningNames.NameOf(expectedSeverity)}, got {MeaningNames.NameOf(other.Severity)} on {Quote(text, other.Span)}";
        }

        // Findings taken over are related places too, and none of the example's business.
        var taken = result.Diagnostics.Where(d => d.SubsumedBy is not null).Select(d => d.Span).ToHashSet();
        var places = found.SelectMany(d => d.Related.Select(r => r.Span)).Distinct().Where(s => related.Contains(s) || !taken.Contains(s)).Order().ToList();
        return related.Count == 0 || places.SequenceEqual(related.Order())
            ? ""
            : $"expected related places {string.Join(", ", related.Select(m => Quote(text, m)))}, got {string.Join(", ", places.Select(s => Quote(text, s)))}";
    }

    private static string Quote(string text, TextSpan span) => $"\"{text[span.Start..Math.Min(span.End, text.Length)].ReplaceLineEndings(" ")}\"";

    // What the engine thought of the text: most failing examples are explained by it.
    private static string Meanings(ReviewResult result) => result.Model is not { } model ? "the document was not analysed" : string.Join("; ", model.Document.Sentences.Take(8).Select(s =>
    {
        ref readonly var m = ref model.MeaningOf(s);
        return $"[{MeaningNames.NameOf(m.Act)} {MeaningNames.NameOf(m.Time)} owner={MeaningNames.NameOf(m.Owner)} agent={MeaningNames.NameOf(m.Agent)} {MeaningNames.NameOf(m.Target)} {MeaningNames.NameOf(m.Polarity)} {m.Cues}]";
    }));

    private static string FrontMatterOf(ReviewRule rule, RuleExample example)
    {
        if (example.Text.StartsWith("---", StringComparison.Ordinal))
        {
            return "";
        }

        var entries = example.FrontMatter;
        if (!entries.Any(e => e.Key == "kind"))
        {
            var isReview = Enum.GetValues<ReviewIntent>().Any(i => Enum.GetValues<SectionKind>().Any(s => rule.SeverityFor(ReviewKind.PerformanceReview, i, s) != ReviewSeverity.None));
            entries = entries.Insert(0, new("kind", MeaningNames.NameOf(isReview ? ReviewKind.PerformanceReview : ReviewKind.CodeReview)));
        }

        return "---\n" + string.Concat(entries.Select(e => $"{e.Key}: {e.Value}\n")) + "---\n\n";
    }
}
